namespace InferenceMoo;

/// <summary>
/// The reference point that somebody wants the hypervolume taken up to; null in an objective for the limit there, or where there is
/// none for the nadir of the front made worse (see <see cref="MeasuredDecision.Reference"/>).
/// </summary>
/// <param name="Cost">Cost in USD, finite.</param>
/// <param name="Time">Time in seconds, finite.</param>
/// <param name="Accuracy">Accuracy, finite.</param>
public readonly record struct MeasuredReference(double? Cost, double? Time, double? Accuracy);
