namespace InferenceMoo;

/// <summary>What is found for one model: an answer or what stands in its way, never both.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="Answer">The best value of the limit; null where no value helps.</param>
/// <param name="Obstacle">Why no value helps; null where there is an answer.</param>
public sealed record LimitOutcome(Trajectory Trajectory, LimitAnswer? Answer, LimitObstacle? Obstacle);
