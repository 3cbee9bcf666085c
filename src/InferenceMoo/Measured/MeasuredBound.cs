namespace InferenceMoo;

/// <summary>A value that an objective is held against, and where it comes from.</summary>
/// <param name="Value">The value, in the objective's unit.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct MeasuredBound(double Value, MeasuredBoundSource Source);
