using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>One panel of a tornado: the parameters that move one quantity of a pick that is one at the base, the largest swing on top.</summary>
internal sealed class TornadoPanel(PickSensitivity pick, Quantity quantity)
{
    private const double HalfHeight = 0.36;
    private const double Pad = 0.06;

    // A bar of a pick that vanishes has to hold its word.
    private const double RoomOfVanished = 0.3;

    // The last tick label sticks out to the right, where the next panel begins.
    private const float RoomOnTheRight = 30;

    // A panel is narrow, and a count has few digits.
    private const float LeastSpacingOfCounts = 36;

    private readonly double start = pick.Base!.Value[quantity];

    /// <summary>The quantities that a tornado has a panel for, from left to right.</summary>
    public static IReadOnlyList<Quantity> Quantities { get; } = [Quantity.Samples, Objective.Cost, Objective.Accuracy];

    /// <summary>Colour of a parameter's low side: dark in grey print.</summary>
    public static Color LowColor { get; } = Palette.Blue;

    /// <summary>Colour of a parameter's high side: light in grey print.</summary>
    public static Color HighColor { get; } = Palette.Orange;

    /// <summary>The parameters that move the quantity, the largest swing first.</summary>
    public IReadOnlyList<ParameterEffect> Effects { get; } = [.. pick.BySwing(quantity).Where(effect => effect.Swing(quantity) > 0)];

    /// <summary>The panel with room for <paramref name="rows"/> rows.</summary>
    public Plot Draw(int rows)
    {
        var plot = Canvas.New(quantity is Objective objective ? Captions.AxisTitle(objective) : "number of samples k", "");
        var bars = Effects.Select(effect => TornadoBar.Of(effect, quantity, start)).ToArray();
        var range = Range([.. bars.SelectMany(row => row)]);
        plot.Axes.Right.MinimumSize = RoomOnTheRight;
        plot.Axes.SetLimits(range.Low, range.High, 0.5 - rows, 0.5);
        plot.Axes.SetLimitsX(range.Low, range.High, plot.Axes.Top);
        SetTicks(plot);
        foreach (var (row, parts) in bars.Index())
        {
            foreach (var bar in parts)
                DrawBar(plot, bar, -row, range);
        }

        plot.Add.VerticalLine(start, 2, Palette.Ink);
        if (Effects.Count == 0)
            Say(plot, "no parameter moves it", start, (1 - rows) / 2.0);
        return plot;
    }

    // Holds all bars and the base.
    private (double Low, double High) Range(TornadoBar[] bars)
    {
        double[] values = [.. bars.Where(bar => !bar.Vanishes).Select(bar => bar.End), start];
        var (low, high) = (values.Min(), values.Max());
        var span = high > low ? high - low : Math.Max(Math.Abs(start), 1e-3);
        return (
            Math.Min(low - Pad * span, bars.Any(bar => double.IsNegativeInfinity(bar.End)) ? start - RoomOfVanished * span : low),
            Math.Max(high + Pad * span, bars.Any(bar => double.IsPositiveInfinity(bar.End)) ? start + RoomOfVanished * span : high));
    }

    private void SetTicks(Plot plot)
    {
        var isCount = quantity == Quantity.Samples;
        plot.Axes.Bottom.TickGenerator = isCount ? AxisTicks.OfCounts(LeastSpacingOfCounts)
            : quantity == Objective.Accuracy ? AxisTicks.OfAccuracy() : AxisTicks.Round();
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. Effects.Select((_, row) => (double)-row)], [.. Effects.Select(effect => effect.Parameter.Name)]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Top.SetTicks([start], ["base " + (isCount ? Numbers.Format(start) : Numbers.Rough(start))]);
        plot.Axes.Top.MajorTickStyle.Length = 0;
        plot.Axes.DefaultGrid.YAxisStyle.IsVisible = false;
    }

    private void DrawBar(Plot plot, TornadoBar bar, double row, (double Low, double High) range)
    {
        var end = Math.Clamp(bar.End, range.Low, range.High);
        var (bottom, top) = (row + HalfHeight * bar.Place.From, row + HalfHeight * bar.Place.To);
        var rectangle = plot.Add.Rectangle(Math.Min(start, end), Math.Max(start, end), bottom, top);
        var color = bar.IsLow ? LowColor : HighColor;
        rectangle.FillColor = bar.Vanishes ? Colors.White : color;
        rectangle.LineColor = bar.Vanishes ? color : Palette.Ink;
        rectangle.LineWidth = bar.Vanishes ? 2.5f : 0.5f;
        if (bar.Vanishes)
            Say(plot, "none", (start + end) / 2, (bottom + top) / 2);
    }

    private static void Say(Plot plot, string words, double x, double y)
    {
        var text = plot.Add.Text(words, x, y);
        Canvas.SetFont(text.LabelStyle, Canvas.SmallSize);
        text.LabelAlignment = Alignment.MiddleCenter;
    }
}

/// <summary>One side of a parameter in a tornado: a bar from the base to the value that the side gives.</summary>
/// <param name="End">Where the bar ends; infinite, towards its side of the panel, where the pick vanishes.</param>
/// <param name="IsLow">Whether it is the parameter's low side.</param>
/// <param name="Place">Which part of its row the bar fills, from -1 at the bottom to 1 at the top.</param>
internal readonly record struct TornadoBar(double End, bool IsLow, (double From, double To) Place)
{
    /// <summary>Whether the pick vanishes on this side.</summary>
    public bool Vanishes => double.IsInfinity(End);

    /// <summary>
    /// The bars of <paramref name="effect"/>, up to two. Where both go the same way they share their row's height, so that neither
    /// hides the other. Where a pick vanishes its bar leaves to the left for the low side, to the right for the high side, but away
    /// from the other bar.
    /// </summary>
    public static IReadOnlyList<TornadoBar> Of(ParameterEffect effect, Quantity output, double start)
    {
        var low = Reached(effect.Low, output);
        var high = Reached(effect.High, output);
        low ??= high < start ? double.PositiveInfinity : double.NegativeInfinity;
        high ??= low > start ? double.NegativeInfinity : double.PositiveInfinity;
        var isShared = Math.Sign(low.Value - start) == Math.Sign(high.Value - start);
        TornadoBar[] bars =
        [
            new(low.Value, true, isShared ? (0, 1) : (-1, 1)),
            new(high.Value, false, isShared ? (-1, 0) : (-1, 1)),
        ];
        return [.. bars.Where(bar => bar.End != start)];
    }

    private static double? Reached(ParameterSide side, Quantity output) => side.Pick?[output];
}
