namespace InferenceMoo.Figures;

/// <summary>Cuts lines off at the drawn box.</summary>
internal static class BoxClip
{
    /// <summary>
    /// The part of the line from <paramref name="from"/> to <paramref name="to"/> inside the unit cube, edges included; null where
    /// there is none. After Liang and Barsky 1984, in three dimensions.
    /// </summary>
    public static (SpacePoint From, SpacePoint To)? Segment(SpacePoint from, SpacePoint to)
    {
        var (enter, leave) = (0.0, 1.0);
        var isInside = Narrow(from.Cost, to.Cost, ref enter, ref leave)
            && Narrow(from.Time, to.Time, ref enter, ref leave)
            && Narrow(from.Accuracy, to.Accuracy, ref enter, ref leave);
        return isInside ? (from.Toward(to, enter), from.Toward(to, leave)) : null;
    }

    /// <summary>The parts of a polyline inside the unit cube, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<SpacePoint>> Polyline(IReadOnlyList<SpacePoint> points)
    {
        var parts = new List<List<SpacePoint>>();
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
    public static bool Contains(SpacePoint point) =>
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
