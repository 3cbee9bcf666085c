using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>A heat map of one method's pick over two axes of a sweep.</summary>
internal static class MapFigure
{
    private const float Left = 130;
    private const float Top = 110;
    private const float Bottom = 85;
    private const float ColorBarRoom = 130;
    private const float LegendRoom = 330;
    private const float NarrowLegendRoom = 190;

    /// <summary>
    /// Equal cells, one per pair of values. Of several models, colour and letter tell which is picked, and the number its k; of one model
    /// the colour tells k. Cells without a pick are grey.
    /// </summary>
    public static Plot Draw(SweepSlice slice, SweepAxis x, SweepAxis y, PickMethod method)
    {
        var grid = new MapGrid(slice, x, y, method);
        var pick = PickStyle.Words(method, slice.Sweep.Knee);
        var colors = new MapColors(slice.Sweep.Models, slice.Subject is null ? null : KColors.For(grid.Picks.Select(found => found.K)));
        var plot = Canvas.New(
            $"{slice.Name}: {pick} over {AxisWords.Name(x)} and {AxisWords.Name(y)}",
            slice.Conditions(x, y),
            grid.X.StepsTitle("cell"),
            grid.Y.StepsTitle("cell"));
        var room = RoomOf(grid, colors);
        plot.Layout.Fixed(room);
        var (width, height) = (FigureSize.Width - room.Left - room.Right, FigureSize.Height - room.Top - room.Bottom);
        SetAxes(plot, grid, width, height);
        plot.Add.Plottable(new MapPainter(grid, colors));
        var cell = new PixelSize(width / grid.Columns, height / grid.Rows);
        var labels = colors.OfK is null ? MapLabels.OfModels(grid, colors, cell) : MapLabels.OfOneModel(grid, cell);
        labels.DrawOn(plot, grid, colors);
        AddColorBar(plot, colors.OfK, $"k of the {pick}");
        MapLegend.Of(slice.Sweep.Models, grid, colors, labels, pick).ShowOn(plot);
        return plot;
    }

    private static PixelPadding RoomOf(MapGrid grid, MapColors colors)
    {
        var isComplete = grid.Cells.All(cell => grid.Pick(cell) is not null);
        var right = colors.OfK is null ? LegendRoom : isComplete ? ColorBarRoom : ColorBarRoom + NarrowLegendRoom;
        return new(Left, right, Bottom, Top);
    }

    private static void SetAxes(Plot plot, MapGrid grid, float width, float height)
    {
        plot.Axes.SetLimits(-0.5, grid.Columns - 0.5, -0.5, grid.Rows - 0.5);
        plot.Axes.Bottom.TickGenerator = grid.X.ColumnTicks(width);
        plot.Axes.Left.TickGenerator = grid.Y.RowTicks(height);
        plot.HideGrid();
    }

    private static void AddColorBar(Plot plot, KColors? colors, string title)
    {
        if (colors is null)
            return;
        var bar = plot.Add.ColorBar(colors, Edge.Right);
        bar.Width = 18;
        bar.Axis.TickGenerator = colors.Ticks();
        bar.Label = title + colors.Scale.Note;
        Canvas.SetFont(bar.LabelStyle, Canvas.SmallSize);
        Canvas.SetFont(bar.Axis.TickLabelStyle, Canvas.SmallSize);
        Canvas.SpreadLabels(bar.Axis);
    }
}

/// <summary>The legend of a map.</summary>
internal static class MapLegend
{
    // More entries would not fit beside the cells.
    private const int MostModels = 20;

    /// <summary>The models that are picked, unless colours tell k, what the cells without a pick mean, and what the texts in the cells mean.</summary>
    public static LegendBuilder Of(IReadOnlyList<Model> models, MapGrid grid, MapColors colors, MapLabels labels, string pick)
    {
        var legend = new LegendBuilder();
        if (colors.OfK is null)
            AddModels(legend, models, grid, colors, labels.HasLetters);
        var without = grid.Cells.Where(cell => grid.Pick(cell) is null).ToArray();
        if (without.Any(grid.IsFeasible))
            legend.OutlinedArea($"no {pick}", MapColors.NoPick);
        if (!without.All(grid.IsFeasible))
            legend.OutlinedArea("no feasible k", MapColors.Infeasible);
        if (labels is { Note: { } note, Texts.Count: > 0 } && colors.OfK is null)
            legend.Text(note);
        return legend;
    }

    private static void AddModels(LegendBuilder legend, IReadOnlyList<Model> models, MapGrid grid, MapColors colors, bool hasLetters)
    {
        int[] picked = [.. grid.Picks.Select(pick => pick.Model).Distinct().Select(colors.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
        {
            var letter = hasLetters ? SweepMark.Letter(index) + ": " : "";
            legend.OutlinedArea(letter + DisplayName.InLegend(models[index], models), SweepMark.Fill(index));
        }
        if (picked.Length > MostModels)
            legend.Text($"and {picked.Length - MostModels} more models");
    }
}
