namespace InferenceMoo.Tests;

public sealed class ExactBestMeansTests
{
    [Theory]
    [InlineData(0.94, 0.02)]
    [InlineData(0.5, 0.05)]
    [InlineData(0.2, 0.4)]
    [InlineData(0.7, 0)]
    [InlineData(1, 0)]
    public void Means_in_a_row_are_those_of_each_k_and_never_fall(double mu, double sigma)
    {
        var exact = new ExactBestAccuracy(new NormalParameters(mu, sigma));
        double[] means = [.. exact.Means().Take(16_384)];

        Assert.All([1, 2, 3, 17, 128, 1000, 16_384], k => Assert.Equal(exact.Mean(k), means[k - 1], 2e-12));
        Assert.Equal(means.Order(), means);
    }

    [Fact]
    public void Means_can_be_asked_for_again_from_the_start()
    {
        var means = new ExactBestAccuracy(new NormalParameters(0.5, 0.05)).Means();
        Assert.Equal(means.Take(9), means.Take(9));
    }
}
