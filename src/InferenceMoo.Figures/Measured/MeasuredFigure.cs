using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Measured points on two of their objectives.</summary>
internal sealed class MeasuredFigure(MeasuredPicture picture)
{
    private const float StairsWidth = 1.5f;

    private static readonly Symbol FrontWithin = new(SymbolShape.Circle, Palette.Blue, 9);
    private static readonly Symbol FrontBeyond = new(SymbolShape.Circle, Colors.White, 8);

    private readonly MeasuredDecision decision = picture.Decision;
    private readonly Symbol within = new(SymbolShape.Circle, Palette.Sky, picture.DotSize);
    private readonly Symbol beyond = new(SymbolShape.Circle, Palette.Muted.WithAlpha(0.7), picture.DotSize);

    /// <summary>The points, as many as can be told apart, the front, the limits and the picks.</summary>
    public Plot Draw()
    {
        var (x, y) = (picture.X, picture.Y);
        var plot = Canvas.New(picture.Pair.Title, Captions.Conditions(decision), x.Title, y.Title);
        plot.Axes.SetLimits(x.Low, x.High, y.Low, y.High);
        plot.Axes.Bottom.TickGenerator = x.Ticks();
        plot.Axes.Left.TickGenerator = y.Ticks();
        DrawLimits(plot, x, y);
        AddDots(plot, picture.Beyond, beyond);
        AddDots(plot, picture.Within, within);
        DrawFront(plot);
        var marks = PickMark.Of(decision);
        foreach (var mark in marks)
            plot.Add.Marker(picture.Place(mark.Pick)).MarkerStyle = mark.Symbol.Style();
        Legend(marks).ShowOn(plot);
        return plot;
    }

    private static void DrawLimits(Plot plot, MeasuredAxis x, MeasuredAxis y)
    {
        if (x.Break is { } zeroX)
            plot.Add.VerticalLine(zeroX, 1.5f, Palette.Muted);
        if (y.Break is { } zeroY)
            plot.Add.HorizontalLine(zeroY, 1.5f, Palette.Muted);
        if (x.Limit is { Place: LimitPlace.OnAxis } upright)
            plot.Add.VerticalLine(x.Position(upright.Value), 2, Palette.Ink);
        if (y.Limit is { Place: LimitPlace.OnAxis } level)
            plot.Add.HorizontalLine(y.Position(level.Value), 2, Palette.Ink);
    }

    private void DrawFront(Plot plot)
    {
        var stairs = picture.Stairs();
        if (stairs.Length > 1)
            plot.Add.ScatterLine(stairs, Palette.Blue).LineWidth = StairsWidth;
        foreach (var row in picture.FrontBeyond)
            plot.Add.Marker(picture.Place(row)).MarkerStyle = FrontBeyond.Style();
        foreach (var row in picture.FrontWithin)
            plot.Add.Marker(picture.Place(row)).MarkerStyle = FrontWithin.Style();
    }

    private void AddDots(Plot plot, int[] rows, Symbol symbol)
    {
        if (rows.Length == 0)
            return;
        Coordinates[] places = [.. rows.Select(picture.Place)];
        plot.Add.Markers(places).MarkerStyle = symbol.Plain();
    }

    // The picks with their names, then the points, then the limits.
    private LegendBuilder Legend(IReadOnlyList<PickMark> marks)
    {
        var legend = new LegendBuilder();
        foreach (var mark in marks)
            legend.Symbol(mark.Methods, mark.Symbol).Text("  " + DisplayName.InLegend(decision.Points, mark.Pick));
        if (decision.FeasibleCount == 0)
            legend.Text("No feasible point.");
        AddPoints(legend);
        AddLimit(legend, picture.X.Limit, isUpright: true);
        AddLimit(legend, picture.Y.Limit, isUpright: false);
        return legend;
    }

    private void AddPoints(LegendBuilder legend)
    {
        var front = decision.Front;
        var (meeting, missing) = picture.HasLimits ? (", feasible", ", beyond the limits") : ("", "");
        if (picture.FrontWithin.Length > 0)
            legend.Symbol($"front{meeting} ({Numbers.Count(front.Count(point => point.Feasible))})", FrontWithin);
        if (picture.FrontBeyond.Length > 0)
            legend.Symbol($"front{missing} ({Numbers.Count(front.Count(point => !point.Feasible))})", FrontBeyond);
        if (picture.Stairs().Length > 1)
            legend.Line("reached by the front", Palette.Blue, StairsWidth);
        AddDots(legend, "others" + meeting, picture.WithinCount, picture.Within.Length, within);
        AddDots(legend, "others" + missing, picture.BeyondCount, picture.Beyond.Length, beyond);
    }

    private static void AddDots(LegendBuilder legend, string name, int count, int drawn, Symbol symbol)
    {
        if (count == 0)
            return;
        legend.Dot($"{name} ({Numbers.Count(count)})", symbol);
        if (drawn < count)
            legend.Text($"  ({Numbers.Count(drawn)} drawn)");
    }

    private static void AddLimit(LegendBuilder legend, MeasuredLimitLine? limit, bool isUpright)
    {
        if (limit is not null)
            legend.Limit(limit.Text, limit.Place, isUpright);
    }
}
