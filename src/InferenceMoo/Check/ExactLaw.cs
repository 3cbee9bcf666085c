namespace InferenceMoo;

/// <summary>What the trials of one quantity at one number of samples follow, and how finely a simulation can follow it.</summary>
/// <param name="Name">The quantity's name.</param>
/// <param name="Scale">What its rounding is a share of, in its unit: its mean, or 1 for an accuracy.</param>
/// <param name="Moments">Its exact moments.</param>
/// <param name="Probability">Probability of a value of at most the argument; null where it has no simple form.</param>
/// <param name="Resolution">What a correct simulation may be off by, whatever its number of trials.</param>
internal sealed record ExactLaw(string Name, double Scale, ExactMoments Moments, Func<double, double>? Probability, Resolution Resolution)
{
    /// <summary>
    /// Whether the quantity varies by more than a ten-billionth of its scale. Less is a constant with its rounding, for which
    /// there is no standard error.
    /// </summary>
    public bool HasSpread => Moments.StandardDeviation > 1e-10 * Scale;
}
