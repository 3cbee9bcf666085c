namespace InferenceMoo;

/// <summary>A step from one point of a front to the next better one in some objective.</summary>
/// <param name="From">The point it leaves, as the index of its row.</param>
/// <param name="To">The point it reaches, likewise.</param>
/// <param name="Gain">How much better the objective gets, in its unit; 0 between points that agree in it.</param>
/// <param name="Price">
/// Per objective, how much worse it gets; negative where it gets better, as it does by <paramref name="Gain"/> in the objective
/// that orders the steps.
/// </param>
/// <param name="UnitPrice">
/// <paramref name="Price"/> per unit gained, 0.01 of it per percentage point of an accuracy, say; null for no gain, or one so
/// small that the quotient is not finite.
/// </param>
public sealed record TradeOffStep(int From, int To, double Gain, IReadOnlyList<double> Price, IReadOnlyList<double>? UnitPrice);
