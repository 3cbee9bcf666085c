using System.Buffers;

namespace InferenceMoo.Randomness;

/// <summary>
/// Birthday spacings (Marsaglia): of m birthdays in a year of n days, the number of pairs of equal spacings is Poisson.
/// Its mean, m (m - 1) (m - 2) / (4 n), follows from spacings that are Dirichlet, and holds to m / n of it for whole days. Three
/// equal spacings, which are three pairs at once, make the variance larger than the mean by about m^2 / n of it. Both are far
/// below what the counts could show.
/// </summary>
/// <param name="test">The test in words.</param>
/// <param name="birthdays">Birthdays of a year, m.</param>
/// <param name="wordsPerBirthday">Words that make a birthday.</param>
/// <param name="bitsPerWord">Low bits of a word that enter it.</param>
internal sealed class BirthdayTest(string test, int birthdays, int wordsPerBirthday, int bitsPerWord) : IWordTest
{
    private int Bits => wordsPerBirthday * bitsPerWord;

    /// <summary>Single whole words: 1024 birthdays in 2^32 days, mean 1/16.</summary>
    public static BirthdayTest Words { get; } = new("birthday spacings of words", 1 << 10, 1, 32);

    /// <summary>Pairs of the low 20 bits: 2^14 birthdays in 2^40 days, mean 1.</summary>
    public static BirthdayTest Pairs { get; } = new("birthday spacings of pairs", 1 << 14, 2, 20);

    /// <summary>The pairs of equal spacings, and the years.</summary>
    public int Counters => 2;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(2 * birthdays);
        var days = rented.AsSpan(0, birthdays);
        var scratch = rented.AsSpan(birthdays, birthdays);
        var yearWords = birthdays * wordsPerBirthday;
        for (var start = 0; start + yearWords <= words.Length; start += yearWords)
        {
            Read(words.Slice(start, yearWords), days);
            counts[0] += EqualSpacings(days, scratch);
            counts[1]++;
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        var mean = birthdays * (birthdays - 1.0) * (birthdays - 2.0) / (4 * Math.Pow(2, Bits));
        yield return PoissonCount.Of(test, counts[0], counts[1] * mean);
    }

    private int EqualSpacings(Span<ulong> days, Span<ulong> scratch)
    {
        RadixSort.Sort(days, scratch, Bits);
        for (var i = 0; i < days.Length - 1; i++)
            days[i] = days[i + 1] - days[i];
        var spacings = days[..^1];
        RadixSort.Sort(spacings, scratch[..^1], Bits);
        return EqualPairs(spacings);
    }

    private void Read(ReadOnlySpan<uint> words, Span<ulong> days)
    {
        var mask = (1ul << bitsPerWord) - 1;
        for (var day = 0; day < days.Length; day++)
        {
            var bits = 0ul;
            foreach (var word in words.Slice(day * wordsPerBirthday, wordsPerBirthday))
                bits = (bits << bitsPerWord) | (word & mask);
            days[day] = bits;
        }
    }

    private static int EqualPairs(ReadOnlySpan<ulong> sorted)
    {
        var (pairs, equal) = (0, 0);
        for (var i = 1; i < sorted.Length; i++)
        {
            equal = sorted[i] == sorted[i - 1] ? equal + 1 : 0;
            pairs += equal;
        }

        return pairs;
    }
}
