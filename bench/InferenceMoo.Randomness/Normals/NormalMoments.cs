namespace InferenceMoo.Randomness;

/// <summary>
/// The first four moments, 0, 1, 0 and 3, in standard errors. Every normal counts as the middle of its bin, which changes a
/// moment by less than 1e-10.
/// </summary>
internal static class NormalMoments
{
    private static readonly double[] _means = [0, 1, 0, 3];
    private static readonly double[] _variances = [1, 2, 15, 96];

    /// <summary>The outcomes of counts in <see cref="NormalBins"/>.</summary>
    public static IEnumerable<Outcome> Judge(long[] counts)
    {
        var total = counts.Sum();
        for (var power = 1; power <= 4; power++)
        {
            var sum = 0.0;
            for (var bin = 0; bin < counts.Length; bin++)
                sum += counts[bin] * Math.Pow((NormalBins.Edge(bin) + NormalBins.Edge(bin + 1)) / 2, power);
            var score = (sum / total - _means[power - 1]) / Math.Sqrt(_variances[power - 1] / total);
            yield return NormalScore.Of($"normals, moment {power}", score);
        }
    }
}
