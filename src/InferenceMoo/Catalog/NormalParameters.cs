namespace InferenceMoo;

/// <summary>Mean and standard deviation of a normal variable before clipping.</summary>
/// <param name="Mean">Mean, in the variable's own unit (tokens, or a share of 1 for accuracy).</param>
/// <param name="StandardDeviation">Standard deviation in the same unit, not negative.</param>
public readonly record struct NormalParameters(double Mean, double StandardDeviation);
