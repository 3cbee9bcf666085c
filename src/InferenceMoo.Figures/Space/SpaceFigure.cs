using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>The three-dimensional box of the limits with one model's trajectory in it.</summary>
internal sealed class SpaceFigure(ModelDecision model, Scenario scenario)
{
    // The corner of no cost, no time and full accuracy.
    private static readonly Symbol Utopia = new(SymbolShape.Asterisk, Palette.Ink, 18);

    private static readonly PixelRect Whole = new(0, Figure.Width, Figure.Height, 0);

    // Under the longest legend.
    private static readonly PixelRect ColorBar = new(900, Figure.Width - 30, Figure.Height - 90, Figure.Height - 110);

    private readonly SpaceView view = SpaceView.For(model, scenario.Limits);
    private readonly IReadOnlyList<LimitRun> runs = LimitRun.Of(model.Points, scenario);
    private readonly IReadOnlyList<PickMark> marks = PickMark.Of(model.Picks, scenario.Knee);

    /// <summary>
    /// Axes of cost, time and accuracy, the planes of the limits, the trajectory of the means coloured by cube volume, the utopia
    /// corner and the picks. What lies beyond the axes is cut off, and the legend says so.
    /// </summary>
    public void Draw(SKCanvas canvas)
    {
        var colors = CubeColors.For(model.Points, scenario);
        using (var box = Box(colors))
            Figure.DrawOver(canvas, box, Whole);
        if (colors is null)
            return;
        using var bar = colors.Bar(ColorBar);
        Figure.DrawOver(canvas, bar, Whole);
    }

    private Plot Box(CubeColors? colors)
    {
        var title = $"{DisplayName.InTitle(model.Model, scenario.Models)}: feasible space";
        var plot = Canvas.New(title, Captions.Conditions(model, scenario), "", "");
        var canvas = new SpaceCanvas(plot, BoxProjection.For(view.Place(model.Points[^1].Point)));
        SpaceTrajectory.DrawOutside(canvas, view, model, runs);
        SpaceRoom.DrawPlanes(canvas, view);
        SpaceAxis.Cost(view).Draw(canvas, labelsOnRight: true);
        SpaceAxis.Time(view).Draw(canvas, labelsOnRight: false);
        SpaceAxis.Accuracy(view).Draw(canvas, labelsOnRight: false);
        if (colors is not null)
            SpaceTrajectory.DrawWithin(canvas, view, model, runs, colors);
        SpaceRoom.DrawFrontEdges(canvas, view);
        DrawMarks(canvas);
        Legend().ShowOn(plot);
        return plot;
    }

    private void DrawMarks(SpaceCanvas canvas)
    {
        var floor = view.Place(0, 0, view.Room.Accuracy).Accuracy;
        canvas.Mark(view.Place(0, 0, 1), Utopia);
        foreach (var (mark, point) in marks.Select(mark => (mark, view.Place(model.At(mark.Pick).Point))))
        {
            canvas.Line([point with { Accuracy = floor }, point], Palette.Ink, 1);
            canvas.Mark(point, mark.Symbol);
        }
        if (Closest() is { } closest)
            canvas.Mark(closest, PickMark.Closest);
    }

    // Where the closest candidate lies, if nothing is feasible and the box holds it.
    private BoxPoint? Closest() =>
        model.Shortfall is { } shortfall && view.Place(model.At(shortfall.K!.Value).Point) is var closest && BoxClip.Contains(closest) ? closest : null;

    // Picks first, then the parts of the picture, then what it cannot show.
    private LegendBuilder Legend()
    {
        var legend = new LegendBuilder();
        foreach (var mark in marks)
            legend.Symbol(mark.TextOfK, mark.Symbol);
        if (SpaceTrajectory.ShowsCandidates(model, view))
            legend.Symbol(Captions.Feasible(model), SpaceTrajectory.Candidate);
        legend.Symbol("utopia corner", Utopia);
        AddPlane(legend, Objective.Cost, SpaceRoom.Budget);
        AddPlane(legend, Objective.Time, SpaceRoom.Deadline);
        AddPlane(legend, Objective.Accuracy, SpaceRoom.Floor);
        AddTrajectory(legend);
        AddShortfall(legend);
        var hidden = model.Points.Count(point => !BoxClip.Contains(view.Place(point.Point)));
        if (hidden > 0)
            legend.Text($"{hidden} of {model.Points.Count} points lie").Text("beyond the axes");
        return legend;
    }

    private void AddPlane(LegendBuilder legend, Objective objective, Color fill)
    {
        var text = Captions.Limit(objective, scenario.Limits[objective]);
        if (view.OffScale(objective) is { } why)
            legend.Text(text + ":").Text("  " + why);
        else
            legend.OutlinedArea(text, fill);
    }

    private void AddTrajectory(LegendBuilder legend)
    {
        if (runs.Any(run => run is { Within: true, IsPoint: false }))
            legend.Line("shadow on the floor", SpaceTrajectory.Shadow, SpaceTrajectory.ShadowWidth);
        if (runs.Any(run => run is { Within: false, IsPoint: false }))
            legend.Line("step to a k outside the limits", SpaceTrajectory.Outside, SpaceTrajectory.OutsideWidth);
    }

    private void AddShortfall(LegendBuilder legend)
    {
        if (Closest() is not null)
            legend.Symbol($"closest k = {model.Shortfall!.K}", PickMark.Closest);
        foreach (var line in Captions.Infeasibility(model.Shortfall))
            legend.Text(line);
    }
}
