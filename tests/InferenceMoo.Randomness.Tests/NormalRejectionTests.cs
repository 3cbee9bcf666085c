using static InferenceMoo.Randomness.Tests.TestWords;

namespace InferenceMoo.Randomness.Tests;

/// <summary>The tests of the normals reject what is nearly normal.</summary>
public sealed class NormalRejectionTests
{
    [Fact]
    public void Words_that_are_a_hundredth_too_small_fail_the_distance() =>
        Assert.Contains("normals, Kolmogorov-Smirnov", Failures(new NormalTest(), (words, i) => (uint)(words[i] * 0.99)));

    [Theory]
    [InlineData(0u, "normals below -5", "normals above 5")]
    [InlineData(uint.MaxValue, "normals above 5", "normals below -5")]
    public void A_tail_that_is_too_heavy_fails_its_own_count(uint outermost, string heavy, string light)
    {
        var failures = Failures(new NormalTest(), (words, i) => i % (1 << 16) == 0 ? outermost : words[i]);
        Assert.Contains(heavy, failures);
        Assert.DoesNotContain(light, failures);
        Assert.DoesNotContain("normals, Kolmogorov-Smirnov", failures);
    }

    [Fact]
    public void A_tail_that_ends_at_3_fails_the_counts_beyond() =>
        Assert.Contains("normals above 3", Failures(new NormalTest(), (words, i) => Math.Min(words[i], uint.MaxValue / 1000 * 998)));

    [Fact]
    public void Words_drawn_to_the_middle_fail_the_even_moments_alone() =>
        Assert.Equal(
            ["normals, moment 2", "normals, moment 4"],
            Failures(new NormalTest(), (words, i) => Near(words[i])).Where(test => test.Contains("moment", StringComparison.Ordinal)));

    [Fact]
    public void A_missing_uppermost_thousandth_lowers_the_mean_of_the_best_of_128() =>
        Assert.Contains(
            "mean of the best of 128 normals",
            Failures(new BestOfTest(), (words, i) => Math.Min(words[i], uint.MaxValue / 1000 * 999)));

    /// <summary>A word one hundredth nearer to the median.</summary>
    private static uint Near(uint word) => (uint)(0x80000000 + 0.99 * ((double)word - 0x80000000));

    private static List<string> Failures(IWordTest test, Func<uint[], int, uint> change)
    {
        var counts = new long[test.Counters];
        test.Count(Spoilt(change), counts);
        return [.. test.Judge(counts).Where(outcome => !Verdict.Passes(outcome)).Select(outcome => outcome.Test)];
    }
}
