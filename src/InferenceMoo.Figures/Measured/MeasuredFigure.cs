using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Measured points on two of their objectives.</summary>
internal static class MeasuredFigure
{
    /// <summary>Width of the staircase of a front in two objectives, in pixels.</summary>
    public const float StairsWidth = 1.5f;

    /// <summary>A feasible point of the front.</summary>
    public static Symbol FrontWithin { get; } = new(SymbolShape.Circle, Palette.Blue, 9);

    /// <summary>A point of the front that misses a limit.</summary>
    public static Symbol FrontBeyond { get; } = new(SymbolShape.Circle, Colors.White, 8);

    /// <summary>The points, as many as can be told apart, the front, the limits and the picks.</summary>
    public static Plot Draw(MeasuredPicture picture, MeasuredPair pair)
    {
        var (decision, x, y) = (picture.Decision, picture.X, picture.Y);
        var plot = Canvas.New(pair.Title, MeasuredCaptions.Conditions(decision), x.Title, y.Title);
        plot.Axes.SetLimits(x.Low, x.High, y.Low, y.High);
        plot.Axes.Bottom.TickGenerator = x.Ticks();
        plot.Axes.Left.TickGenerator = y.Ticks();
        DrawLimits(plot, x, y);
        AddDots(plot, picture, picture.Beyond, Beyond(picture));
        AddDots(plot, picture, picture.Within, Within(picture));
        DrawFront(plot, picture);
        var marks = MeasuredMark.Of(decision);
        foreach (var mark in marks)
            plot.Add.Marker(picture.Place(mark.Row)).MarkerStyle = mark.Symbol.Style();
        MeasuredLegend.Of(picture, marks).ShowOn(plot);
        return plot;
    }

    /// <summary>A feasible point that is not on the front.</summary>
    public static Symbol Within(MeasuredPicture picture) => new(SymbolShape.Circle, Palette.Sky, picture.DotSize);

    /// <summary>A point that misses a limit and is not on the front.</summary>
    public static Symbol Beyond(MeasuredPicture picture) => new(SymbolShape.Circle, Palette.Muted.WithAlpha(0.7), picture.DotSize);

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

    private static void DrawFront(Plot plot, MeasuredPicture picture)
    {
        var stairs = picture.Stairs();
        if (stairs.Length > 1)
            plot.Add.ScatterLine(stairs, Palette.Blue).LineWidth = StairsWidth;
        foreach (var row in picture.FrontBeyond)
            plot.Add.Marker(picture.Place(row)).MarkerStyle = FrontBeyond.Style();
        foreach (var row in picture.FrontWithin)
            plot.Add.Marker(picture.Place(row)).MarkerStyle = FrontWithin.Style();
    }

    private static void AddDots(Plot plot, MeasuredPicture picture, int[] rows, Symbol symbol)
    {
        if (rows.Length == 0)
            return;
        Coordinates[] places = [.. rows.Select(picture.Place)];
        plot.Add.Markers(places).MarkerStyle = symbol.Plain();
    }
}

/// <summary>The legend of a figure of measured points.</summary>
internal static class MeasuredLegend
{
    /// <summary>The picks with their names, then the points, then the limits.</summary>
    public static LegendBuilder Of(MeasuredPicture picture, IReadOnlyList<MeasuredMark> marks)
    {
        var legend = new LegendBuilder();
        foreach (var mark in marks)
            legend.Symbol(mark.Methods, mark.Symbol).Text("  " + mark.Name);
        if (picture.Decision.FeasibleCount == 0)
            legend.Text("No feasible point.");
        AddPoints(legend, picture);
        AddLimit(legend, picture.X.Limit, isUpright: true);
        AddLimit(legend, picture.Y.Limit, isUpright: false);
        return legend;
    }

    private static void AddPoints(LegendBuilder legend, MeasuredPicture picture)
    {
        var front = picture.Decision.Front;
        var (within, beyond) = picture.HasLimits ? (", feasible", ", beyond the limits") : ("", "");
        if (picture.FrontWithin.Length > 0)
            legend.Symbol($"front{within} ({Numbers.Count(front.Count(point => point.Feasible))})", MeasuredFigure.FrontWithin);
        if (picture.FrontBeyond.Length > 0)
            legend.Symbol($"front{beyond} ({Numbers.Count(front.Count(point => !point.Feasible))})", MeasuredFigure.FrontBeyond);
        if (picture.Stairs().Length > 1)
            legend.Line("reached by the front", Palette.Blue, MeasuredFigure.StairsWidth);
        AddDots(legend, "others" + within, picture.WithinCount, picture.Within.Length, MeasuredFigure.Within(picture));
        AddDots(legend, "others" + beyond, picture.BeyondCount, picture.Beyond.Length, MeasuredFigure.Beyond(picture));
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

/// <summary>A pick of measured points.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Methods">The methods that pick it, for the legend.</param>
/// <param name="Name">What the point is called, for the legend.</param>
/// <param name="Symbol">How it is marked.</param>
internal sealed record MeasuredMark(int Row, string Methods, string Name, Symbol Symbol)
{
    /// <summary>The picks that there are, or where nothing is feasible the point that comes closest.</summary>
    public static IReadOnlyList<MeasuredMark> Of(MeasuredDecision decision)
    {
        if (decision.Shortfall is { } shortfall)
            return [new(shortfall.Row, "closest", DisplayName.InLegend(decision.Points, shortfall.Row), SpaceLegend.Closest)];
        return
        [
            .. PickGroup.Of(decision.Picks, decision.Question.Knee)
                .Select(group => new MeasuredMark(
                    group.Pick, group.Methods, DisplayName.InLegend(decision.Points, group.Pick), group.Symbol)),
        ];
    }
}

/// <summary>The second line of the figures of measured points.</summary>
internal static class MeasuredCaptions
{
    /// <summary>The limits, and the number of points.</summary>
    public static string Conditions(MeasuredDecision decision)
    {
        var (cost, time, accuracy) = decision.Question.Limits;
        var limits = new List<string>();
        if (cost is { } budget)
            limits.Add($"cost \u2264 {Numbers.Format(budget)} USD");
        if (time is { } deadline)
            limits.Add($"time \u2264 {Numbers.Format(deadline)} s");
        if (accuracy is { } floor)
            limits.Add($"accuracy \u2265 {Numbers.Format(floor)}");
        var points = $"{Numbers.Count(decision.Points.Count)} point{(decision.Points.Count == 1 ? "" : "s")}";
        return $"{(limits.Count == 0 ? "no limits" : string.Join(", ", limits))}; {points}";
    }
}

/// <summary>Draws the figures of a decision on measured points.</summary>
public static class MeasuredFigureSet
{
    /// <summary>
    /// A figure per pair of the objectives that were measured, each as PNG and as SVG: <c>accuracy-vs-cost</c>,
    /// <c>accuracy-vs-time</c>, <c>time-vs-cost</c>; none for one objective or no points. However many points there are, a few thousand are
    /// drawn. Nothing is drawn before a figure is written.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(MeasuredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Points.Count == 0 ? [] : [.. MeasuredPair.Of(decision.Points).SelectMany(pair => Of(decision, pair))];
    }

    private static IEnumerable<Figure> Of(MeasuredDecision decision, MeasuredPair pair)
    {
        var picture = new Lazy<MeasuredPicture>(() => new MeasuredPicture(decision, pair));
        return FigureSet.BothFormats(pair.FileName, () => MeasuredFigure.Draw(picture.Value, pair));
    }
}
