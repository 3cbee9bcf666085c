namespace InferenceMoo;

/// <summary>
/// Why no point is feasible, told at the point that misses its limits by least: the one whose largest relative violation is
/// smallest, the first row among equals.
/// </summary>
/// <param name="Row">That point's row, from 0.</param>
/// <param name="CostExcess">Cost above the budget in USD, 0 where the budget holds.</param>
/// <param name="TimeExcess">Time above the deadline in seconds, 0 where the deadline holds.</param>
/// <param name="AccuracyDeficit">Accuracy below the floor, 0 where the floor holds.</param>
public sealed record MeasuredShortfall(int Row, double CostExcess, double TimeExcess, double AccuracyDeficit);
