namespace InferenceMoo;

/// <summary>The least candidate of a model that reaches a target.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="K">Number of samples, a multiple of the step; may lie beyond k_max.</param>
/// <param name="Simulated">Its statistics, where it does not lie beyond k_max.</param>
/// <param name="Probability">Exact probability that the best of k reaches the accuracy.</param>
/// <param name="Margin">That probability less the one asked for, not negative.</param>
/// <param name="Cost">Mean cost in USD; beyond k_max in proportion to k, as the mean of a sum of k inferences is.</param>
/// <param name="Time">Mean time in seconds, likewise.</param>
/// <param name="CostSlack">Budget less mean cost, in USD; negative where the budget is missed.</param>
/// <param name="TimeSlack">Deadline less mean time, in seconds; negative where the deadline is missed.</param>
/// <param name="Binding">Why no smaller candidate will do: it does not reach the accuracy as surely, or there is none (the step).</param>
public sealed record TargetCandidate(
    Trajectory Trajectory,
    long K,
    TrajectoryPoint? Simulated,
    double Probability,
    double Margin,
    double Cost,
    double Time,
    double CostSlack,
    double TimeSlack,
    LimitKinds Binding)
{
    /// <summary>The model.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>Inferences that run at the same time.</summary>
    public int Parallel => Trajectory.Parallel;

    /// <summary>Share of the trials whose best of k reaches the accuracy; null beyond k_max.</summary>
    public double? TrialShare => Simulated?.FeasibleProbability;

    /// <summary>Those of budget and deadline that the means miss.</summary>
    public LimitKinds Missed => new Slack(CostSlack, TimeSlack, 0).Missed;
}
