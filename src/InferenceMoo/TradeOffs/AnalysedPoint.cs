namespace InferenceMoo;

/// <summary>A point of a front, with what it stands for there.</summary>
/// <param name="Point">The point.</param>
/// <param name="PseudoWeights">The weights that it seems to have been chosen by, with a sum of 1: <see cref="InferenceMoo.PseudoWeights"/>.</param>
/// <param name="Contribution">
/// What it adds to the hypervolume alone, in USD times seconds; 0 on a limit. Null where <see cref="FrontAnalysis.Hypervolume"/> is.
/// </param>
/// <param name="HighTradeOff">Whether each unit gained by leaving it costs many: <see cref="InferenceMoo.HighTradeOff.Find"/>.</param>
/// <param name="Step">The step to the next more accurate point; null for the most accurate one.</param>
public sealed record AnalysedPoint(OverallPoint Point, Weights PseudoWeights, double? Contribution, bool HighTradeOff, AccuracyStep? Step);
