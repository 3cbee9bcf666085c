namespace InferenceMoo;

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
