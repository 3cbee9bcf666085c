using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The axis of one objective of measured points.</summary>
/// <param name="Title">Its title, with the unit.</param>
/// <param name="Position">Where a value lies along it.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Ticks">Makes its ticks.</param>
/// <param name="Limit">The limit with its words; null for none.</param>
/// <param name="Break">Where it changes from zero to logarithms; null where it does not.</param>
internal sealed record MeasuredAxis(
    string Title,
    Func<double, double> Position,
    double Low,
    double High,
    Func<ITickGenerator> Ticks,
    MeasuredLimitLine? Limit,
    double? Break)
{
    // A front whose amounts differ by more could not be read along a linear axis.
    private const double LargestLinearRatio = 20;

    /// <summary>The axis of <paramref name="objective"/>, which was measured.</summary>
    public static MeasuredAxis Of(MeasuredDecision decision, Objective objective)
    {
        var values = decision.Points[objective]!;
        var limit = decision.Question.Limits[objective];
        if (objective.Direction == Direction.Maximise)
            return OfShare(objective, values, limit);
        var front = decision.Front.Select(point => values[point.Row]).ToArray();
        return OfAmount(objective, values, front, limit);
    }

    private static MeasuredAxis OfShare(Objective objective, IReadOnlyList<double> values, double? limit)
    {
        var (low, high, place) = ValueRange.OfAccuracy(values.Min(), values.Max(), limit ?? values.Max());
        return new MeasuredAxis(
            $"{objective.Key} (0 to 1)", value => value, low, high, AxisTicks.OfAccuracy, Line(limit, objective, place), null);
    }

    private static MeasuredAxis OfAmount(Objective objective, IReadOnlyList<double> values, double[] front, double? limit)
    {
        var name = $"{objective.Key} ({objective.Symbol.Trim()}";
        var (least, most, hasZero) = PositiveRange(values);
        var isLog = front.Max() > LargestLinearRatio * front.Where(value => value > 0).DefaultIfEmpty(most).Min();
        if (isLog)
        {
            var log = CostAxis.For(hasZero ? [0, least, most] : [least, most], limit ?? most);
            return new MeasuredAxis(
                $"{name}, log scale)", log.Position, log.Low, log.High, log.Ticks, Line(limit, objective, log.Limit), log.Break);
        }

        var (low, high, place) = ValueRange.OfAmount(most, limit ?? most);
        return new MeasuredAxis(
            $"{name})", value => value, low, high, AxisTicks.Round, Line(limit, objective, place), null);
    }

    // Both ends are 1 where all values are 0, so that there is an axis to draw.
    private static (double Least, double Most, bool HasZero) PositiveRange(IReadOnlyList<double> values)
    {
        var (least, most, hasZero) = (double.PositiveInfinity, 0.0, false);
        foreach (var value in values)
        {
            hasZero |= value == 0;
            least = value > 0 ? Math.Min(least, value) : least;
            most = Math.Max(most, value);
        }

        return most > 0 ? (least, most, hasZero) : (1, 1, hasZero);
    }

    private static MeasuredLimitLine? Line(double? limit, Objective objective, LimitPlace place) => limit is { } value
        ? new MeasuredLimitLine(value, Captions.Limit(objective, value), place)
        : null;
}

/// <summary>A limit on an axis.</summary>
/// <param name="Value">The limit.</param>
/// <param name="Text">What the legend calls it, with value and unit.</param>
/// <param name="Place">Where it lies on the axis.</param>
internal sealed record MeasuredLimitLine(double Value, string Text, LimitPlace Place);

/// <summary>Two objectives that a figure shows.</summary>
/// <param name="X">The one along the lower edge.</param>
/// <param name="Y">The one along the left edge.</param>
internal sealed record MeasuredPair(Objective X, Objective Y)
{
    private static readonly MeasuredPair[] All =
    [
        new(Objective.Cost, Objective.Accuracy),
        new(Objective.Time, Objective.Accuracy),
        new(Objective.Cost, Objective.Time),
    ];

    /// <summary>The name of the figure's files, without an extension.</summary>
    public string FileName => $"{Y.Key}-vs-{X.Key}";

    /// <summary>The figure's title.</summary>
    public string Title => $"Measured points: {Y.Key} against {X.Key}";

    /// <summary>The pairs of the objectives that <paramref name="points"/> have.</summary>
    public static IEnumerable<MeasuredPair> Of(MeasuredPoints points) =>
        All.Where(pair => points[pair.X] is not null && points[pair.Y] is not null);
}
