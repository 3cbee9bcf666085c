namespace InferenceMoo;

/// <summary>
/// The curve of accuracy against effort along which the knee of several models is sought. Effort is the length of
/// (C/C_max, T/T_max), so that what is cheap but slow is no bargain, and so that the distance from utopia is the length of
/// (effort, 1 - A). A front in three objectives has no order of its own; the candidates that no other dominates in effort and
/// accuracy have one, and both rise along it. They are part of the front; with one model, whose time is proportional to its
/// cost, they are all of it.
/// </summary>
public static class EffortCurve
{
    /// <summary>The points of <paramref name="front"/> that are on the curve, by rising effort; of equal ones the first.</summary>
    public static IReadOnlyList<OverallPoint> Of(IReadOnlyList<OverallPoint> front, Limits limits)
    {
        ArgumentNullException.ThrowIfNull(front);
        var plane = new FrontPoint[front.Count];
        for (var i = 0; i < plane.Length; i++)
            plane[i] = EffortPlane.Of(ScaledMeans.Of(front[i].Statistics, limits));
        return Array.ConvertAll(EffortPlane.Curve(plane), i => front[i]);
    }

    /// <summary>The length of (C/C_max, T/T_max) on the means; at most the square root of 2 for a feasible candidate.</summary>
    public static double Effort(OverallPoint point, Limits limits)
    {
        ArgumentNullException.ThrowIfNull(point);
        return EffortPlane.Of(ScaledMeans.Of(point.Statistics, limits)).Cost;
    }
}
