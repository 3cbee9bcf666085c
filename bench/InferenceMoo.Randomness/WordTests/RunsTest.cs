using MathNet.Numerics;

namespace InferenceMoo.Randomness;

/// <summary>
/// The lengths of ascending runs of words; the word that ends a run is skipped, which makes runs independent
/// (Knuth, exercise 3.3.2-14): P(length = r) = 1/r! - 1/(r + 1)!.
/// </summary>
internal sealed class RunsTest : IWordTest
{
    /// <summary>Runs of at least this length are counted together.</summary>
    private const int Longest = 10;

    /// <inheritdoc/>
    public int Counters => Longest + 1;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var start = 0; start + Longest < words.Length;)
        {
            var length = 1;
            while (length < Longest && words[start + length] > words[start + length - 1])
                length++;
            counts[length]++;
            start += length + 1;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        var probabilities = new double[Counters];
        for (var length = 1; length < Longest; length++)
            probabilities[length] = 1 / SpecialFunctions.Factorial(length) - 1 / SpecialFunctions.Factorial(length + 1);
        probabilities[Longest] = 1 / SpecialFunctions.Factorial(Longest);
        yield return ChiSquare.Of("ascending runs", counts, probabilities);
    }
}
