namespace InferenceMoo.Figures;

/// <summary>The axis of k that all panels of a figure against k share.</summary>
/// <param name="Scale">Its scale.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
internal sealed record KAxis(AxisScale Scale, double Low, double High)
{
    // Beyond it the first few samples, where most is decided, would be a sliver of a linear axis.
    private const int LargestLinear = 200;

    // A part that can be afforded and is narrower than this share of a linear axis could not be read either.
    private const int SmallestReadableShare = 20;

    // A linear axis starts above 0, where there is nothing to count.
    private const double LargestStart = 0.9;

    /// <summary>An axis on which the whole trajectory can be read, and what of it meets budget and deadline.</summary>
    public static KAxis For(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        if (points.Count == 1)
            return new(default, 0.5, 1.5);
        var affordable = points.Count(point => point.Point.Cost.Mean <= limits.MaxCost && point.Point.Time.Mean <= limits.MaxTime);
        var scale = new AxisScale(points.Count > LargestLinear || points.Count > SmallestReadableShare * Math.Max(affordable, 1));
        var (first, last) = (scale.Position(1), scale.Position(points.Count));
        var pad = 0.02 * (last - first);
        return new(scale, first - Math.Min(pad, LargestStart), last + pad);
    }

    /// <summary>Where <paramref name="k"/> lies.</summary>
    public double Position(int k) => Scale.Position(k);

    /// <summary>Where <paramref name="k"/> lies, as a share of the axis.</summary>
    public double Share(int k) => (Position(k) - Low) / (High - Low);
}

/// <summary>A stretch of a trajectory whose steps all end within the limits, or all outside.</summary>
/// <param name="First">Index of the point where it starts, which the run before it shares and may colour otherwise.</param>
/// <param name="Last">Index of its last point.</param>
/// <param name="Within">Whether its steps end at points that meet the limits.</param>
internal readonly record struct LimitRun(int First, int Last, bool Within)
{
    /// <summary>Whether it is a point without a step: the first one, where the second lies on the other side of a limit.</summary>
    public bool IsPoint => First == Last;

    /// <summary>
    /// Splits <paramref name="points"/> into runs. A step from one number of samples to the next belongs to the one that it ends in: there is
    /// nothing between them, and it is the last sample that decides. The first point, in which no step ends, goes with the first step where
    /// both are alike, and is otherwise a run of its own.
    /// </summary>
    public static IReadOnlyList<LimitRun> Of(IReadOnlyList<DecisionPoint> points, Scenario scenario)
    {
        var runs = new List<LimitRun> { new(0, 0, Meets(points[0], scenario)) };
        for (var i = 1; i < points.Count; i++)
        {
            var within = Meets(points[i], scenario);
            if (runs[^1].Within == within)
                runs[^1] = runs[^1] with { Last = i };
            else
                runs.Add(new(i - 1, i, within));
        }
        return runs;
    }

    /// <summary>
    /// Whether <paramref name="point"/>, be it a candidate or not, meets all three limits: on its means, or under a chance constraint in the
    /// share of the trials that is asked for.
    /// </summary>
    public static bool Meets(DecisionPoint point, Scenario scenario) => scenario.Confidence is { } confidence
        ? point.FeasibleProbability >= confidence
        : scenario.Limits.AreMetBy(point.Point.Means);
}
