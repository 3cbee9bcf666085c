namespace InferenceMoo;

/// <summary>The three knees of a front, as indices into it.</summary>
/// <param name="front">The front in scaled objectives, in the order in which cost and accuracy rise.</param>
/// <param name="noise">Its sampling noise in the same units.</param>
internal sealed class KneeSearch(FrontPoint[] front, FrontPoint noise)
{
    /// <summary>The knee by <paramref name="method"/>.</summary>
    public int? By(KneeMethod method) => method switch
    {
        KneeMethod.Chord => ByChord(),
        KneeMethod.Curvature => ByCurvature(),
        KneeMethod.Kneedle => ByKneedle(),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>The knee by <see cref="ChordKnee"/>.</summary>
    public int? ByChord() => ChordKnee.Find(front, noise.Length);

    /// <summary>The knee by <see cref="CurvatureKnee"/>.</summary>
    public int? ByCurvature() => CurvatureKnee.Find(front, noise.Length);

    /// <summary>The knee by <see cref="Kneedle"/> on accuracy against cost.</summary>
    public int? ByKneedle()
    {
        var cost = Array.ConvertAll(front, point => point.Cost);
        var accuracy = Array.ConvertAll(front, point => point.Accuracy);
        return Kneedle.Find(cost, accuracy, CurveShape.ConcaveIncreasing, noise.Cost, noise.Accuracy);
    }
}

/// <summary>The knees of a curve in the plane of effort and gain, as indices into it.</summary>
/// <param name="curve">The curve, by rising effort, as <see cref="EffortPlane"/> makes its points.</param>
/// <param name="noise">Its sampling noise in the same plane.</param>
internal sealed class EffortKneeSearch(FrontPoint[] curve, FrontPoint noise)
{
    /// <summary>
    /// The point farthest above the straight line between the ends of the curve, the first of equals. Points below the line
    /// do not count: where the returns of one model end and those of another have not begun, the curve may sag.
    /// </summary>
    public int? ByChord()
    {
        int[] above = [.. Enumerable.Range(0, curve.Length).Where(i => HeightAboveChord(curve[i]) >= 0)];
        var knee = ChordKnee.Find([.. above.Select(i => curve[i])], noise.Length);
        return knee is { } found ? above[found] : null;
    }

    /// <summary>The knee by <see cref="Kneedle"/>, which allows for uneven steps.</summary>
    public int? ByKneedle() => new KneeSearch(curve, noise).ByKneedle();

    // In units of the area that the chord spans; 0, not a rounding of it, at both ends.
    private double HeightAboveChord(FrontPoint point)
    {
        var (chord, way) = (curve[^1] - curve[0], point - curve[0]);
        return way.Accuracy * chord.Cost - way.Cost * chord.Accuracy;
    }
}

/// <summary>The plane of effort and gain, in which fronts that have no order of their own get one.</summary>
internal static class EffortPlane
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Maximise];

    /// <summary>A point in the plane: its cost is the length of (C, T), its time 0.</summary>
    public static FrontPoint Of(FrontPoint scaled) => new((scaled with { Accuracy = 0 }).Length, 0, scaled.Accuracy);

    /// <summary>
    /// The indices of the points of <paramref name="plane"/> that no other dominates, by rising effort, along which gain rises too;
    /// of equal ones the first.
    /// </summary>
    public static int[] Curve(FrontPoint[] plane)
    {
        var values = new double[2 * plane.Length];
        for (var i = 0; i < plane.Length; i++)
            (values[2 * i], values[2 * i + 1]) = (plane[i].Cost, plane[i].Accuracy);
        var front = ParetoFront.Mask(values, Directions);
        int[] curve = Array.FindAll([.. Enumerable.Range(0, plane.Length)], i => front[i]);
        // No two points of a front in two objectives have the same effort.
        Array.Sort(curve, (left, right) => plane[left].Cost.CompareTo(plane[right].Cost));
        return curve;
    }
}

/// <summary>How the knee of a feasible front is found.</summary>
public enum KneeMethod
{
    /// <summary>The point farthest from the straight line between the two ends of the front.</summary>
    Chord,

    /// <summary>The point of largest curvature |p' x p''| / |p'|^3 in three dimensions.</summary>
    Curvature,

    /// <summary>Satopaa et al. 2011 on accuracy against cost.</summary>
    Kneedle,
}
