using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The three-dimensional box of the limits with one model's trajectory in it.</summary>
internal static class SpaceFigure
{
    /// <summary>
    /// Axes of cost, time and accuracy, the planes of the limits, the trajectory of the means coloured by cube volume, the utopia
    /// corner and the picks. What lies beyond the axes is cut off, and the legend says so.
    /// </summary>
    public static Plot Draw(ModelDecision model, Scenario scenario)
    {
        var limits = scenario.Limits;
        var view = SpaceView.For(model, limits);
        var title = $"{DisplayName.InTitle(model.Model, scenario.Models)}: feasible space";
        var plot = Canvas.New(title, Captions.Conditions(model, scenario), "", "");
        var canvas = new SpaceCanvas(plot, BoxProjection.For(view.Place(model.Points[^1].Point)));
        var colors = CubeColors.For(model.Points, limits);
        var marks = PickMark.Of(model.Picks, scenario.Knee);
        SpaceTrajectory.DrawOutside(canvas, view, model);
        SpaceRoom.DrawPlanes(canvas, view);
        DrawAxes(canvas, view);
        if (colors is not null)
            SpaceTrajectory.DrawWithin(canvas, view, model, colors);
        SpaceRoom.DrawFrontEdges(canvas, view);
        DrawMarks(canvas, view, model, marks);
        AddColorBar(plot, colors);
        SpaceLegend.Of(model, view, marks).ShowOn(plot);
        return plot;
    }

    private static void DrawAxes(SpaceCanvas canvas, SpaceView view)
    {
        SpaceAxisPainter.Draw(canvas, SpaceAxis.Cost(view), labelsOnRight: true);
        SpaceAxisPainter.Draw(canvas, SpaceAxis.Time(view), labelsOnRight: false);
        SpaceAxisPainter.Draw(canvas, SpaceAxis.Accuracy(view), labelsOnRight: false);
    }

    private static void DrawMarks(SpaceCanvas canvas, SpaceView view, ModelDecision model, IReadOnlyList<PickMark> marks)
    {
        var floor = view.Place(0, 0, view.Room.Accuracy).Accuracy;
        canvas.Mark(view.Place(0, 0, 1), SpaceLegend.Utopia);
        foreach (var (mark, point) in marks.Select(mark => (mark, view.Place(model.At(mark.K).Point))))
        {
            canvas.Line([point with { Accuracy = floor }, point], Palette.Ink, 1);
            canvas.Mark(point, mark.Symbol);
        }
        if (model.Shortfall is { } shortfall && view.Place(model.At(shortfall.K!.Value).Point) is var closest && BoxClip.Contains(closest))
            canvas.Mark(closest, SpaceLegend.Closest);
    }

    private static void AddColorBar(Plot plot, CubeColors? colors)
    {
        if (colors is null)
            return;
        var bar = plot.Add.ColorBar(colors, Edge.Right);
        bar.Width = 18;
        bar.Axis.TickGenerator = LinearTicks.New();
        bar.Label = "cube volume (1 \u2212 cost/budget)(1 \u2212 time/deadline) accuracy";
        Canvas.SetFont(bar.LabelStyle, Canvas.SmallSize);
        Canvas.SetFont(bar.Axis.TickLabelStyle, Canvas.SmallSize);
        Canvas.SpreadLabels(bar.Axis);
    }
}
