namespace InferenceMoo.Tests;

public sealed class ExactTokensTests
{
    /// <summary>
    /// The expected values come from nested quadrature with 30 digits: no clipping, clipping at every bound, output always
    /// clipped, fixed output, a bend far narrower than the input's spread, the shortest lengths, a huge spread.
    /// </summary>
    [Theory]
    [InlineData(1024, 64, 2048, 128, 1024, 4096, 2048, 16384, 0)]
    [InlineData(100, 200, 1600, 400, 139.868729914395, 22051.4777033058, 951.351346263466, 591342.897229922, 84116.9078424425)]
    [InlineData(100, 10, 100000, 50, 100, 100, 1600, 25600, 1600)]
    [InlineData(20, 30, 300, 0, 24.7914452442657, 549.072397294625, 195.004627410115, 15820.3570284947, 2312.09787526453)]
    [InlineData(50, 1e-3, 800, 1e-2, 50, 1e-6, 799.992472772108, 0.000121340840259285, 8e-6)]
    [InlineData(1, 5, 1, 5, 2.99280063042192, 8.46633662282065, 2.99374333815075, 8.49333867673634, 0.00192815893881268)]
    [InlineData(100, 1e7, 900, 1e7, 800.455314495203, 639173.064576317, 6398.06655750433, 122680851.435067, 5108526.18541195)]
    [InlineData(64, 40, 1024, 2000, 64.9858831197364, 1444.71224228898, 586.365817750144, 368595.17133068, 11144.9819527025)]
    [InlineData(1000, 300, 9000, 1, 1000.03405500603, 89926.8971963952, 8845.95981910019, 550596.393952552, 103293.065211617)]
    public void Moments_agree_with_high_precision_quadrature(
        double meanIn, double sigmaIn, double meanOut, double sigmaOut,
        double inMean, double inVariance, double outMean, double outVariance, double covariance)
    {
        var tokens = ExactTokens.Of(new(meanIn, sigmaIn), new(meanOut, sigmaOut));
        AssertRelative(inMean, tokens.InputMean);
        AssertRelative(inVariance, tokens.InputVariance);
        AssertRelative(outMean, tokens.OutputMean);
        AssertRelative(outVariance, tokens.OutputVariance);
        Assert.Equal(covariance, tokens.Covariance, 1e-9 * Math.Sqrt(inVariance * outVariance));
    }

    [Theory]
    [InlineData(100, 200, 1600, 400)]
    [InlineData(20, 30, 300, 3)]
    [InlineData(5, 100, 60, 50)]
    public void Heavy_clipping_agrees_with_a_brute_force_sum(double meanIn, double sigmaIn, double meanOut, double sigmaOut)
    {
        var tokens = ExactTokens.Of(new(meanIn, sigmaIn), new(meanOut, sigmaOut));
        var brute = BruteForceTokens.Of(new(meanIn, sigmaIn), new(meanOut, sigmaOut));
        Assert.Equal(brute.InputMean, tokens.InputMean, 1e-4 * brute.InputMean);
        Assert.Equal(brute.InputVariance, tokens.InputVariance, 1e-4 * brute.InputVariance);
        Assert.Equal(brute.OutputMean, tokens.OutputMean, 1e-4 * brute.OutputMean);
        Assert.Equal(brute.OutputVariance, tokens.OutputVariance, 1e-4 * brute.OutputVariance);
        Assert.Equal(brute.Covariance, tokens.Covariance, 1e-4 * brute.Covariance);
    }

    [Fact]
    public void Without_spread_the_output_is_clipped_to_sixteen_inputs()
    {
        Assert.Equal(new ExactTokens(10, 0, 160, 0, 0), ExactTokens.Of(new(10, 0), new(500, 0)));
        Assert.Equal(new ExactTokens(10, 0, 20, 0, 0), ExactTokens.Of(new(10, 0), new(20, 0)));
    }

    [Fact]
    public void A_mean_below_one_token_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactTokens.Of(new(0.5, 0), new(20, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactTokens.Of(new(10, 0), new(0, 0)));
    }

    private static void AssertRelative(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * expected);
}
