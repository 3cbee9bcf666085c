using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The picks of all methods over one axis of a sweep.</summary>
internal static class LinesFigure
{
    private const float Left = 125;
    private const float Right = 330;
    private const float Top = 120;
    private const float Bottom = 80;
    private const float Gap = 14;

    private static readonly float PanelHeight =
        (FigureSize.Height - Top - Bottom - ((PickQuantity.All.Count - 1) * Gap)) / PickQuantity.All.Count;

    /// <summary>
    /// Panels of k, accuracy, cost and time over the values of <paramref name="axis"/>, a line per method; of several models, symbols tell
    /// which is picked. Lines have gaps where nothing is picked.
    /// </summary>
    public static PanelSheet Draw(SweepSlice slice, SweepAxis axis)
    {
        var x = LineAxis.Of(slice, axis);
        var picks = new LinePicks(slice, axis, x.Drawn.Places);
        var panels = PickQuantity.All.Select((quantity, i) => Panel(x, picks, quantity, i));
        var frame = Canvas.New($"{slice.Name}: picks over {AxisWords.Name(axis)}", slice.Conditions(axis), "", "");
        frame.HideAxesAndGrid();
        frame.Axes.Title.IsVisible = true;
        Place(frame, Top - Gap, FigureSize.Height - Bottom);
        LinesLegend.Of(slice, picks).ShowOn(frame);
        return new PanelSheet([frame, .. panels]);
    }

    private static Plot Panel(LineAxis x, LinePicks picks, PickQuantity quantity, int index)
    {
        var isLast = index == PickQuantity.All.Count - 1;
        var y = PanelScale.Of(quantity, [.. picks.All.Select(quantity.Of)]);
        var plot = Canvas.New("", "", isLast ? x.Title : "", quantity.AxisTitle + (y.Scale.IsLog ? ", log" : ""));
        var top = Top + (index * (PanelHeight + Gap));
        Place(plot, top, top + PanelHeight);
        plot.Axes.SetLimits(x.Range.Low, x.Range.High, y.Low, y.High);
        plot.Axes.Bottom.TickGenerator = x.Ticks(FigureSize.Width - Left - Right, isBare: !isLast);
        plot.Axes.Left.TickGenerator = y.Ticks;
        LinePainter.Draw(plot, x.Positions, picks, pick => y.Scale.Position(quantity.Of(pick)));
        return plot;
    }

    private static void Place(Plot plot, float top, float bottom)
    {
        plot.Layout.Fixed(new PixelRect(Left, FigureSize.Width - Right, bottom, top));
        plot.FigureBackground.Color = Colors.Transparent;
    }
}

/// <summary>The legend of a figure of picks over one axis.</summary>
internal static class LinesLegend
{
    // More entries would not fit beside the panels.
    private const int MostModels = 18;

    /// <summary>An entry per method, one per model that is picked where there are several, and why lines have gaps.</summary>
    public static LegendBuilder Of(SweepSlice slice, LinePicks picks)
    {
        var legend = new LegendBuilder();
        foreach (var line in PickStyle.All)
            AddMethod(legend, line, PickStyle.Words(line.Method, slice.Sweep.Knee), picks, slice.Subject is not null);
        if (slice.Subject is null)
            AddModels(legend, slice.Sweep.Models, picks);
        if (picks.HasInfeasible)
            legend.Text("gap in all lines: no feasible k");
        if (picks.HasGaps)
            legend.Text("gap in one line: no such pick");
        return legend;
    }

    private static void AddMethod(LegendBuilder legend, PickStyle line, string name, LinePicks picks, bool hasSymbol)
    {
        var text = picks.Of(line.Method).Any(pick => pick is not null) ? name : name + ": none";
        if (hasSymbol)
            legend.LineWithSymbol(text, line.LineMark, line.Color, line.LineWidth);
        else
            legend.Line(text, line.Color, line.LineWidth);
    }

    private static void AddModels(LegendBuilder legend, IReadOnlyList<Model> models, LinePicks picks)
    {
        int[] picked = [.. picks.All.Select(pick => pick.Model).Distinct().Select(picks.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
            legend.Symbol(DisplayName.InLegend(models[index], models), SweepMark.Symbol(index));
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
    public Symbol? SymbolOf(SweepPick pick) => slice.Subject is null ? SweepMark.Symbol(IndexOf(pick.Model)) : null;

    /// <summary>The index of a model among the sweep's.</summary>
    public int IndexOf(Model model) => slice.Sweep.Models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
}

/// <summary>What a panel of a figure of picks shows of them.</summary>
/// <param name="AxisTitle">Its axis title, with the unit.</param>
/// <param name="Of">Picks its value from a pick.</param>
/// <param name="IsAccuracy">Whether it lies between 0 and 1.</param>
internal sealed record PickQuantity(string AxisTitle, Func<SweepPick, double> Of, bool IsAccuracy = false)
{
    /// <summary>All quantities, from the uppermost panel down.</summary>
    public static IReadOnlyList<PickQuantity> All { get; } =
    [
        new("k", pick => pick.K),
        new("accuracy", pick => pick.Means.Accuracy, IsAccuracy: true),
        new("cost (USD)", pick => pick.Means.Cost),
        new("time (s)", pick => pick.Means.Time),
    ];
}
