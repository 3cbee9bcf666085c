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

    /// <summary>The colour of the steps that end outside the limits.</summary>
    public static Color Outside { get; } = Palette.Muted;

    /// <summary>Width of those steps in pixels.</summary>
    public const float OutsideWidth = 2.5f;

    /// <summary>The colour of a shadow: see-through, as no line is.</summary>
    public static Color Shadow { get; } = Palette.Ink.WithAlpha(0.22);

    /// <summary>Width of a shadow in pixels: as wide as what casts it, and wider than any line.</summary>
    public const float ShadowWidth = Width + 3;

    /// <summary>Whether the feasible candidates lie far enough apart, on average, to be drawn one by one.</summary>
    public static bool ShowsCandidates(ModelDecision model, SpaceView view)
    {
        var feasible = model.Points.Where(point => point.Feasible).Select(point => view.Place(point.Point)).ToArray();
        if (feasible.Length < 2)
            return false;
        var length = feasible.Zip(feasible.Skip(1), (from, to) => from.Farthest(to)).Sum();
        return length >= LeastSpacing * (feasible.Length - 1);
    }

    /// <summary>Draws the steps that end outside the limits, up to the ends of the axes.</summary>
    public static void DrawOutside(SpaceCanvas canvas, SpaceView view, ModelDecision model, IReadOnlyList<LimitRun> runs)
    {
        var path = model.Points.Select(point => view.Place(point.Point)).ToArray();
        foreach (var run in runs.Where(run => !run.Within))
        {
            foreach (var part in BoxClip.Polyline(path[run.First..(run.Last + 1)]))
                canvas.Line(Thin(part).Select(i => part[i]), Outside, OutsideWidth);
        }
    }

    /// <summary>Draws the steps that end within the limits, each in the colour of the cube volume at its end, and their shadow on the floor.</summary>
    public static void DrawWithin(SpaceCanvas canvas, SpaceView view, ModelDecision model, IReadOnlyList<LimitRun> runs, CubeColors colors)
    {
        var path = model.Points.Select(point => view.Place(point.Point)).ToArray();
        foreach (var run in runs.Where(run => run is { Within: true, IsPoint: false }))
        {
            var part = path[run.First..(run.Last + 1)];
            var kept = Thin(part).Select(i => run.First + i).ToArray();
            DrawShadow(canvas, view, BoxClip.Polyline([.. kept.Select(i => path[i])]));
            DrawColored(canvas, path, [.. kept.Select(i => (i, colors.Level(model.Points[i].CubeVolume)))]);
        }
        if (ShowsCandidates(model, view))
            DrawCandidates(canvas, path, model.Points, colors);
    }

    private static int[] Thin(IReadOnlyList<BoxPoint> part) =>
        Thinning.Indices([.. part.Select(point => new[] { point.Cost, point.Time, point.Accuracy })], MostPoints);

    private static void DrawShadow(SpaceCanvas canvas, SpaceView view, IReadOnlyList<IReadOnlyList<BoxPoint>> parts)
    {
        var floor = view.Place(0, 0, view.Room.Accuracy).Accuracy;
        foreach (var part in parts)
            canvas.Line(part.Select(point => point with { Accuracy = floor }), Shadow, ShadowWidth);
    }

    // One stroke per stretch of equal colour keeps the SVG small, and one in ink under all of them is their outline.
    private static void DrawColored(SpaceCanvas canvas, BoxPoint[] path, IReadOnlyList<(int Index, int Level)> kept)
    {
        foreach (var part in BoxClip.Polyline([.. kept.Select(point => path[point.Index])]))
            canvas.Line(part, Palette.Ink, Width + 2);
        for (var first = 0; first < kept.Count - 1;)
        {
            var last = first + 1;
            while (last < kept.Count - 1 && kept[last + 1].Level == kept[last].Level)
                last++;
            foreach (var part in BoxClip.Polyline([.. kept.Skip(first).Take(last - first + 1).Select(point => path[point.Index])]))
                canvas.Line(part, CubeColors.Of(kept[last].Level), Width);
            first = last;
        }
    }

    private static void DrawCandidates(SpaceCanvas canvas, BoxPoint[] path, IReadOnlyList<DecisionPoint> points, CubeColors colors)
    {
        foreach (var point in points.Where(point => point.Feasible))
            canvas.Mark(path[point.K - 1], Candidate with { Fill = CubeColors.Of(colors.Level(point.CubeVolume)) });
    }
}

