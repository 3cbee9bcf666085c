namespace InferenceMoo.Engine;

/// <summary>Moments of the accuracy within a bin of the largest of k words.</summary>
/// <param name="Mean">Mean deviation from the centre.</param>
/// <param name="Square">Mean squared deviation.</param>
internal readonly record struct BinMoments(double Mean, double Square)
{
    /// <summary>The moments about <paramref name="centre"/> over the <paramref name="nodes"/> of a bin; NaN where no word lies in it.</summary>
    public static BinMoments Of(AccuracyNode[] nodes, double centre, int k)
    {
        if (nodes.Length == 0)
            return new(double.NaN, double.NaN);

        double weights = 0, mean = 0, square = 0;
        var highest = nodes[^1].LogProbability;
        foreach (var node in nodes)
        {
            var weight = node.Width * Math.Exp((k - 1) * (node.LogProbability - highest));
            var deviation = node.Accuracy - centre;
            weights += weight;
            mean += weight * deviation;
            square += weight * deviation * deviation;
        }

        return new(mean / weights, square / weights);
    }
}
