namespace InferenceMoo.Figures;

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
