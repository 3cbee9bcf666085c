using ScottPlot;

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
        var plot = new Plot();
        StyleAxis(plot.Axes.Bottom, xTitle);
        StyleAxis(plot.Axes.Left, yTitle);
        StyleAxis(plot.Axes.Top, conditions);
        StyleAxis(plot.Axes.Right, "");
        SetFont(plot.Axes.Title.Label, TitleSize, bold: true);
        plot.Axes.Title.Label.Text = title;
        plot.Axes.Title.FullFigureCenter = false;
        plot.Grid.MajorLineColor = Palette.Grid;
        return plot;
    }

    /// <summary>Gives <paramref name="label"/> the shipped font.</summary>
    public static void SetFont(LabelStyle label, float size, bool bold = false)
    {
        label.FontName = ShippedFont.FamilyName;
        label.FontSize = size;
        label.Bold = bold;
        label.ForeColor = Palette.Ink;
    }

    private static void StyleAxis(IAxis axis, string title)
    {
        SetFont(axis.Label, LabelSize);
        SetFont(axis.TickLabelStyle, SmallSize);
        axis.Label.Text = title;
        axis.FrameLineStyle.Color = Palette.Ink;
        axis.MajorTickStyle.Color = Palette.Ink;
        axis.MinorTickStyle.Color = Palette.Muted;
    }
}
