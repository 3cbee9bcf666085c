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
        var feasible = Feasible(decision);
        var search = new OverallPickSearch(feasible, decision.Scenario.Limits);
        return new OverallDecision(feasible.Count, search.Front, search.Picks());
    }

    /// <summary>The methods over the feasible candidates of <paramref name="decision"/>, without any runner-up.</summary>
    internal static OverallMethods MethodsOf(Decision decision) =>
        new(Feasible(decision), decision.Scenario.Limits);

    private static List<OverallPoint> Feasible(Decision decision)
    {
        var feasible = new List<OverallPoint>();
        foreach (var model in decision.Models)
        {
            foreach (var point in model.Points)
            {
                if (point.Feasible)
                    feasible.Add(new OverallPoint(model, point));
            }
        }

        return feasible;
    }
}

/// <summary>The decision over all models at once: which model, and how many samples.</summary>
/// <param name="FeasibleCount">Number of feasible candidates of all models.</param>
/// <param name="Front">
/// The feasible candidates that no feasible candidate of any model dominates, by rising cost; of equal ones the model listed first and the
/// smallest k. Empty where nothing is feasible.
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
/// <param name="Cost">Difference of the mean costs in USD.</param>
/// <param name="Time">Difference of the mean times in seconds.</param>
/// <param name="Accuracy">Difference of the mean accuracies.</param>
/// <param name="Criterion">
/// Difference of what the method looks at: accuracy and cube volume, which are at most 0, or utopia distance, at least 0;
/// null for a knee, which is a place on a front and no score.
/// </param>
public sealed record RunnerUp(OverallPoint Point, double Cost, double Time, double Accuracy, double? Criterion);
