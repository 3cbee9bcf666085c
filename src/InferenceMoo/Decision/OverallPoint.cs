namespace InferenceMoo;

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
