using InferenceMoo.Kernels;
using MathNet.Numerics.Distributions;

namespace InferenceMoo.Engine.Tests;

public sealed class HistogramQuantileTests
{
    [Theory]
    [InlineData(0.025)]
    [InlineData(0.5)]
    [InlineData(0.975)]
    public void A_quantile_read_from_bins_is_closer_than_the_sampling_error_of_a_trillion_trials(double probability)
    {
        const long Trials = 1_000_000_000_000;
        var counts = NormalCounts(Trials, shift: 0.37);
        var place = HistogramQuantile.PlaceOf(probability, counts, counts.Sum());
        var z = (place - Projection.Middle - 0.37) / Projection.BinsPerDeviation;
        var exact = Normal.InvCDF(0, 1, probability);
        var samplingError = Math.Sqrt(probability * (1 - probability) / Trials) / Normal.PDF(0, 1, exact);
        Assert.True(Math.Abs(z - exact) < samplingError, $"off by {z - exact}, sampling error {samplingError}");
    }

    [Fact]
    public void A_quantile_stays_within_its_bin_however_uneven_the_bins_are()
    {
        long[] counts = [0, 1_000_000, 1, 0, 7, 1_000_000, 0];
        var trials = counts.Sum();
        for (var i = 1; i < 100; i++)
        {
            var (bin, _) = HistogramQuantile.Find(i / 100.0, counts, trials);
            Assert.InRange(HistogramQuantile.PlaceOf(i / 100.0, counts, trials), bin, bin + 1);
        }
    }

    [Fact]
    public void A_single_trial_is_its_own_quantile() =>
        Assert.InRange(HistogramQuantile.PlaceOf(0.5, [0, 0, 1, 0], 1), 2, 3);

    /// <summary>The counts that a standard normal has in expectation, its mean <paramref name="shift"/> bins above the middle.</summary>
    private static long[] NormalCounts(long trials, double shift) =>
        [.. Enumerable.Range(0, Projection.Bins).Select(bin => (long)Math.Round(trials * (Below(bin + 1, shift) - Below(bin, shift))))];

    private static double Below(int edge, double shift) =>
        Normal.CDF(0, 1, (edge - Projection.Middle - shift) / Projection.BinsPerDeviation);
}
