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
