namespace InferenceMoo;

/// <summary>
/// Decides over all models at once. Within a model every feasible candidate is on the front, since cost, time and accuracy
/// all rise with k; between models one can be better in all three.
/// </summary>
public static class OverallDecider
{
    /// <summary>
    /// The front and the picks of the feasible candidates of all models of <paramref name="decision"/>. Infeasible candidates
    /// are not looked at: on the means, whatever dominates a feasible one meets the limits too; under a chance constraint one of
    /// another model may not, and then does not count. O(m n log n) for n feasible candidates and m models among the picks. With
    /// one model the picks are that model's own.
    /// </summary>
    public static OverallDecision Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var choice = new OverallChoice(decision);
        return new OverallDecision(choice.FeasibleCount, choice.Front, new Picks<OverallPick?>(choice.WithRunnerUp));
    }
}

/// <summary>The decision over all models at once: which model, and how many samples.</summary>
/// <param name="FeasibleCount">Number of feasible candidates of all models.</param>
/// <param name="Front">
/// The feasible candidates that no feasible candidate of any model dominates, by rising cost; of equal ones the smallest k, then the model
/// listed first. Empty where nothing is feasible.
/// </param>
/// <param name="Picks">The model and the number of samples that each method picks.</param>
public sealed record OverallDecision(int FeasibleCount, IReadOnlyList<OverallPoint> Front, Picks<OverallPick?> Picks);

/// <summary>A candidate of one model among the candidates of all.</summary>
/// <param name="Decision">The decision for the model, to which the candidate belongs.</param>
/// <param name="Point">The candidate.</param>
public sealed record OverallPoint(ModelDecision Decision, DecisionPoint Point)
{
    /// <summary>The model.</summary>
    public Model Model => Decision.Model;

    /// <summary>Inferences that ran at the same time.</summary>
    public int Parallel => Decision.Trajectory.Parallel;

    /// <summary>Number of samples.</summary>
    public int K => Point.K;

    /// <summary>The simulated statistics.</summary>
    public TrajectoryPoint Statistics => Point.Point;

    /// <summary>The means of <paramref name="points"/>, one after the other.</summary>
    internal static double[] Rows(IReadOnlyList<OverallPoint> points) => [.. points.SelectMany(point => point.Statistics.Means.ToArray())];
}

/// <summary>The model and the number of samples that a method picks, and what comes second.</summary>
/// <param name="Point">The pick, which no feasible candidate of any model dominates.</param>
/// <param name="RunnerUp">The same method's pick without that model; null where it then picks none.</param>
public sealed record OverallPick(OverallPoint Point, RunnerUp? RunnerUp);

/// <summary>
/// What a method would pick if the model of its pick were not there, and what is given up with it. Every difference is the
/// runner-up less the pick: a positive cost or time is one more to pay, a negative accuracy one that is lost.
/// </summary>
/// <param name="Point">The runner-up, of another model than the pick.</param>
/// <param name="Difference">Differences of the means, in the objectives' units.</param>
/// <param name="Criterion">
/// Difference of what the method looks at: accuracy and cube volume, which are at most 0, or utopia distance, at least 0;
/// null for a knee, which is a place on a front and no score.
/// </param>
/// <param name="Tie">How near the two are in what the method looks at; <see cref="NearTie.None"/> for a knee.</param>
public sealed record RunnerUp(OverallPoint Point, PerObjective<double> Difference, double? Criterion, NearTie Tie = NearTie.None);

/// <summary>Whether the best of another model does about as well as the pick, in what the method looks at.</summary>
public enum NearTie
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is within 1 % of the pick's.</summary>
    Close,

    /// <summary>The difference is at most 2 of its own standard errors: which of the two wins is chance.</summary>
    Noise,
}

/// <summary>What is chosen among the feasible candidates of all models of a decision.</summary>
internal sealed class OverallChoice
{
    private readonly Decision _decision;
    private readonly List<(int Model, int K)> _feasible = [];
    private readonly Candidates _candidates;
    private readonly Chooser _chooser;
    private readonly Dictionary<string, Chooser> _without = [];

    /// <summary>Prepares the choice among the models of <paramref name="decision"/>.</summary>
    public OverallChoice(Decision decision)
    {
        _decision = decision;
        for (var model = 0; model < decision.Models.Count; model++)
        {
            foreach (var point in decision.Models[model].Points)
            {
                if (point.Feasible)
                    _feasible.Add((model, point.K));
            }
        }

        var points = new TrajectoryPoint[_feasible.Count];
        for (var row = 0; row < points.Length; row++)
            points[row] = decision.Models[_feasible[row].Model].At(_feasible[row].K).Point;
        _candidates = Candidates.Of(points, [.. _feasible.Select(point => point.Model)]);
        _chooser = Among(_ => true);
    }

    /// <summary>Number of feasible candidates.</summary>
    public int FeasibleCount => _feasible.Count;

    /// <summary>Number of candidates on the front.</summary>
    public int FrontCount => _chooser.Front.Length;

    /// <summary>The front, by rising cost.</summary>
    public IReadOnlyList<OverallPoint> Front => Array.ConvertAll(_chooser.Front, PointAt);

    /// <summary>The place of the model and the k that <paramref name="rule"/> picks; null where it picks nothing.</summary>
    public (int Model, int K)? By(PickRule rule) => _chooser.By(rule) is { } row ? _feasible[row] : null;

    /// <summary>The pick of <paramref name="rule"/> and what it would pick without that model; null where it picks nothing.</summary>
    public OverallPick? WithRunnerUp(PickRule rule)
    {
        if (_chooser.By(rule) is not { } pick)
            return null;
        var other = Without(FamilyOf(pick)).By(rule);
        return new OverallPick(PointAt(pick), other is { } row ? Compare(row, pick, rule) : null);
    }

    private Chooser Among(Predicate<int> isAmong)
    {
        int[] rows = Array.FindAll([.. Enumerable.Range(0, _feasible.Count)], isAmong);
        return new Chooser(_candidates, _candidates.Front(rows), Chooser.ScalesOf(_decision.Scenario.Limits));
    }

    private Chooser Without(string family)
    {
        if (!_without.TryGetValue(family, out var chooser))
            _without[family] = chooser = Among(row => FamilyOf(row) != family);
        return chooser;
    }

    // Another P of the same model is no other model.
    private string FamilyOf(int row)
    {
        var model = _decision.Models[_feasible[row].Model].Model;
        return model.VariantOf ?? model.Key;
    }

    private OverallPoint PointAt(int row)
    {
        var model = _decision.Models[_feasible[row].Model];
        return new OverallPoint(model, model.At(_feasible[row].K));
    }

    private RunnerUp Compare(int other, int pick, PickRule rule)
    {
        var (its, best) = (_candidates[other], _candidates[pick]);
        return new RunnerUp(
            PointAt(other),
            PerObjective.Of<double>(objective => its[objective] - best[objective]),
            _chooser.Difference(rule, other, pick),
            _chooser.TieOf(rule, other, pick));
    }
}
