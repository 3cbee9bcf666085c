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
