namespace InferenceMoo.Figures;

/// <summary>A limit on an axis.</summary>
/// <param name="Value">The limit.</param>
/// <param name="Text">What the legend calls it, with value and unit.</param>
/// <param name="Place">Where it lies on the axis.</param>
internal sealed record MeasuredLimitLine(double Value, string Text, LimitPlace Place);
