namespace InferenceMoo.Tests;

public sealed class ExactBestAccuracyTests
{
    /// <summary>Mean (order-statistics tables) and standard deviation (quadrature) of the maximum of n standard normals.</summary>
    [Theory]
    [InlineData(2, 0.5641895835, 0.8256452712)]
    [InlineData(4, 1.0293753730, 0.7012240989)]
    [InlineData(8, 1.4236003060, 0.6106530466)]
    [InlineData(10, 1.5387527308, 0.5868081656)]
    [InlineData(16, 1.7659913931, 0.5431480544)]
    [InlineData(32, 2.0696688279, 0.4915460332)]
    [InlineData(64, 2.3437334651, 0.4510947438)]
    [InlineData(100, 2.5075936364, 0.4294238158)]
    [InlineData(128, 2.5945973686, 0.4186214542)]
    [InlineData(200, 2.7460424475, 0.4009045089)]
    [InlineData(1000, 3.2414357691, 0.3513622306)]
    [InlineData(10000, 3.8516158171, null)]
    public void Far_from_the_clips_the_best_is_the_maximum_of_normals(int n, double mean, double? deviation)
    {
        // Ten standard deviations to either clip.
        var exact = new ExactBestAccuracy(new NormalParameters(0.5, 0.05));
        Assert.Equal(mean, (exact.Mean(n) - 0.5) / 0.05, 6e-11);
        if (deviation is { } expected)
            Assert.Equal(expected, exact.StandardDeviation(n) / 0.05, 6e-11);
    }

    /// <summary>The expected values come from quadrature with 25 digits.</summary>
    [Theory]
    [InlineData(0.94, 0.02, 16384, 0.999999999999935, 5.74655637043939e-9)]
    [InlineData(0.91, 0.07, 92, 0.999999757409858, 4.0767807945375e-5)]
    [InlineData(0.93, 0.05, 32, 0.999475613598061, 0.00259264598668189)]
    [InlineData(0.93, 0.05, 128, 0.99999995322729, 1.4068346327013e-5)]
    [InlineData(0.89, 0.05, 128, 0.998669636391701, 0.00395148276404379)]
    [InlineData(0.91, 0.07, 1000, 1, 0)]
    [InlineData(0, 0.3, 1, 0.119649060754739, 0.174962463016587)]
    [InlineData(0, 0.01, 5, 0.0116970486413325, 0.00655144870059758)]
    [InlineData(1, 0.1, 3, 0.995813713294992, 0.0149490165495768)]
    [InlineData(0.5, 1e-6, 16384, 0.50000397135057, 2.96276794585575e-7)]
    [InlineData(0.5, 10, 7, 0.992100367249592, 0.0843012467712711)]
    [InlineData(0.3, 1000, 1, 0.499920211547776, 0.499933498834323)]
    [InlineData(0.2, 0.05, 10000, 0.392580790853334, 0.0152078105912708)]
    public void Clipping_narrow_steps_and_wide_spreads_keep_twelve_decimals(double mu, double sigma, int k, double mean, double deviation)
    {
        var exact = new ExactBestAccuracy(new NormalParameters(mu, sigma));
        Assert.Equal(mean, exact.Mean(k), 1e-12);
        Assert.Equal(deviation, exact.StandardDeviation(k), 1e-12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.7, 0.7)]
    [InlineData(1, 1)]
    [InlineData(-0.5, 0)]
    [InlineData(1.5, 1)]
    public void Without_spread_the_best_is_the_clipped_mean(double mu, double expected)
    {
        var exact = new ExactBestAccuracy(new NormalParameters(mu, 0));
        Assert.Equal(expected, exact.Mean(16384));
        Assert.Equal(0, exact.StandardDeviation(16384));
        Assert.Equal(expected, exact.Quantile(16384, 0.5));
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    public void A_mean_far_outside_the_clips_gives_the_nearest_clip(double mu)
    {
        var exact = new ExactBestAccuracy(new NormalParameters(mu, 0.01));
        Assert.Equal(Math.Clamp(mu, 0, 1), exact.Mean(3));
        Assert.Equal(0, exact.StandardDeviation(3));
    }

    [Fact]
    public void The_least_positive_spread_is_no_spread()
    {
        var exact = new ExactBestAccuracy(new NormalParameters(1, double.Epsilon));
        Assert.Equal(1, exact.Mean(2));
        Assert.Equal(0, exact.StandardDeviation(2));
    }

    [Fact]
    public void A_quantile_is_reached_with_its_own_probability()
    {
        var exact = new ExactBestAccuracy(new NormalParameters(0.5, 0.05));
        foreach (var k in new[] { 1, 7, 16384 })
        {
            foreach (var probability in new[] { 0.001, 0.025, 0.5, 0.975, 0.999 })
            {
                var z = (exact.Quantile(k, probability) - 0.5) / 0.05;
                Assert.Equal(probability, Math.Exp(k * StandardNormalSeries.LogCdf(z)), 1e-9);
            }
        }
    }

    [Theory]
    [InlineData(0.5, 0.05, 7)]
    [InlineData(0.93, 0.05, 3)]
    [InlineData(0.2, 0.05, 16384)]
    public void A_probability_is_reached_at_its_own_quantile(double mu, double sigma, int k)
    {
        var exact = new ExactBestAccuracy(new NormalParameters(mu, sigma));
        foreach (var probability in new[] { 0.001, 0.025, 0.5 })
            Assert.Equal(probability, exact.Probability(k, exact.Quantile(k, probability)), 1e-12);
    }

    [Theory]
    [InlineData(-1e-9, 0)]
    [InlineData(0, 0.25)]
    [InlineData(0.999999999, 0.998321)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void Probability_gathers_at_the_clips(double accuracy, double expected) =>
        Assert.Equal(expected, new ExactBestAccuracy(new NormalParameters(0, 0.3183)).Probability(2, accuracy), 1e-5);

    [Fact]
    public void The_end_quantiles_are_the_clips()
    {
        var exact = new ExactBestAccuracy(new NormalParameters(0.9, 0.05));
        Assert.Equal(0, exact.Quantile(3, 0));
        Assert.Equal(1, exact.Quantile(3, 1));
    }

    [Fact]
    public void Impossible_arguments_are_refused()
    {
        var exact = new ExactBestAccuracy(new NormalParameters(0.9, 0.05));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.Mean(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.StandardDeviation(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.Quantile(0, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.Probability(0, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.Quantile(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.Quantile(1, 1.01));
    }
}
