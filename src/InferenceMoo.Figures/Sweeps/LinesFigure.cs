using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>The picks of all methods over one axis of a sweep.</summary>
internal sealed class LinesFigure
{
    private const float Left = 125;
    private const float Right = 330;
    private const float Top = 120;
    private const float Bottom = 80;
    private const float Gap = 14;

    // Symbols on more values than this would run together.
    private const int MostSymbols = 40;

    // Symbols at one value stand beside each other, this far apart where there is room.
    private const float SymbolStep = 11;

    // A pick between gaps has no line; a disc around its symbol has the colour instead.
    private const float LoneSize = 14;

    // More entries would not fit beside the panels.
    private const int MostModels = 18;

    private static readonly Quantity[] Panels = [Quantity.Samples, Objective.Accuracy, Objective.Cost, Objective.Time];
    private static readonly float PanelHeight = (Figure.Height - Top - Bottom - ((Panels.Length - 1) * Gap)) / Panels.Length;
    private static readonly PixelRect Whole = new(0, Figure.Width, Figure.Height, 0);

    private readonly SweepSlice slice;
    private readonly SweepAxis axis;
    private readonly LineAxis x;
    private readonly LinePicks picks;

    /// <summary>Cuts <paramref name="slice"/> along <paramref name="axis"/>.</summary>
    public LinesFigure(SweepSlice slice, SweepAxis axis)
    {
        (this.slice, this.axis) = (slice, axis);
        x = LineAxis.Of(slice, axis);
        picks = new LinePicks(slice, axis, x.Drawn.Places);
    }

    /// <summary>
    /// Panels of k, accuracy, cost and time over the values of the axis, a line of steps per method: between two values the pick changes at once,
    /// though nobody asked where. Of several models, symbols tell which is picked. Lines have gaps where nothing is picked.
    /// </summary>
    public void Draw(SKCanvas canvas)
    {
        using (var frame = Frame())
            Figure.DrawOver(canvas, frame, Whole);
        for (var i = 0; i < Panels.Length; i++)
        {
            using var panel = Panel(Panels[i], Top + (i * (PanelHeight + Gap)), isLast: i == Panels.Length - 1);
            Figure.DrawOver(canvas, panel, Whole);
        }
    }

    private Plot Frame()
    {
        var frame = Canvas.New($"{slice.Name}: picks over {AxisWords.Name(axis)}", slice.Conditions(axis), "", "");
        frame.HideAxesAndGrid();
        frame.Axes.Title.IsVisible = true;
        Place(frame, Top - Gap, Figure.Height - Bottom);
        Legend().ShowOn(frame);
        return frame;
    }

    private Plot Panel(Quantity quantity, float top, bool isLast)
    {
        var y = PanelScale.Of(quantity, [.. picks.All.Select(pick => Value(pick, quantity))]);
        var unit = quantity is Objective { Symbol.Length: > 0 } amount ? $" ({amount.Symbol.Trim()})" : "";
        var plot = Canvas.New("", "", isLast ? x.Title : "", quantity.Key + unit + (y.Scale.IsLog ? ", log" : ""));
        Place(plot, top, top + PanelHeight);
        plot.Axes.SetLimits(x.Range.Low, x.Range.High, y.Low, y.High);
        plot.Axes.Bottom.TickGenerator = x.Ticks(Figure.Width - Left - Right, isBare: !isLast);
        plot.Axes.Left.TickGenerator = y.Ticks;
        DrawLines(plot, pick => y.Scale.Position(Value(pick, quantity)));
        return plot;
    }

    private static double Value(SweepPick pick, Quantity quantity) => quantity is Objective objective ? pick.Means[objective] : pick.K;

    // The panels are drawn over each other, each transparent around its own place.
    private static void Place(Plot plot, float top, float bottom)
    {
        plot.Layout.Fixed(new PixelRect(Left, Figure.Width - Right, bottom, top));
        plot.FigureBackground.Color = Colors.Transparent;
    }

    // A line per method, with a gap where nothing is picked, and symbols where a line starts, where the model changes and in between.
    private void DrawLines(Plot plot, Func<SweepPick, double> y)
    {
        if (!picks.All.Any())
            AddNote(plot, (x.Positions[0] + x.Positions[^1]) / 2);
        foreach (var style in PickStyle.Lines)
            DrawLine(plot, style, y);
        DrawSymbols(plot, y);
    }

    // An axis with nothing on it would lose its ticks as well.
    private static void AddNote(Plot plot, double x)
    {
        var note = plot.Add.Text("no picks", x, PanelScale.EmptyMiddle);
        Canvas.SetFont(note.LabelStyle, Canvas.SmallSize);
        note.LabelAlignment = Alignment.MiddleCenter;
    }

    private void DrawLine(Plot plot, PickStyle style, Func<SweepPick, double> y)
    {
        Coordinates?[] points = [.. picks.Of(style.Method).Select((pick, i) => pick is null ? (Coordinates?)null : new(x.Positions[i], y(pick)))];
        for (var first = 0; first < points.Length; first++)
        {
            var run = points.Skip(first).TakeWhile(point => point is not null).Select(point => point!.Value).ToArray();
            if (run.Length > 1)
                plot.Add.ScatterLine(Steps(run), style.Color).LineWidth = style.LineWidth;
            else if (run.Length == 1)
                plot.Add.Marker(run[0]).MarkerStyle = new Symbol(SymbolShape.Circle, style.Color, LoneSize + style.LineWidth).Plain();
            first += run.Length;
        }
    }

