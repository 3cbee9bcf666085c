using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Draws the trajectory of the means in the drawn box.</summary>
internal static class SpaceTrajectory
{
    /// <summary>A feasible candidate, before it takes the colour of its volume.</summary>
    public static Symbol Candidate { get; } = new(SymbolShape.Circle, Colors.White, 9);

    private const int MostPoints = 450;

    // Dots closer than this share of an axis, about 9 pixels, would run together.
    private const double LeastSpacing = 0.015;
    private const float Width = 5;

    /// <summary>Whether the feasible candidates lie far enough apart, on average, to be drawn one by one.</summary>
    public static bool ShowsCandidates(ModelDecision model, SpaceView view)
    {
        var feasible = model.Points.Where(point => point.Feasible).Select(point => view.Place(point.Point)).ToArray();
        if (feasible.Length < 2)
            return false;
        var length = feasible.Zip(feasible.Skip(1), (from, to) => from.Farthest(to)).Sum();
        return length >= LeastSpacing * (feasible.Length - 1);
    }

    /// <summary>Draws what lies outside the limits, up to the ends of the axes.</summary>
    public static void DrawOutside(SpaceCanvas canvas, SpaceView view, ModelDecision model)
    {
        var path = model.Points.Select(point => view.Place(point.Point)).ToArray();
        foreach (var run in LimitRun.Of(model.Points, view.Limits).Where(run => !run.Within))
        {
            foreach (var part in BoxClip.Polyline(path[run.First..(run.Last + 1)]))
                canvas.Line(Thin(part).Select(i => part[i]), Palette.Muted, 2.5f);
        }
    }

    /// <summary>Draws what lies within the limits, coloured by cube volume, and its shadow on the floor.</summary>
    public static void DrawWithin(SpaceCanvas canvas, SpaceView view, ModelDecision model, CubeColors colors)
    {
        var path = model.Points.Select(point => view.Place(point.Point)).ToArray();
        foreach (var run in LimitRun.Of(model.Points, view.Limits).Where(run => run.Within))
        {
            var part = path[run.First..(run.Last + 1)];
            var kept = Thin(part).Select(i => run.First + i).ToArray();
            DrawShadow(canvas, view, [.. kept.Select(i => path[i])]);
            canvas.Line(kept.Select(i => path[i]), Palette.Ink, Width + 2);
            DrawColored(canvas, path, [.. kept.Select(i => (i, colors.Level(model.Points[i].CubeVolume)))], colors);
        }
        if (ShowsCandidates(model, view))
            DrawCandidates(canvas, path, model.Points, colors);
    }

    private static int[] Thin(IReadOnlyList<SpacePoint> part) =>
        Thinning.Indices([.. part.Select(point => new[] { point.Cost, point.Time, point.Accuracy })], MostPoints);

    private static void DrawShadow(SpaceCanvas canvas, SpaceView view, IReadOnlyList<SpacePoint> part)
    {
        var floor = view.Place(0, 0, view.Room.Accuracy).Accuracy;
        canvas.Line(part.Select(point => point with { Accuracy = floor }), Palette.Muted, 2);
    }

    // One stroke per stretch of equal colour keeps the SVG small.
    private static void DrawColored(SpaceCanvas canvas, SpacePoint[] path, IReadOnlyList<(int Index, int Level)> kept, CubeColors colors)
    {
        for (var first = 0; first < kept.Count - 1;)
        {
            var last = first + 1;
            while (last < kept.Count - 1 && kept[last].Level == kept[first].Level)
                last++;
            canvas.Line(kept.Skip(first).Take(last - first + 1).Select(point => path[point.Index]), colors.Of(kept[first].Level), Width);
            first = last;
        }
    }

    private static void DrawCandidates(SpaceCanvas canvas, SpacePoint[] path, IReadOnlyList<DecisionPoint> points, CubeColors colors)
    {
        foreach (var point in points.Where(point => point.Feasible))
            canvas.Mark(path[point.K - 1], Candidate with { Fill = colors.Of(colors.Level(point.CubeVolume)) });
    }
}
