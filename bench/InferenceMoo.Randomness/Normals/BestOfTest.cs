using InferenceMoo.Kernels;

namespace InferenceMoo.Randomness;

/// <summary>The mean of the largest of 4, 16 and 128 normals against the published one, the first k of every 128 draws.</summary>
internal sealed class BestOfTest : IWordTest
{
    private const float Steps = 1 << 16;

    /// <summary>Means from tables of order statistics, standard deviations by quadrature.</summary>
    private static readonly (int K, double Mean, double Deviation)[] _published =
    [
        (4, 1.0293753730, 0.7012240989),
        (16, 1.7659913931, 0.5431480544),
        (128, 2.5945973686, 0.4186214542),
    ];

    /// <summary>A sum of maxima in steps of 2^-16 for each k, and the number of trials.</summary>
    public int Counters => _published.Length + 1;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var start = 0; start + WordOrders.Inferences <= words.Length; start += WordOrders.Inferences)
        {
            var (best, taken) = (0u, 0);
            for (var i = 0; i < _published.Length; i++)
            {
                for (; taken < _published[i].K; taken++)
                    best = Math.Max(best, words[start + taken]);
                counts[i] += (long)MathF.Round(Steps * NormalQuantile.Of<HostNormalTable>(best, default));
            }

            counts[^1]++;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts) => _published.Select((published, i) => NormalScore.Of(
        $"mean of the best of {published.K} normals",
        (counts[i] / Steps / (double)counts[^1] - published.Mean) / (published.Deviation / Math.Sqrt(counts[^1]))));
}
