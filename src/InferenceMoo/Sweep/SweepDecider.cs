using System.Collections.Concurrent;

namespace InferenceMoo;

/// <summary>Decides at the combinations of a sweep; may be called from several threads.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="trajectories">
/// One trajectory per model, in the sweep's order, of one inference at a time and at least as many samples as any combination allows.
/// </param>
/// <param name="feasible">
/// The share of the trials that meet the limits of a combination, for the model of a number in the sweep's order and a candidate k.
/// </param>
public sealed class SweepDecider(Sweep sweep, IReadOnlyList<Trajectory> trajectories, CombinationShare feasible)
{
    // Few combinations have trajectories of their own.
    private readonly ConcurrentDictionary<(int? Parallel, int KMax), Trajectory[]> _read = [];

    /// <summary>The decision over all models at combination <paramref name="number"/>.</summary>
    public SweepRow Overall(int number)
    {
        var decision = Decide(number);
        var choice = new OverallChoice(decision);
        return new SweepRow(
            number,
            Model: null,
            choice.FeasibleCount,
            choice.FrontCount,
            Picks(rule => choice.By(rule) is { } pick ? At(decision, pick.Model, pick.K) : null));
    }

    /// <summary>The decision for every model by itself at combination <paramref name="number"/>, in the sweep's order.</summary>
    public IReadOnlyList<SweepRow> PerModel(int number)
    {
        var decision = Decide(number);
        return [.. decision.Models.Select((model, index) => new SweepRow(
            number,
            model.Model,
            model.FeasibleCount,
            model.Points.Count(point => point.Feasible && point.Pareto),
            Picks(rule => model.Picks[rule] is { } k ? At(decision, index, k) : null)))];
    }

    private SweepPick?[] Picks(Func<PickRule, SweepPick?> pick)
    {
        var picks = new SweepPick?[PickMethod.All.Count];
        for (var i = 0; i < picks.Length; i++)
            picks[i] = pick(PickMethod.All[i].By(sweep.Knee));
        return picks;
    }

    private Decision Decide(int number)
    {
        var scenario = sweep.At(number);
        var read = _read.GetOrAdd((scenario.Parallel, scenario.KMax), _ => Read(scenario));
        return scenario.Confidence is null ? Decider.Decide(scenario, read) : Decider.Decide(scenario, read, ShareIn(scenario));
    }

    private Trajectory[] Read(Scenario scenario) =>
        [.. trajectories.Select(trajectory => trajectory.At(scenario.ParallelOf(trajectory.Model), scenario.KMax))];

    // Only those of candidates are counted.
    private FeasibleShare ShareIn(Scenario scenario) =>
        (model, k) => k % scenario.KStepOf(scenario.Models[model]) == 0 ? feasible(scenario, model, k) : null;

    private SweepPick At(Decision decision, int index, int k)
    {
        var model = decision.Models[index];
        return new SweepPick(model.Model, model.Trajectory.Parallel, k, model.At(k).Point.Means, feasible(decision.Scenario, index, k));
    }
}

/// <summary>What is decided at one combination of a sweep, over all of its models or for one of them. Equal where everything in it is.</summary>
/// <param name="Number">The combination's number, from 0.</param>
/// <param name="Model">The model that was decided on; null for the decision over all.</param>
/// <param name="FeasibleCount">Number of feasible candidates.</param>
/// <param name="FrontCount">Number of feasible candidates that no other one dominates.</param>
/// <param name="Picks">
/// What each of <see cref="PickMethod.All"/> picks, in their order, a knee by the sweep's method; null where one picks nothing.
/// </param>
public sealed record SweepRow(int Number, Model? Model, int FeasibleCount, int FrontCount, IReadOnlyList<SweepPick?> Picks)
{
    /// <summary>The pick of <paramref name="method"/>; null where it picks none.</summary>
    public SweepPick? Pick(PickMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Picks[method.Index];
    }

    /// <inheritdoc/>
    public bool Equals(SweepRow? other) =>
        other is not null
        && (Number, Model, FeasibleCount, FrontCount) == (other.Number, other.Model, other.FeasibleCount, other.FrontCount)
        && Picks.SequenceEqual(other.Picks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Model);
}

/// <summary>What a method picks at one combination of a sweep.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences at a time.</param>
/// <param name="K">Number of samples.</param>
/// <param name="Means">Mean cost, time and accuracy.</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits.</param>
public sealed record SweepPick(Model Model, int Parallel, int K, PerObjective<double> Means, double FeasibleProbability);

/// <summary>The share of the trials that meet the limits of <paramref name="scenario"/> with <paramref name="k"/> samples.</summary>
/// <param name="scenario">A combination of a sweep.</param>
/// <param name="model">The model's place among the scenario's models, from 0.</param>
/// <param name="k">A candidate number of samples.</param>
public delegate double CombinationShare(Scenario scenario, int model, int k);
