namespace InferenceMoo;

/// <summary>The three knees of a front, as indices into it.</summary>
/// <param name="front">The front in scaled objectives, in the order in which cost and accuracy rise.</param>
/// <param name="noise">Its sampling noise in the same units.</param>
internal sealed class KneeSearch(FrontPoint[] front, FrontPoint noise)
{
    /// <summary>The knees of <paramref name="front"/> of one model, which comes in the order of k.</summary>
    public static KneeSearch Of(TrajectoryPoint[] front, Limits limits) =>
        new(Array.ConvertAll(front, point => ScaledMeans.Of(point, limits)), SamplingNoise.Of(front, limits));

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
