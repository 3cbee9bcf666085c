namespace InferenceMoo.Tests;

public sealed class KurtosisTests
{
    /// <summary>
    /// The expected values come from nested quadrature with 40 digits: clipped at both ends, fixed output, the shortest
    /// lengths, output alone, a bend far narrower than the input's spread, fixed input, a huge spread.
    /// </summary>
    [Theory]
    [InlineData(100, 200, 1600, 400, 1, 0.25, 1.704039183318)]
    [InlineData(20, 30, 300, 0, 1, 1, 1.428433905625)]
    [InlineData(1, 5, 1, 5, 1, 2, 4.570254248734)]
    [InlineData(64, 40, 1024, 2000, 0, 1, 2.746468563725)]
    [InlineData(1000, 300, 9000, 1, 3, 1, 16.59489567488)]
    [InlineData(50, 0, 300, 400, 0, 1, 1.728696095161)]
    [InlineData(100, 1e7, 900, 1e7, 1, 1, 2.328529445695)]
    public void The_cost_of_one_inference_agrees_with_high_precision_quadrature(
        double meanIn, double sigmaIn, double meanOut, double sigmaOut, double perInput, double perOutput, double expected) =>
        Assert.Equal(expected, Cost(new(meanIn, sigmaIn), new(meanOut, sigmaOut), perInput, perOutput, 1), 1e-8);

    [Fact]
    public void Far_from_the_clips_every_cost_is_normal() =>
        Assert.All(new[] { 1, 7, 16384 }, k => Assert.Equal(3, Cost(new(1024, 64), new(2048, 128), 1e-6, 1e-5, k), 1e-9));

    [Fact]
    public void Samples_share_the_excess_over_a_normal() => Assert.Equal(
        3 + (16.59489567488 - 3) / 40, Cost(new(1000, 300), new(9000, 1), 3, 1, 40), 1e-8);

    [Fact]
    public void Without_spread_the_kurtosis_is_1() => Assert.Equal(1, Cost(new(1000, 0), new(500, 0), 1, 1, 1));

    /// <summary>The expected values come from quadrature with 40 digits.</summary>
    [Theory]
    [InlineData(0.5, 0.05, 1, 3)]
    [InlineData(0.5, 0.05, 2, 3.061744315419)]
    [InlineData(0.5, 0.05, 128, 3.805758645393)]
    [InlineData(0.93, 0.05, 1, 2.637775657746)]
    [InlineData(0.93, 0.05, 32, 53.80328598481)]
    [InlineData(0.91, 0.07, 92, 72057.21575149)]
    [InlineData(0, 0.3, 1, 5.304620449881)]
    [InlineData(0.97, 0.3, 3, 22.19668670407)]
    [InlineData(0.2, 0.05, 10000, 4.310907771248)]
    [InlineData(0.5, 10, 7, 126.8482256029)]
    public void The_best_accuracy_agrees_with_high_precision_quadrature(double mu, double sigma, int k, double expected) =>
        Assert.Equal(expected, new ExactBestAccuracy(new(mu, sigma)).At(k).Kurtosis, 1e-7 * expected);

    [Fact]
    public void The_moments_of_the_best_accuracy_are_those_told_one_by_one()
    {
        var exact = new ExactBestAccuracy(new(0.93, 0.05));
        Assert.Equal((exact.Mean(9), exact.StandardDeviation(9)), (exact.At(9).Mean, exact.At(9).StandardDeviation));
        Assert.Throws<ArgumentOutOfRangeException>(() => exact.At(0));
    }

    private static double Cost(NormalParameters input, NormalParameters output, double perInput, double perOutput, int k)
    {
        var model = NineModels.Get("gpt5") with
        {
            InputTokens = input,
            OutputTokens = output,
            CostPerInputToken = perInput,
            CostPerOutputToken = perOutput,
        };
        return new ExactModel(model, 1).CostAt(k).Kurtosis;
    }
}
