namespace InferenceMoo.Randomness;

/// <summary>
/// The rule for a family of p-values: none within 1e-6 of 0 or of 1. Perfect words break it once in two thousand times for
/// the 250 or so tests; a fault of the generator drives a p-value to 0 as the words grow in number.
/// </summary>
internal static class Verdict
{
    /// <summary>The least distance of a p-value from 0 and from 1.</summary>
    public const double Threshold = 1e-6;

    /// <summary>Whether an outcome passes; a p-value that is not a number does not.</summary>
    public static bool Passes(Outcome outcome) => outcome.PValue is >= Threshold and <= 1 - Threshold;

    /// <summary>
    /// Whether the p-values are as uniform as they should be. Tests of the same words are not quite independent, which the
    /// threshold leaves room for.
    /// </summary>
    public static Outcome Uniformity(IReadOnlyCollection<Finding> findings) => Kolmogorov.Of(
        "p-values uniform", Kolmogorov.UniformDistance(findings.Select(finding => finding.Outcome.PValue)), findings.Count);
}
