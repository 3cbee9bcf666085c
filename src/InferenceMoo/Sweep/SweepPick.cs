namespace InferenceMoo;

/// <summary>What a method picks at one combination of a sweep.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences at a time.</param>
/// <param name="K">Number of samples.</param>
/// <param name="Cost">Mean cost in USD.</param>
/// <param name="Time">Mean time in seconds.</param>
/// <param name="Accuracy">Mean accuracy.</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits.</param>
public sealed record SweepPick(
    Model Model, int Parallel, int K, double Cost, double Time, double Accuracy, double FeasibleProbability);
