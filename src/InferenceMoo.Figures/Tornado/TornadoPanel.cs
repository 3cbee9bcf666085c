using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>One panel of a tornado: the parameters that move one quantity, the largest swing on top.</summary>
internal static class TornadoPanel
{
    private const double HalfHeight = 0.36;

    // The last tick label sticks out to the right, where the next panel begins.
    private const float RoomOnTheRight = 30;

    /// <summary>Colour of a parameter's low side: dark in grey print.</summary>
    public static Color LowColor { get; } = Palette.Blue;

    /// <summary>Colour of a parameter's high side: light in grey print.</summary>
    public static Color HighColor { get; } = Palette.Orange;

    /// <summary>The parameters that move <paramref name="output"/>, the largest swing first.</summary>
    public static IReadOnlyList<ParameterEffect> Effects(PickSensitivity pick, SensitivityOutput output) =>
        [.. pick.BySwing(output).Where(effect => effect.Swing(output) > 0)];

    /// <summary>The panel of <paramref name="quantity"/> with room for <paramref name="rows"/> rows, around a base pick.</summary>
    public static Plot Draw(PickSensitivity pick, PickMeans before, TornadoQuantity quantity, int rows)
    {
        var plot = Canvas.New(quantity.AxisTitle, "");
        var effects = Effects(pick, quantity.Output);
        var start = before.Of(quantity.Output);
        var bars = effects.Select(effect => TornadoBar.Of(effect, quantity.Output, start)).ToArray();
        var range = TornadoRange.Of([.. bars.SelectMany(row => row)], start);
        plot.Axes.Right.MinimumSize = RoomOnTheRight;
        plot.Axes.SetLimits(range.Low, range.High, 0.5 - rows, 0.5);
        plot.Axes.SetLimitsX(range.Low, range.High, plot.Axes.Top);
        SetTicks(plot, effects, quantity, start);
        foreach (var (row, parts) in bars.Index())
        {
            foreach (var bar in parts)
                DrawBar(plot, bar, -row, start, range);
        }

        plot.Add.VerticalLine(start, 2, Palette.Ink);
        if (effects.Count == 0)
            Say(plot, "no parameter moves it", start, (1 - rows) / 2.0);
        return plot;
    }

    private static void SetTicks(Plot plot, IReadOnlyList<ParameterEffect> effects, TornadoQuantity quantity, double start)
    {
        plot.Axes.Bottom.TickGenerator = quantity.Ticks();
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. effects.Select((_, row) => (double)-row)], [.. effects.Select(effect => effect.Parameter.Name)]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Top.SetTicks([start], ["base " + quantity.Text(start)]);
        plot.Axes.Top.MajorTickStyle.Length = 0;
        plot.Axes.DefaultGrid.YAxisStyle.IsVisible = false;
    }

    private static void DrawBar(Plot plot, TornadoBar bar, double row, double start, (double Low, double High) range)
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
