using System.Buffers;
using InferenceMoo.Kernels;

namespace InferenceMoo.Randomness;

/// <summary>
/// Pearson's correlation between neighbours: the sum of the products of two integers that stand for the words, of mean 0 and
/// known variance, in standard errors. Overlapping pairs are uncorrelated, so they need not be disjoint.
/// </summary>
internal sealed class CorrelationTest : IWordTest
{
    private const float NormalSteps = 4096;

    private readonly string _what;
    private readonly IReadOnlyList<Neighbour> _neighbours;
    private readonly double _variance;
    private readonly Func<uint, int> _value;

    private CorrelationTest(string what, IReadOnlyList<Neighbour> neighbours, double variance, Func<uint, int> value)
    {
        _what = what;
        _neighbours = neighbours;
        _variance = variance;
        _value = value;
    }

    /// <inheritdoc/>
    public int Counters => 2 * _neighbours.Count;

    /// <summary>Of the words themselves: their high half, centred, in odd steps from -65535 to 65535.</summary>
    public static CorrelationTest OfUniforms(IReadOnlyList<Neighbour> neighbours) =>
        new("uniforms", neighbours, ((1L << 32) - 1) / 3.0, word => 2 * (int)(word >> 16) - ushort.MaxValue);

    /// <summary>Of the words' normals, in steps of 1/4096, whose rounding adds 5e-9 to the variance of 1.</summary>
    public static CorrelationTest OfNormals(IReadOnlyList<Neighbour> neighbours) =>
        new("normals", neighbours, NormalSteps * NormalSteps, NormalOf);

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        var rented = ArrayPool<int>.Shared.Rent(words.Length);
        var values = rented.AsSpan(0, words.Length);
        for (var i = 0; i < values.Length; i++)
            values[i] = _value(words[i]);
        for (var n = 0; n < _neighbours.Count; n++)
        {
            counts[2 * n] += SumOfProducts(values, _neighbours[n].Lag);
            counts[2 * n + 1] += words.Length - _neighbours[n].Lag;
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts) => _neighbours.Select((neighbour, n) => NormalScore.Of(
        $"correlation of {_what}, {neighbour.Name}", counts[2 * n] / (_variance * Math.Sqrt(counts[2 * n + 1]))));

    private static long SumOfProducts(ReadOnlySpan<int> values, int lag)
    {
        var right = values[lag..];
        var left = values[..right.Length];
        var sum = 0L;
        for (var i = 0; i < left.Length; i++)
            sum += (long)left[i] * right[i];
        return sum;
    }

    private static int NormalOf(uint word) => (int)MathF.Round(NormalSteps * NormalQuantile.Of<HostNormalTable>(word, default));
}
