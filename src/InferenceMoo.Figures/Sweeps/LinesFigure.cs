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
