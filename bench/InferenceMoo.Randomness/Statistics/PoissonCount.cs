using System.Globalization;
using MathNet.Numerics.Distributions;

namespace InferenceMoo.Randomness;

/// <summary>How often something rare happened in many draws: a Poisson number.</summary>
internal static class PoissonCount
{
    /// <summary>Expected counts from which the normal law serves: at one in a thousand it is off by half a count.</summary>
    private const double Many = 1000;

    /// <summary>
    /// The outcome of <paramref name="count"/> where <paramref name="expected"/> were. A small count gets the p-value
    /// P(more) + P(as many) / 2: with P(as many) in full, no count at all where one is expected would have a p-value of 1.
    /// </summary>
    public static Outcome Of(string test, long count, double expected) => expected >= Many
        ? NormalScore.Of(test, (count - expected) / Math.Sqrt(expected))
        : OfFew(test, (int)Math.Min(count, int.MaxValue), expected);

    private static Outcome OfFew(string test, int count, double expected) => new(
        test,
        string.Create(CultureInfo.InvariantCulture, $"Poisson({expected:G3})"),
        count,
        1 - Poisson.CDF(expected, count) + Poisson.PMF(expected, count) / 2);
}
