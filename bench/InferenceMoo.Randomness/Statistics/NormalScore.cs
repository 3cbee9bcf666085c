using MathNet.Numerics.Distributions;

namespace InferenceMoo.Randomness;

/// <summary>A statistic that is standard normal for perfect words.</summary>
internal static class NormalScore
{
    /// <summary>The outcome of a score of <paramref name="z"/> standard errors.</summary>
    public static Outcome Of(string test, double z) => new(test, "normal", z, Normal.CDF(0, 1, -z));
}
