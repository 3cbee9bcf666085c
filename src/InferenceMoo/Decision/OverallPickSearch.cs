namespace InferenceMoo;

/// <summary>What each method picks among feasible candidates, and what it would pick without the model of its pick.</summary>
internal sealed class OverallPickSearch
{
    private readonly IReadOnlyList<OverallPoint> _feasible;
    private readonly Limits _limits;
    private readonly OverallMethods _methods;
    private readonly Dictionary<string, OverallMethods> _without = [];

    /// <summary>Prepares the search among <paramref name="feasible"/> candidates, model after model as listed, each by rising k.</summary>
    public OverallPickSearch(IReadOnlyList<OverallPoint> feasible, Limits limits)
    {
        (_feasible, _limits) = (feasible, limits);
        _methods = new OverallMethods(feasible, limits);
    }

    /// <summary>The joint front, by rising cost.</summary>
    public IReadOnlyList<OverallPoint> Front => _methods.Front;

    /// <summary>The picks with their runners-up.</summary>
    public Picks<OverallPick?> Picks() => new(Pick);

    private OverallPick? Pick(PickRule rule)
    {
        if (_methods.By(rule) is not { } pick)
            return null;
        var runnerUp = Without(KeyOf(pick.Model)).By(rule);
        return new OverallPick(pick, runnerUp is null ? null : Compare(runnerUp, pick, rule));
    }

    private OverallMethods Without(string key)
    {
        if (!_without.TryGetValue(key, out var methods))
            _without[key] = methods = new OverallMethods([.. _feasible.Where(point => KeyOf(point.Model) != key)], _limits);
        return methods;
    }

    // Another P of the same model is no other model.
    private static string KeyOf(Model model) => model.VariantOf ?? model.Key;

    private RunnerUp Compare(OverallPoint runnerUp, OverallPoint pick, PickRule rule) => new(
        runnerUp,
        runnerUp.Statistics.Cost.Mean - pick.Statistics.Cost.Mean,
        runnerUp.Statistics.Time.Mean - pick.Statistics.Time.Mean,
        runnerUp.Statistics.Accuracy.Mean - pick.Statistics.Accuracy.Mean,
        _methods.Difference(rule, runnerUp, pick));
}
