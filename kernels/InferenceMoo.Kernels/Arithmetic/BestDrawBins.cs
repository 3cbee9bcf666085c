using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The bins that count the largest accuracy words: 16 to an octave of the tail probability on either side of the median,
/// in the order of the words. Bins hold whole ranges of words, and 1/16 of the probability beyond them or less.
/// </summary>
public static class BestDrawBins
{
    /// <summary>Bins to an octave, as a power of two.</summary>
    public const int BitsPerOctave = 4;

    /// <summary>Number of bins.</summary>
    public const int Count = 2 * NormalCoefficients.Octaves << BitsPerOctave;

    /// <summary>The bin of <paramref name="word"/>; never falls as the word rises.</summary>
    public static int BinOf(uint word)
    {
        var tail = NormalQuantile.TailOf(word);
        var octave = IntrinsicMath.LeadingZeroCount(tail);
        var within = (int)((tail << octave) >> (31 - BitsPerOctave)) - (1 << BitsPerOctave);
        var rank = ((NormalCoefficients.Octaves - 1 - octave) << BitsPerOctave) + within;
        return word >> 31 == 0 ? rank : Count - 1 - rank;
    }
}
