using InferenceMoo.Kernels;

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
    private static readonly double Gauss = 0.5 / Math.Sqrt(3);

    // The first word of every bin of BestDrawBins, and the end of the last.
    private static readonly ulong[] FirstOfBins = FirstWords();

    private readonly AccuracyNode[][] _nodes = NodesOf(accuracy);
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
            LowerQuantile = Quantile(HistogramQuantile.Lower, counts, trials, k),
            Median = Quantile(HistogramQuantile.Median, counts, trials, k),
            UpperQuantile = Quantile(HistogramQuantile.Upper, counts, trials, k),
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
        var (first, end) = WordsOf(bin);
        // The fraction of u^k between the bin's edges, taken relative to the upper edge so that large k cannot underflow.
        var lower = Math.Pow((double)first / end, k);
        var u = end * Math.Pow(lower + fraction * (1 - lower), 1.0 / k);
        var word = (uint)Math.Clamp(u, first, end - 1);
        return AccuracyWords.AccuracyOf(word, accuracy);
    }

    // Two-point Gauss-Legendre quadratures over every bin of the largest word, split where the clip of the accuracy to [0, 1] puts a corner.
    private static AccuracyNode[][] NodesOf(NormalParameters accuracy)
    {
        var corners = CornersOf(accuracy);
        var nodes = new AccuracyNode[BestDrawBins.Count][];
        for (var bin = 0; bin < nodes.Length; bin++)
            nodes[bin] = NodesIn(bin, corners, accuracy);
        return nodes;
    }

    private static AccuracyNode[] NodesIn(int bin, ulong[] corners, NormalParameters accuracy)
    {
        var (first, end) = WordsOf(bin);
        if (first == end)
            return [];

        var nodes = new List<AccuracyNode>(4);
        foreach (var corner in corners.Where(corner => corner > first && corner < end))
        {
            AddRange(nodes, first, corner, accuracy);
            first = corner;
        }

        AddRange(nodes, first, end, accuracy);
        return [.. nodes];
    }

    private static void AddRange(List<AccuracyNode> nodes, ulong first, ulong end, NormalParameters accuracy)
    {
        var width = (double)(end - first);
        var middle = first + width / 2;
        nodes.Add(NodeAt(middle - Gauss * width, width, accuracy));
        nodes.Add(NodeAt(middle + Gauss * width, width, accuracy));
    }

    private static AccuracyNode NodeAt(double position, double width, NormalParameters accuracy) =>
        new(Math.Log(position), width, AccuracyWords.AccuracyOf((uint)position, accuracy));

    // The first word above accuracy 0 and the first at accuracy 1, in order, where there are such.
    private static ulong[] CornersOf(NormalParameters accuracy)
    {
        List<ulong> corners = [];
        if (AccuracyWords.FirstReaching(double.Epsilon, accuracy) is { } aboveZero)
            corners.Add(aboveZero);
        if (AccuracyWords.FirstReaching(1, accuracy) is { } atOne)
            corners.Add(atOne);
        return [.. corners];
    }

    // From the first up to, but without, the end; empty where no word lies in the bin.
    private static (ulong First, ulong End) WordsOf(int bin) => (FirstOfBins[bin], FirstOfBins[bin + 1]);

    private static ulong[] FirstWords()
    {
        var first = new ulong[BestDrawBins.Count + 1];
        for (var bin = 0; bin < first.Length; bin++)
            first[bin] = FirstWordAtOrAbove(bin, bin == 0 ? 0 : first[bin - 1]);
        return first;
    }

    private static ulong FirstWordAtOrAbove(int bin, ulong from)
    {
        const ulong End = 1UL << 32;
        var to = End;
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (BestDrawBins.BinOf((uint)middle) >= bin)
                to = middle;
            else
                from = middle + 1;
        }

        return from;
    }
}

/// <summary>A point of a quadrature over the words of a bin.</summary>
/// <param name="LogProbability">Logarithm of the probability u that the point's word stands for.</param>
/// <param name="Width">The share of u that the point stands for, up to a factor common to the bin.</param>
/// <param name="Accuracy">The accuracy there, in [0, 1].</param>
internal readonly record struct AccuracyNode(double LogProbability, double Width, double Accuracy);

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
