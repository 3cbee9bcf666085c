using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>A heat map of one method's pick over two axes of a sweep.</summary>
internal sealed class MapFigure(SweepSlice slice, SweepAxis x, SweepAxis y, PickMethod method)
{
    private const float Left = 130;
    private const float Top = 110;
    private const float Bottom = 85;
    private const float ColorBarRoom = 130;
    private const float LegendRoom = 330;
    private const float NarrowLegendRoom = 190;

    // More entries would not fit beside the cells.
    private const int MostModels = 20;

    private readonly string pick = PickStyle.Words(method, slice.Sweep.Knee);

    /// <summary>
    /// Equal cells, one per pair of values. Of several models, colour and letter tell which is picked, shade and number its k; of one model
    /// the colour tells k. Every region of one answer is labelled once. Cells without a pick are grey.
    /// </summary>
    public Plot Draw()
    {
        var grid = new MapGrid(slice, x, y, method);
        var colors = new MapColors(slice.Sweep.Models, slice.Subject is null ? null : KColors.For(grid.Picks.Select(found => found.K)));
        var plot = Canvas.New(
            $"{slice.Name}: {pick} over {AxisWords.Name(x)} and {AxisWords.Name(y)}",
            slice.Conditions(x, y),
            grid.X.StepsTitle("cell"),
            grid.Y.StepsTitle("cell"));
        var room = RoomOf(grid, colors);
        plot.Layout.Fixed(room);
        var (width, height) = (Figure.Width - room.Left - room.Right, Figure.Height - room.Top - room.Bottom);
        SetAxes(plot, grid, width, height);
        plot.Add.Plottable(new MapPainter(grid, colors));
        var labels = MapLabels.Of(grid, colors, new PixelSize(width / grid.Columns, height / grid.Rows));
        labels.DrawOn(plot, grid, colors);
        if (colors.OfK is { } ofK)
            Canvas.AddColorBar(plot, ofK, ofK.Ticks(), $"k of the {pick}" + ofK.Scale.Note);
        Legend(grid, colors, labels).ShowOn(plot);
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

    // The models that are picked, unless colours tell k, what the cells without a pick mean, and what the texts in the cells mean.
    private LegendBuilder Legend(MapGrid grid, MapColors colors, MapLabels labels)
    {
        var legend = new LegendBuilder();
        if (colors.OfK is null)
            AddModels(legend, grid, colors, labels.HasLetters);
        var without = grid.Cells.Where(cell => grid.Pick(cell) is null).ToArray();
        if (without.Any(grid.IsFeasible))
            legend.OutlinedArea($"no {pick}", MapColors.NoPick);
        if (!without.All(grid.IsFeasible))
            legend.OutlinedArea("no feasible k", MapColors.Infeasible);
        if (labels is { Note: { } note, Texts.Count: > 0 } && colors.OfK is null)
            legend.Text(note);
        if (colors.OfK is null && grid.HasSeveralK)
            legend.Text("the paler, the smaller k");
        return legend;
    }

    private void AddModels(LegendBuilder legend, MapGrid grid, MapColors colors, bool hasLetters)
    {
        var models = slice.Sweep.Models;
        int[] picked = [.. grid.Picks.Select(found => found.Model).Distinct().Select(colors.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
        {
            var letter = hasLetters ? ModelStyle.Letter(index) + ": " : "";
            legend.OutlinedArea(letter + DisplayName.InLegend(models[index], models), ModelStyle.Area(index));
        }
        if (picked.Length > MostModels)
            legend.Text($"and {picked.Length - MostModels} more models");
    }
}
