using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The legend to the right of a figure, beside the data and never on it.</summary>
internal sealed class LegendBuilder
{
    private readonly List<LegendItem> items = [];

    /// <summary>An entry for a line.</summary>
    public LegendBuilder Line(string text, Color color, float width) =>
        Add(new LegendItem { LabelText = text, LineColor = color, LineWidth = width });

    /// <summary>An entry for an area.</summary>
    public LegendBuilder Area(string text, Color fill) => Add(new LegendItem { LabelText = text, FillColor = fill });

    /// <summary>An entry for an area with an outline.</summary>
    public LegendBuilder OutlinedArea(string text, Color fill) =>
        Add(new LegendItem { LabelText = text, FillColor = fill, OutlineColor = Palette.Ink, OutlineWidth = 1.2f });

    /// <summary>An entry for a symbol.</summary>
    public LegendBuilder Symbol(string text, Symbol symbol) => Add(new LegendItem { LabelText = text, MarkerStyle = symbol.Style() });

    /// <summary>An entry for a symbol without an outline.</summary>
    public LegendBuilder Dot(string text, Symbol symbol) =>
        Add(new LegendItem { LabelText = text, MarkerStyle = symbol.Plain() });

    /// <summary>An entry for a line with symbols on it.</summary>
    public LegendBuilder LineWithSymbol(string text, Symbol symbol, Color color, float width) =>
        Add(new LegendItem { LabelText = text, MarkerStyle = symbol.Style(), LineColor = color, LineWidth = width });

    /// <summary>A line of text without a symbol.</summary>
    public LegendBuilder Text(string text) => Add(new LegendItem { LabelText = text });

    /// <summary>An entry for a limit line, or a note on where the limit lies off its axis.</summary>
    public LegendBuilder Limit(string text, LimitPlace place, bool isUpright = false) => place switch
    {
        LimitPlace.AboveAxis => Text(text).Text("  (above this axis)"),
        LimitPlace.BelowAxis => Text(text).Text("  (below this axis)"),
        LimitPlace.OnAxis when isUpright => Symbol(text, new(SymbolShape.Bar, Palette.Ink, 16)),
        LimitPlace.OnAxis => Line(text, Palette.Ink, 2),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No place of a limit."),
    };

    /// <summary>Puts the legend to the right of <paramref name="plot"/>, unless it has no entry.</summary>
    public void ShowOn(Plot plot)
    {
        if (items.Count == 0)
            return;
        var panel = plot.ShowLegend(Edge.Right);
        panel.Alignment = Alignment.UpperLeft;
        panel.Padding = new PixelPadding(12, 12, 0, 0);
        Fill(plot.Legend);
    }

    /// <summary>Puts the legend under <paramref name="plot"/>, its entries in a row.</summary>
    public void ShowBelow(Plot plot)
    {
        var panel = plot.ShowLegend(Edge.Bottom);
        panel.Alignment = Alignment.MiddleCenter;
        panel.Padding = new PixelPadding(0, 0, 8, 4);
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.InterItemPadding = new PixelPadding(16, 16, 2, 2);
        Fill(plot.Legend);
    }

    private void Fill(Legend legend)
    {
        legend.ManualItems.Clear();
        legend.ManualItems.AddRange(items);
        legend.OutlineWidth = 0;
        legend.ShadowColor = Colors.Transparent;
        legend.SymbolWidth = 28;
        // Its panel would measure it by such a picture too, and leave the picture to its finalizer.
        legend.GetImage().Dispose();
    }

    private LegendBuilder Add(LegendItem item)
    {
        Canvas.SetText(item.LabelStyle, item.LabelText, Canvas.SmallSize);
        items.Add(item);
        return this;
    }
}
