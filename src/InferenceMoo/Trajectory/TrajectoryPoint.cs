namespace InferenceMoo;

/// <summary>What k samples of one model give.</summary>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="Cost">Cost of the k samples in USD.</param>
/// <param name="Time">Time of the k samples in seconds, with the model's parallelism taken into account.</param>
/// <param name="Accuracy">Best accuracy of the k samples, in [0, 1].</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits at once.</param>
public readonly record struct TrajectoryPoint(int K, Statistic Cost, Statistic Time, Statistic Accuracy, double FeasibleProbability);
