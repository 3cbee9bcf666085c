namespace InferenceMoo;

/// <summary>A parameter moved to one side.</summary>
/// <param name="Value">The value that was used, after rounding and clamping, in the parameter's unit.</param>
/// <param name="Pick">What is picked then; null where nothing is.</param>
public sealed record ParameterSide(double Value, PickMeans? Pick);
