using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>The horizontal axis of a figure of picks over one axis of a sweep.</summary>
/// <param name="Drawn">The values.</param>
/// <param name="Positions">Where they lie along the axis.</param>
/// <param name="Scale">The scale; linear where the values are steps.</param>
/// <param name="IsSteps">Whether the values follow each other in equal steps, because some are left to the models.</param>
internal sealed record LineAxis(DrawnAxis Drawn, IReadOnlyList<double> Positions, AxisScale Scale, bool IsSteps)
{
    private const int MostValues = 300;
    private const float LabelGap = 14;

    // Values of such a ratio are drawn on a logarithmic scale even where they are not geometric.
    private const double LargestLinearRatio = 1000;
    private const double SmallestGeometricRatio = 4;
    private const double Pad = 0.03;

    /// <summary>Its title.</summary>
    public string Title => IsSteps ? Drawn.StepsTitle("step")
        : AxisWords.Title(Drawn.Axis) + Scale.Note + (Drawn.Stride == 1 ? "" : $", 1 of {Drawn.Stride} values shown");

    /// <summary>First and last position.</summary>
    public (double Low, double High) Range => (Positions[0] - Margin, Positions[^1] + Margin);

    // An axis may hold one value twice.
    private double Margin => Positions[^1] > Positions[0] ? Pad * (Positions[^1] - Positions[0]) : 1;

    /// <summary>Equal steps where a value is left to the models, a logarithmic scale for values that are closer to geometric than to evenly spaced.</summary>
    public static LineAxis Of(SweepSlice slice, SweepAxis axis)
    {
        var drawn = DrawnAxis.Of(slice, axis, MostValues);
        var values = drawn.Places.Select(place => slice.Sweep.ValueAt(axis, place)).ToArray();
        var isSteps = values.Any(value => value is null);
        var scale = new AxisScale(IsLog: !isSteps && IsLog([.. values.Select(value => value!.Value)]));
        return new(drawn, [.. values.Select((value, i) => isSteps ? i : scale.Position(value!.Value))], scale, isSteps);
    }

    /// <summary>
    /// Ticks at the values, every n-th of them labelled so that all labels have room in <paramref name="pixels"/>; none of them where
    /// <paramref name="isBare"/>.
    /// </summary>
    public ITickGenerator Ticks(float pixels, bool isBare)
    {
        var every = Enumerable.Range(1, Positions.Count).First(stride => HaveRoom(stride, pixels));
        var ticks = new NumericManual();
        foreach (var (i, position) in Positions.Index())
        {
            if (i % every == 0)
                ticks.AddMajor(position, isBare ? "" : Drawn.Labels[i]);
            else
                ticks.AddMinor(position);
        }
        return ticks;
    }

    private bool HaveRoom(int stride, float pixels)
    {
        var free = double.NegativeInfinity;
        for (var i = 0; i < Positions.Count; i += stride)
        {
            var middle = (Positions[i] - Range.Low) / (Range.High - Range.Low) * pixels;
            var half = (ShippedFont.Width(Drawn.Labels[i], Canvas.SmallSize) + LabelGap) / 2;
            if (middle - half < free)
                return false;
            free = middle + half;
        }
        return true;
    }

    private static bool IsLog(double[] values)
    {
        var ratio = values[^1] / values[0];
        if (values[0] <= 0)
            return false;
        return ratio >= LargestLinearRatio
            || (ratio >= SmallestGeometricRatio && values.Length > 2 && Unevenness([.. values.Select(value => Math.Log(value))]) < Unevenness(values));
    }

    // The largest gap between neighbours as a multiple of the mean gap: 1 where all are equal.
    private static double Unevenness(double[] values) =>
        values.Zip(values.Skip(1), (a, b) => b - a).Max() * (values.Length - 1) / (values[^1] - values[0]);
}

/// <summary>The vertical axis of a panel.</summary>
/// <param name="Scale">Its scale.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Ticks">Its ticks.</param>
internal sealed record PanelScale(AxisScale Scale, double Low, double High, ITickGenerator Ticks)
{
    /// <summary>The middle of a panel without values.</summary>
    public const double EmptyMiddle = 0.5;

    private const double Pad = 0.08;
    private const double LargestLinearRatio = 20;
    private const double LeastAccuracySpan = 0.002;

    // A panel has room for about five labels.
    private const int MostPowers = 5;
    private const double DecadesWithDigits = 2;
    private const float TickSpacing = 18;

    /// <summary>A scale for <paramref name="values"/>: logarithmic for amounts that differ much.</summary>
    public static PanelScale Of(Quantity quantity, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return new(default, 0, 1, new NumericManual());
        var (low, high) = (values.Min(), values.Max());
        if (quantity == Objective.Accuracy)
            return Linear(low, high, Math.Max(Pad * (high - low), LeastAccuracySpan), AxisTicks.OfAccuracy());
        return low > 0 && high > LargestLinearRatio * low
            ? Log(Math.Log10(low), Math.Log10(high))
            : Linear(0, high > 0 ? high : 1, Pad * (high > 0 ? high : 1), AxisTicks.Round());
    }

    private static PanelScale Linear(double low, double high, double pad, NumericAutomatic ticks)
    {
        ticks.MinimumTickSpacing = TickSpacing;
        return new(default, low - pad, high + pad, ticks);
    }

    private static PanelScale Log(double low, double high)
    {
        var pad = Pad * (high - low);
        return new(new(IsLog: true), low - pad, high + pad, AxisTicks.OfLogarithms(low - pad, high + pad, DecadesWithDigits, MostPowers));
    }
}
