using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>One axis of the drawn box, along one of its edges.</summary>
/// <param name="Title">Title with the unit.</param>
/// <param name="From">Where the axis starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Low">Amount at its start.</param>
/// <param name="High">Amount at its end.</param>
internal sealed record SpaceAxis(string Title, BoxPoint From, BoxPoint To, double Low, double High)
{
    private const int MostSteps = 6;
    private const double Rounding = 1e-9;
    private const float TickLength = 7;
    private const float Gap = 12;

    // Keeps the labels of the time axis clear of the lowest one of the accuracy axis.
    private const float Drop = 5;

    private static readonly double[] Digits = [1, 2, 5];

    /// <summary>
    /// The round amounts along the axis, ends included: multiples of 1, 2 or 5 times a power of ten, as many as fit with at most six steps
    /// between them.
    /// </summary>
    public IReadOnlyList<double> Ticks { get; } = RoundAmounts(Low, High);

    /// <summary>Where <paramref name="amount"/> lies.</summary>
    public BoxPoint At(double amount) => From.Toward(To, (amount - Low) / (High - Low));

    /// <summary>Cost along the lower right edge, from the near corner.</summary>
    public static SpaceAxis Cost(SpaceView view) => new("cost (USD)", new(0, 0, 0), new(1, 0, 0), 0, view.CostEnd);

    /// <summary>Time along the lower left edge, from the near corner.</summary>
    public static SpaceAxis Time(SpaceView view) => new("time (s)", new(0, 0, 0), new(0, 1, 0), 0, view.TimeEnd);

    /// <summary>Accuracy up the left edge.</summary>
    public static SpaceAxis Accuracy(SpaceView view) => new("accuracy (0 to 1)", new(0, 1, 0), new(0, 1, 1), view.AccuracyStart, 1);

    /// <summary>Draws its line, ticks, tick labels, to the right or to the left of the ticks, and title, all on the outside of the box.</summary>
    public void Draw(SpaceCanvas canvas, bool labelsOnRight)
    {
        var direction = Course(canvas);
        var outward = labelsOnRight ? new Coordinates(direction.Y, -direction.X) : new Coordinates(-direction.Y, direction.X);
        canvas.Line([From, To], Palette.Ink, 1.5f);
        var isUpright = Math.Abs(direction.X) < 1e-9;
        var alignment = isUpright ? Alignment.MiddleRight : labelsOnRight ? Alignment.UpperLeft : Alignment.UpperRight;
        // The zeros of cost and time meet in one corner: the cost axis writes it for both.
        foreach (var amount in Ticks.Where(amount => amount > 0 || labelsOnRight || isUpright))
            DrawTick(canvas, canvas.At(At(amount)), outward, Numbers.Format(amount), alignment);
        DrawTitle(canvas, direction, outward, isUpright);
    }

    private Coordinates Course(SpaceCanvas canvas)
    {
        var (from, to) = (canvas.At(From), canvas.At(To));
        var length = from.Distance(to);
        return new((to.X - from.X) / length, (to.Y - from.Y) / length);
    }

    private static void DrawTick(SpaceCanvas canvas, Coordinates at, Coordinates outward, string text, Alignment alignment)
    {
        var tick = canvas.Plot.Add.Line(at, Moved(at, outward, TickLength));
        (tick.LineColor, tick.LineWidth) = (Palette.Ink, 1.5f);
        var label = AddText(canvas.Plot, text, Moved(at, outward, TickLength + 3), Canvas.SmallSize, alignment);
        label.OffsetY = alignment == Alignment.MiddleRight ? 0 : Drop;
    }

    private void DrawTitle(SpaceCanvas canvas, Coordinates direction, Coordinates outward, bool isUpright)
    {
        var widest = Ticks.Select(amount => ShippedFont.Width(Numbers.Format(amount), Canvas.SmallSize)).DefaultIfEmpty(0).Max();
        var clearance = TickLength + Gap + widest * Math.Abs(outward.X) + 1.3 * Canvas.SmallSize * Math.Abs(outward.Y);
        var middle = canvas.At(From.Toward(To, 0.5));
        var title = AddText(
            canvas.Plot, Title, Moved(middle, outward, clearance), Canvas.LabelSize, isUpright ? Alignment.LowerCenter : Alignment.UpperCenter);
        title.LabelRotation = isUpright ? -90 : (float)(-Math.Atan(direction.Y / direction.X) * 180 / Math.PI);
    }

    private static ScottPlot.Plottables.Text AddText(Plot plot, string text, Coordinates at, float size, Alignment alignment)
    {
        var label = plot.Add.Text(text, at);
        Canvas.SetFont(label.LabelStyle, size);
        label.LabelAlignment = alignment;
        return label;
    }

    private static Coordinates Moved(Coordinates at, Coordinates direction, double distance) =>
        new(at.X + distance * direction.X, at.Y + distance * direction.Y);

    private static IReadOnlyList<double> RoundAmounts(double low, double high)
    {
        var step = Step((high - low) / MostSteps);
        var first = Math.Ceiling(low / step - Rounding);
        var last = Math.Floor(high / step + Rounding);
        var count = (int)(last - first) + 1;
        return [.. Enumerable.Range(0, Math.Max(count, 0)).Select(i => (first + i) * step)];
    }

    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var digit = Digits.FirstOrDefault(digit => digit * power >= least * (1 - Rounding), 10);
        return digit * power;
    }
}