/// <summary>The colours of cube volumes: viridis, from the smallest to the largest volume within the limits.</summary>
internal sealed class CubeColors
{
    private const int Levels = 64;

    private static readonly ScottPlot.Colormaps.Viridis Colormap = new();

    private CubeColors(double low, double high) => (Low, High) = (low, high);

    /// <summary>The smallest volume.</summary>
    public double Low { get; }

    /// <summary>The largest volume.</summary>
    public double High { get; }

    /// <summary>The colours for the points that are feasible or within the limits; null where there are none.</summary>
    public static CubeColors? For(IReadOnlyList<DecisionPoint> points, Scenario scenario)
    {
        var volumes = points.Where(point => point.Feasible || LimitRun.Meets(point, scenario)).Select(point => point.CubeVolume).ToArray();
        if (volumes.Length == 0)
            return null;
        var (low, high) = (volumes.Min(), volumes.Max());
        return high - low > 1e-9 ? new(low, high) : new(Math.Min(0, low), Math.Max(high, 1e-6));
    }

    /// <summary>One of 64 levels, from 0, for a volume: volumes of one level are drawn in one stroke.</summary>
    public int Level(double volume) => (int)Math.Round(Math.Clamp((volume - Low) / (High - Low), 0, 1) * (Levels - 1));

    /// <summary>The colour of a level.</summary>
    public static Color Of(int level) => Colormap.GetColor((double)level / (Levels - 1));

    /// <summary>A bar of all colours at <paramref name="place"/>, over the volumes that they stand for.</summary>
    public Plot Bar(PixelRect place)
    {
        var plot = Canvas.New("cube volume (1 \u2212 cost/budget)\n(1 \u2212 time/deadline) accuracy", "");
        plot.Axes.Bottom.Label.FontSize = Canvas.SmallSize;
        plot.HideGrid();
        plot.Layout.Fixed(place);
        plot.FigureBackground.Color = Colors.Transparent;
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        var ticks = AxisTicks.Round();
        ticks.MinimumTickSpacing = 40;
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.SetLimits(Low, High, 0, 1);
        var step = (High - Low) / Levels;
        for (var level = 0; level < Levels; level++)
        {
            var part = plot.Add.Rectangle(Low + level * step, Low + (level + 1) * step, 0, 1);
            (part.FillColor, part.LineColor, part.LineWidth) = (Of(level), Of(level), 1);
        }

        return plot;
    }
}

/// <summary>Cuts lines off at the drawn box.</summary>
internal static class BoxClip
{
    /// <summary>
    /// The part of the line from <paramref name="from"/> to <paramref name="to"/> inside the unit cube, edges included; null where
    /// there is none. After Liang and Barsky 1984, in three dimensions.
    /// </summary>
    public static (BoxPoint From, BoxPoint To)? Segment(BoxPoint from, BoxPoint to)
    {
        var (enter, leave) = (0.0, 1.0);
        var isInside = Narrow(from.Cost, to.Cost, ref enter, ref leave)
            && Narrow(from.Time, to.Time, ref enter, ref leave)
            && Narrow(from.Accuracy, to.Accuracy, ref enter, ref leave);
        return isInside ? (from.Toward(to, enter), from.Toward(to, leave)) : null;
    }

    /// <summary>The parts of a polyline inside the unit cube, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<BoxPoint>> Polyline(IReadOnlyList<BoxPoint> points)
    {
        var parts = new List<List<BoxPoint>>();
        for (var i = 1; i < points.Count; i++)
        {
            if (Segment(points[i - 1], points[i]) is not { } inside)
                continue;
            if (parts.Count == 0 || parts[^1][^1] != inside.From)
                parts.Add([inside.From]);
            parts[^1].Add(inside.To);
        }
        return parts;
    }

    /// <summary>Whether <paramref name="point"/> lies in the unit cube, edges included.</summary>
    public static bool Contains(BoxPoint point) =>
        point.Cost is >= 0 and <= 1 && point.Time is >= 0 and <= 1 && point.Accuracy is >= 0 and <= 1;

    private static bool Narrow(double from, double to, ref double enter, ref double leave)
    {
        if (from == to)
            return from is >= 0 and <= 1;
        var (low, high) = ((0 - from) / (to - from), (1 - from) / (to - from));
        enter = Math.Max(enter, Math.Min(low, high));
        leave = Math.Min(leave, Math.Max(low, high));
        return enter <= leave;
    }
}
