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
        return BinOf(word, tail, IntrinsicMath.LeadingZeroCount(tail));
    }

    /// <summary>
    /// The same where <paramref name="octave"/>, the leading zeros of the word's <paramref name="tail"/>, are known: a processor has
    /// an instruction for them, of which ILGPU's function makes no use there.
    /// </summary>
    public static int BinOf(uint word, uint tail, int octave)
    {
        var within = (int)((tail << octave) >> (31 - BitsPerOctave)) - (1 << BitsPerOctave);
        var rank = ((NormalCoefficients.Octaves - 1 - octave) << BitsPerOctave) + within;
        // Above the median it is Count - 1 - rank; no branch on a random bit, which no processor predicts.
        return rank ^ ((int)word >> 31 & (Count - 1));
    }
}
