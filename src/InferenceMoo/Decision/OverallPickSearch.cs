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
    public OverallPicks Picks() => new(
        Pick(methods => methods.ByAccuracy(), OverallMethods.Accuracy),
        Pick(methods => methods.ByCube(), OverallMethods.Cube),
        Pick(methods => methods.ByUtopia(), OverallMethods.Distance),
        Pick(methods => methods.Knees.ByChord()),
        Pick(methods => methods.Knees.ByCurvature()),
        Pick(methods => methods.Knees.ByKneedle()));

    private OverallPick? Pick(Func<OverallMethods, OverallPoint?> method, Func<OverallPoint, double>? criterion = null)
    {
        if (method(_methods) is not { } pick)
            return null;
        var runnerUp = method(Without(pick.Model.Key));
        return new OverallPick(pick, runnerUp is null ? null : Compare(runnerUp, pick, criterion));
    }

    private OverallMethods Without(string key)
    {
        if (!_without.TryGetValue(key, out var methods))
            _without[key] = methods = new OverallMethods([.. _feasible.Where(point => point.Model.Key != key)], _limits);
        return methods;
    }

    private static RunnerUp Compare(OverallPoint runnerUp, OverallPoint pick, Func<OverallPoint, double>? criterion) => new(
        runnerUp,
        runnerUp.Statistics.Cost.Mean - pick.Statistics.Cost.Mean,
        runnerUp.Statistics.Time.Mean - pick.Statistics.Time.Mean,
        runnerUp.Statistics.Accuracy.Mean - pick.Statistics.Accuracy.Mean,
        criterion is null ? null : criterion(runnerUp) - criterion(pick));
}
