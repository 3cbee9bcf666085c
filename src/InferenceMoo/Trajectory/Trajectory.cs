namespace InferenceMoo;

/// <summary>The simulated statistics of one model for every number of samples k = 1..k_max.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that ran at the same time.</param>
/// <param name="Trials">Number of trials behind every statistic.</param>
/// <param name="Points">One point per k, in order: <c>Points[k - 1]</c> is k samples.</param>
public sealed record Trajectory(Model Model, int Parallel, long Trials, IReadOnlyList<TrajectoryPoint> Points);
