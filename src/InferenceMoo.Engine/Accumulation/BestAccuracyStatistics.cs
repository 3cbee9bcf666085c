namespace InferenceMoo.Engine;

/// <summary>
/// Reads one model's accuracy statistics from the counts of the largest words. Within a bin the largest of k words has the
/// density k u^(k-1), so its accuracy enters by its exact mean there: what is reported is the trials' mean with the
/// randomness inside the bins (under 1 % of the standard error) taken out, without bias for any number of trials.
/// </summary>
/// <param name="accuracy">The model's accuracy.</param>
/// <param name="largestKept">The moments of every bin are kept up to this k: for use on several accumulators.</param>
internal sealed class BestAccuracyStatistics(NormalParameters accuracy, int largestKept = 0)
{
    private readonly AccuracyNode[][] _nodes = AccuracyNodes.OfAllBins(accuracy);
    private readonly BinMoments[]?[] _kept = new BinMoments[]?[largestKept + 1];

    // Deviations from the mean accuracy of one draw keep the digits of a small variance.
    private readonly double _centre = Math.Clamp(accuracy.Mean, 0, 1);

    /// <summary>The statistics of the best of <paramref name="k"/>; quantiles are NaN unless <paramref name="withQuantiles"/>.</summary>
    public Statistic At(ReadOnlySpan<long> counts, long trials, int k, bool withQuantiles)
    {
        double first = 0, second = 0;
        var (lowest, highest) = (-1, -1);
        var kept = k <= largestKept ? _kept[k] ??= MomentsAt(k) : null;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] == 0)
                continue;
            var (mean, square) = kept is null ? BinMoments.Of(_nodes[bin], _centre, k) : kept[bin];
            first += counts[bin] * mean;
            second += counts[bin] * square;
            (lowest, highest) = (lowest < 0 ? bin : lowest, bin);
        }

        var shift = first / trials;
        var deviation = Math.Sqrt(Math.Max(0, second / trials - shift * shift));
        var error = deviation / Math.Sqrt(trials);
        // Accuracies rise with the words: where the ends agree, as at a clip, a spread would be the rounding of the sums.
        var (least, most) = (_nodes[lowest][0].Accuracy, _nodes[highest][^1].Accuracy);
        var means = least == most
            ? new Statistic(least, 0, 0, double.NaN, double.NaN, double.NaN)
            : new Statistic(Math.Clamp(_centre + shift, 0, 1), deviation, error, double.NaN, double.NaN, double.NaN);
        return !withQuantiles ? means : means with
        {
            LowerQuantile = Quantile(TrialQuantiles.Lower, counts, trials, k),
            Median = Quantile(TrialQuantiles.Median, counts, trials, k),
            UpperQuantile = Quantile(TrialQuantiles.Upper, counts, trials, k),
        };
    }

    private BinMoments[] MomentsAt(int k)
    {
        var moments = new BinMoments[_nodes.Length];
        for (var bin = 0; bin < moments.Length; bin++)
            moments[bin] = BinMoments.Of(_nodes[bin], _centre, k);
        return moments;
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