    private static List<Coordinates> Steps(Coordinates[] points)
    {
        List<Coordinates> steps = [points[0]];
        foreach (var (before, after) in points.Zip(points.Skip(1)))
        {
            var middle = (before.X + after.X) / 2;
            if (before.Y != after.Y)
                steps.AddRange([new(middle, before.Y), new(middle, after.Y)]);
            steps.Add(after);
        }

        return steps;
    }

    private void DrawSymbols(Plot plot, Func<SweepPick, double> y)
    {
        var stride = (x.Positions.Count + MostSymbols - 1) / MostSymbols;
        for (var place = 0; place < x.Positions.Count; place++)
        {
            var shown = Symbols(place, stride).ToArray();
            foreach (var (rank, (pick, symbol)) in shown.Index())
                plot.Add.Marker(x.Positions[place] + ((rank - ((shown.Length - 1) / 2.0)) * StepBeside(shown.Length)), y(pick)).MarkerStyle = symbol.Style();
        }
    }

    // Of several models the same pick of several methods has one symbol, since it tells the model and not the method.
    private IEnumerable<(SweepPick Pick, Symbol Symbol)> Symbols(int place, int stride)
    {
        var seen = new HashSet<(Model, int, int)>();
        foreach (var style in PickStyle.Lines)
        {
            var made = picks.Of(style.Method);
            if (made[place] is not { } pick || (place % stride != 0 && place > 0 && made[place - 1]?.Model == pick.Model))
                continue;
            if (picks.SymbolOf(pick) is not { } ofModel)
                yield return (pick, style.LineMark);
            else if (seen.Add((pick.Model, pick.Parallel, pick.K)))
                yield return (pick, ofModel);
        }
    }

    // In units of the axis: no symbol comes nearer to those of the next value than to its own.
    private double StepBeside(int count)
    {
        var pixel = (x.Range.High - x.Range.Low) / (Figure.Width - Left - Right);
        var room = x.Positions.Count < 2 ? double.PositiveInfinity : x.Positions.Zip(x.Positions.Skip(1), (a, b) => b - a).Min();
        return Math.Min(SymbolStep * pixel, room / (count + 1));
    }

    // An entry per method, one per model that is picked where there are several, and why lines have gaps.
    private LegendBuilder Legend()
    {
        var legend = new LegendBuilder();
        foreach (var style in PickStyle.All)
            AddMethod(legend, style);
        if (slice.Subject is null)
            AddModels(legend, slice.Sweep.Models);
        if (picks.HasInfeasible)
            legend.Text("gap in all lines: no feasible k");
        if (picks.HasGaps)
            legend.Text("gap in one line: no such pick");
        return legend;
    }

    private void AddMethod(LegendBuilder legend, PickStyle style)
    {
        var name = PickStyle.Words(style.Method, slice.Sweep.Knee);
        var text = picks.Of(style.Method).Any(pick => pick is not null) ? name : name + ": none";
        if (slice.Subject is not null)
            legend.LineWithSymbol(text, style.LineMark, style.Color, style.LineWidth);
        else
            legend.Line(text, style.Color, style.LineWidth);
    }

    private void AddModels(LegendBuilder legend, IReadOnlyList<Model> models)
    {
        int[] picked = [.. picks.All.Select(pick => pick.Model).Distinct().Select(picks.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
            legend.Symbol(DisplayName.InLegend(models[index], models), ModelStyle.OnPick(index));
        if (picked.Length > MostModels)
            legend.Text($"and {picked.Length - MostModels} more models");
    }
}

/// <summary>The picks of all methods along one axis of a sweep.</summary>
internal sealed class LinePicks
{
    private readonly SweepSlice slice;
    private readonly SweepRow[] rows;

    /// <summary>Cuts <paramref name="slice"/> along <paramref name="axis"/> at <paramref name="places"/>.</summary>
    public LinePicks(SweepSlice slice, SweepAxis axis, IEnumerable<int> places)
    {
        this.slice = slice;
        rows = [.. places.Select(place => slice.At((axis, place)))];
    }

    /// <summary>Every pick of every method.</summary>
    public IEnumerable<SweepPick> All => PickStyle.Lines.SelectMany(line => Of(line.Method)).OfType<SweepPick>();

    /// <summary>The picks of <paramref name="method"/>, one a place; null where there is none.</summary>
    public IReadOnlyList<SweepPick?> Of(PickMethod method) => [.. rows.Select(row => row.Pick(method))];

    /// <summary>Whether no candidate is feasible at some place.</summary>
    public bool HasInfeasible => rows.Any(row => row.FeasibleCount == 0);

    /// <summary>Whether some method picks nothing at a place where candidates are feasible.</summary>
    public bool HasGaps => rows.Any(row => row.FeasibleCount > 0 && PickMethod.All.Any(method => row.Pick(method) is null));

    /// <summary>The symbol that tells the model of a pick; null where only one model can be picked.</summary>
    public Symbol? SymbolOf(SweepPick pick) => slice.Subject is null ? ModelStyle.OnPick(IndexOf(pick.Model)) : null;

    /// <summary>The index of a model among the sweep's.</summary>
    public int IndexOf(Model model) => slice.Sweep.Models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
}
