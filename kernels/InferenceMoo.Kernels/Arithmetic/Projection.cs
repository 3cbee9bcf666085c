using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The place of a weighted sum of the two token sums on a histogram of <see cref="Bins"/> bins, for one k: the mean at the
/// middle bin's lower edge, <see cref="BinsPerDeviation"/> bins to a standard deviation.
/// </summary>
/// <param name="InputWeight">Bins per step of the input sum's deviation.</param>
/// <param name="OutputWeight">Bins per step of the output sum's deviation.</param>
public readonly record struct Projection(float InputWeight, float OutputWeight)
{
    /// <summary>Number of bins.</summary>
    public const int Bins = 512;

    /// <summary>Place of the mean.</summary>
    public const float Middle = Bins / 2;

    /// <summary>
    /// Bins per standard deviation. The histogram spans 6.4 deviations to each side; by Cantelli's inequality no
    /// distribution has its 2.5 % or 97.5 % quantile beyond 6.25.
    /// </summary>
    public const double BinsPerDeviation = 40;

    /// <summary>The place of the deviations <paramref name="input"/> and <paramref name="output"/>; may lie beyond the bins.</summary>
    public float Place(int input, int output) =>
        DeviceFunctions.MultiplyAdd(output, OutputWeight, DeviceFunctions.MultiplyAdd(input, InputWeight, Middle));

    /// <summary>The bin of a place; places beyond the ends count in the end bins.</summary>
    public static int BinOf(float place)
    {
        place = place < 0 ? 0 : place;
        return (int)(place > Bins - 1 ? Bins - 1 : place);
    }
}

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
