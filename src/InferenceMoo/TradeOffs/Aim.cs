namespace InferenceMoo;

/// <summary>What somebody hopes for, attainable or not; null where anything will do.</summary>
/// <param name="Cost">Mean cost in USD, finite.</param>
/// <param name="Time">Mean time in seconds, finite.</param>
/// <param name="Accuracy">Mean accuracy, finite.</param>
public readonly record struct Aim(double? Cost, double? Time, double? Accuracy);
