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
        FusedMultiplyAdd.Of(output, OutputWeight, FusedMultiplyAdd.Of(input, InputWeight, Middle));

    /// <summary>The bin of a place; places beyond the ends count in the end bins.</summary>
    public static int BinOf(float place)
    {
        place = place < 0 ? 0 : place;
        return (int)(place > Bins - 1 ? Bins - 1 : place);
    }
}
