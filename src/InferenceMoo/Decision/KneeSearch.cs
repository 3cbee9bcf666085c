namespace InferenceMoo;

/// <summary>The three knees of a front, as indices into it.</summary>
/// <param name="front">The front in scaled objectives, in the order in which cost and accuracy rise.</param>
/// <param name="noise">Its sampling noise in the same units.</param>
internal sealed class KneeSearch(FrontPoint[] front, FrontPoint noise)
{
    /// <summary>The knees of <paramref name="front"/> of one model, which comes in the order of k.</summary>
    public static KneeSearch Of(IReadOnlyList<TrajectoryPoint> front, Limits limits) =>
        new([.. front.Select(point => ScaledMeans.Of(point, limits))], SamplingNoise.Of(front, limits));

    /// <summary>The knee by <see cref="ChordKnee"/>.</summary>
    public int? ByChord() => ChordKnee.Find(front, noise.Length);

    /// <summary>The knee by <see cref="CurvatureKnee"/>.</summary>
    public int? ByCurvature() => CurvatureKnee.Find(front, noise.Length);

    /// <summary>The knee by <see cref="Kneedle"/> on accuracy against cost.</summary>
    public int? ByKneedle()
    {
        double[] cost = [.. front.Select(point => point.Cost)];
        double[] accuracy = [.. front.Select(point => point.Accuracy)];
        return Kneedle.Find(cost, accuracy, CurveShape.ConcaveIncreasing, noise.Cost, noise.Accuracy);
    }
}
