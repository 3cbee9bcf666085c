namespace InferenceMoo.Engine;

/// <summary>
/// Reads one model's accuracy statistics from the counts of the largest words. Within a bin the largest of k words has the
/// density k u^(k-1), so its accuracy enters by its exact mean there: what is reported is the trials' mean with the
/// randomness inside the bins (under 1 % of the standard error) taken out, without bias for any number of trials.
/// </summary>
internal sealed class BestAccuracyStatistics(NormalParameters accuracy)
{
    private readonly AccuracyNode[][] _nodes = AccuracyNodes.OfAllBins(accuracy);

    public Statistic At(ReadOnlySpan<long> counts, long trials, int k)
    {
        // Deviations from the mean accuracy of one draw keep the digits of a small variance.
        var centre = Math.Clamp(accuracy.Mean, 0, 1);
        double first = 0, second = 0;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] == 0)
                continue;
            var (mean, square) = Moments(_nodes[bin], centre, k);
            first += counts[bin] * mean;
            second += counts[bin] * square;
        }

        var shift = first / trials;
        var deviation = Math.Sqrt(Math.Max(0, second / trials - shift * shift));
        return new Statistic(
            Math.Clamp(centre + shift, 0, 1),
            deviation,
            deviation / Math.Sqrt(trials),
            Quantile(TrialQuantiles.Lower, counts, trials, k),
            Quantile(TrialQuantiles.Median, counts, trials, k),
            Quantile(TrialQuantiles.Upper, counts, trials, k));
    }

    private static (double Mean, double Square) Moments(AccuracyNode[] nodes, double centre, int k)
    {
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

        return (mean / weights, square / weights);
    }

    private double Quantile(double probability, ReadOnlySpan<long> counts, long trials, int k)
    {
        var (bin, fraction) = HistogramQuantile.Find(probability, counts, trials);
        var (first, end) = BestDrawEdges.Of(bin);
        // The fraction of u^k between the bin's edges, taken relative to the upper edge so that large k cannot underflow.
        var lower = Math.Pow((double)first / end, k);
        var u = end * Math.Pow(lower + fraction * (1 - lower), 1.0 / k);
        var word = (uint)Math.Clamp(u, first, end - 1);
        return AccuracyWords.AccuracyOf(word, accuracy);
    }
}
