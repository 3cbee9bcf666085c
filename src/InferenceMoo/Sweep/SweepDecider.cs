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
public sealed class SweepDecider(Sweep sweep, IReadOnlyList<Trajectory> trajectories, FeasibleShare feasible)
{
    // Limits on the means need no share but that of a pick: few combinations then have trajectories of their own.
    private readonly ConcurrentDictionary<(int? Parallel, int KMax), Trajectory[]> _onMeans = [];

    /// <summary>The decision over all models at combination <paramref name="number"/>.</summary>
    public SweepRow Overall(int number)
    {
        var decision = Decide(number);
        var methods = OverallDecider.MethodsOf(decision);
        return new SweepRow(
            number,
            Model: null,
            decision.Models.Sum(model => model.FeasibleCount),
            methods.Front.Count,
            Picks(rule => methods.By(rule) is { } pick ? At(decision, pick.Decision, pick.K) : null));
    }

    /// <summary>The decision for every model by itself at combination <paramref name="number"/>, in the sweep's order.</summary>
    public IReadOnlyList<SweepRow> PerModel(int number)
    {
        var decision = Decide(number);
        return [.. decision.Models.Select(model => RowOf(decision, model, number))];
    }

    private SweepRow RowOf(Decision decision, ModelDecision model, int number) => new(
        number,
        model.Model,
        model.FeasibleCount,
        model.Points.Count(point => point.Feasible && point.Pareto),
        Picks(rule => model.Picks[rule] is { } k ? At(decision, model, k) : null));

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
        var read = scenario.Confidence is null
            ? _onMeans.GetOrAdd((scenario.Parallel, scenario.KMax), _ => Read(scenario, (_, _) => 0))
            : Read(scenario, (model, k) => k % scenario.KStepOf(scenario.Models[model]) == 0 ? feasible(scenario, model, k) : 0);
        return Decider.Decide(scenario, read);
    }

    private Trajectory[] Read(Scenario scenario, Func<int, int, double> share) => [.. trajectories.Select((trajectory, model) =>
        trajectory.At(scenario.ParallelOf(trajectory.Model), scenario.KMax, k => share(model, k)))];

    private SweepPick At(Decision decision, ModelDecision model, int k)
    {
        var point = model.At(k).Point;
        var index = decision.Models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
        return new SweepPick(
            model.Model,
            model.Trajectory.Parallel,
            k,
            point.Cost.Mean,
            point.Time.Mean,
            point.Accuracy.Mean,
            feasible(decision.Scenario, index, k));
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
/// <param name="Cost">Mean cost in USD.</param>
/// <param name="Time">Mean time in seconds.</param>
/// <param name="Accuracy">Mean accuracy.</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits.</param>
public sealed record SweepPick(
    Model Model, int Parallel, int K, double Cost, double Time, double Accuracy, double FeasibleProbability);

/// <summary>The share of the trials that meet the limits of <paramref name="scenario"/> with <paramref name="k"/> samples.</summary>
/// <param name="scenario">A combination of a sweep.</param>
/// <param name="model">The model's place among the scenario's models, from 0.</param>
/// <param name="k">A candidate number of samples.</param>
public delegate double FeasibleShare(Scenario scenario, int model, int k);
