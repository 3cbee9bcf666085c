using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.Panels;

namespace InferenceMoo.Figures;

/// <summary>Empty plots in the common style.</summary>
internal static class Canvas
{
    /// <summary>Size of the title in pixels.</summary>
    public const float TitleSize = 22;

    /// <summary>Size of axis titles and of the second line in pixels.</summary>
    public const float LabelSize = 17;

    /// <summary>Size of tick labels and legend entries in pixels.</summary>
    public const float SmallSize = 15;

    /// <summary>A plot with a title, a second line under it, and axis titles.</summary>
    public static Plot New(string title, string conditions, string xTitle, string yTitle)
    {
        var plot = New(xTitle, yTitle);
        SetText(plot.Axes.Title.Label, title, TitleSize, isBold: true);
        var conditionsPanel = new TitlePanel();
        SetText(conditionsPanel.Label, conditions, LabelSize);
        plot.Axes.AddPanel(conditionsPanel);
        return plot;
    }

    /// <summary>A plot with axis titles alone, to be a panel of a figure.</summary>
    public static Plot New(string xTitle, string yTitle)
    {
        var plot = new Plot();
        StyleAxis(plot.Axes.Bottom, xTitle);
        StyleAxis(plot.Axes.Left, yTitle);
        StyleAxis(plot.Axes.Top, "");
        StyleAxis(plot.Axes.Right, "");
        plot.Grid.MajorLineColor = Palette.Grid;
        return plot;
    }

    /// <summary>Gives <paramref name="label"/> the shipped font.</summary>
    public static void SetFont(LabelStyle label, float size, bool isBold = false)
    {
        label.FontName = ShippedFont.FamilyName;
        label.FontSize = size;
        label.Bold = isBold;
        label.ForeColor = Palette.Ink;
    }

    /// <summary>Has <paramref name="label"/> say <paramref name="text"/>, which may be in any script, in a face that has its letters.</summary>
    public static void SetText(LabelStyle label, string text, float size, bool isBold = false)
    {
        SetFont(label, size, isBold);
        label.FontName = TextFace.FamilyOf(text, isBold);
        label.Text = text;
    }

    /// <summary>Puts the bar of <paramref name="colors"/> to the right of <paramref name="plot"/>.</summary>
    public static void AddColorBar(Plot plot, IHasColorAxis colors, ITickGenerator ticks, string label)
    {
        var bar = plot.Add.ColorBar(colors, Edge.Right);
        bar.Width = 18;
        bar.Axis.TickGenerator = ticks;
        bar.Label = label;
        SetFont(bar.LabelStyle, SmallSize);
        SetFont(bar.Axis.TickLabelStyle, SmallSize);
        SpreadLabels(bar.Axis);
    }

    private static void StyleAxis(IAxis axis, string title)
    {
        SetFont(axis.Label, LabelSize);
        SetFont(axis.TickLabelStyle, SmallSize);
        axis.Label.Text = title;
        SpreadLabels(axis);
        axis.FrameLineStyle.Color = Palette.Ink;
        axis.MajorTickStyle.Color = Palette.Ink;
        axis.MinorTickStyle.Color = Palette.Muted;
    }

    // Keeps the title clear of the tick labels and of the picture's edge.
    private static void SpreadLabels(IAxis axis)
    {
        if (axis is not AxisBase panel)
            return;
        panel.PaddingBetweenTickAndAxisLabels = new PixelPadding(10);
        panel.PaddingOutsideAxisLabels = new PixelPadding(8);
    }
}
