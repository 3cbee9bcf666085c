namespace InferenceMoo.Tests;

public sealed class TargetLawTests
{
    private static readonly double[] Accuracies = [0.80, 0.85, 0.88, 0.90, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995, 0.999];
    private static readonly double[] Probabilities = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999];

    [Theory]
    [MemberData(nameof(NineModels.Keys), MemberType = typeof(NineModels))]
    public void The_least_k_is_that_of_the_closed_form(string key) => OverTheGrid(key, (accuracy, target, law) =>
        Assert.Equal((long)Math.Ceiling(Math.Log(1 - target.Probability) / Math.Log(Miss(accuracy, target))), law.LeastK));

    [Theory]
    [MemberData(nameof(NineModels.Keys), MemberType = typeof(NineModels))]
    public void The_least_k_is_the_first_that_counting_up_finds(string key) => OverTheGrid(key, (accuracy, target, law) =>
    {
        var (k, left) = (1L, Miss(accuracy, target));
        for (var miss = left; left > 1 - target.Probability; k++)
            left *= miss;
        Assert.Equal(k, law.LeastK);
        Assert.Equal(1 - left, law.Probability(k), 1e-12);
        Assert.Equal(1 - left - target.Probability, law.Margin(k), 1e-12);
    });

    [Fact]
    public void Probabilities_are_those_of_the_exact_best_accuracy()
    {
        var accuracy = new NormalParameters(0.9, 0.05);
        foreach (var k in new[] { 1, 2, 10, 1000, 16_384 })
            Assert.Equal(1 - new ExactBestAccuracy(accuracy).Probability(k, 0.97), new TargetLaw(accuracy, new(0.97, 0.9)).Probability(k), 1e-14);
    }

    [Fact]
    public void The_halves_of_coin_flips_are_no_matter_of_rounding()
    {
        // Half of the samples reach their mean: n of them with 1 - 2^-n, which doubles hold exactly up to n = 53.
        for (var n = 1; n <= 53; n++)
        {
            var law = new TargetLaw(new(0.9, 0.05), new(0.9, 1 - Math.Pow(0.5, n)));
            Assert.Equal(n, law.LeastK);
            Assert.Equal(0, law.Margin(n));
            Assert.True(double.IsPositive(law.Margin(n)));
            Assert.False(law.Reaches(n - 1));
        }
    }

    [Theory]
    // Phi(-z) of z = 5, 6, 7 and 8.
    [InlineData(5, 2.866515718791939e-7)]
    [InlineData(6, 9.865876450376946e-10)]
    [InlineData(7, 1.279812543885835e-12)]
    [InlineData(8, 6.220960574271784e-16)]
    public void Far_tails_keep_their_digits(double z, double tail)
    {
        var law = new TargetLaw(new(0.5, 1.0 / 32), new(0.5 + (z / 32), 0.95));

        Assert.Equal(1, law.LeastK!.Value * tail / Math.Log(20), Math.Max(1e-12, tail));
        Assert.True(law.Reaches(law.LeastK.Value));
        Assert.False(law.Reaches(law.LeastK.Value - 1));
        Assert.Equal(1, law.Probability(1) / tail, 1e-12);
    }

    [Fact]
    public void A_certainty_that_is_nearly_asked_for_keeps_its_margin()
    {
        var law = new TargetLaw(new(0.9, 0.05), new(0.91, 1 - Math.Pow(0.5, 50)));

        var left = Math.Pow(Miss(new(0.9, 0.05), new(0.91, 0.5)), law.LeastK!.Value);
        Assert.Equal(1, law.Margin(law.LeastK.Value) / (Math.Pow(0.5, 50) - left), 1e-9);
    }

    [Theory]
    // mu, sigma, A, and the least k; 0 for none.
    [InlineData(0.9, 0.05, 0, 1)]
    [InlineData(0.9, 0.05, -1, 1)]
    [InlineData(-9, 0.05, 0, 1)]
    [InlineData(0.9, 0.05, 1.0000001, 0)]
    [InlineData(9, 0.05, 1.0000001, 0)]
    [InlineData(9, 0.05, 1, 1)]
    [InlineData(-9, 0.05, 0.0001, 0)]
    [InlineData(0.9, 0.001, 1, 0)]
    [InlineData(0.9, 0, 0.9, 1)]
    [InlineData(0.9, 0, 0.9000001, 0)]
    [InlineData(0.9, 0, 0, 1)]
    [InlineData(1.5, 0, 1, 1)]
    [InlineData(1.5, 0, 1.0000001, 0)]
    [InlineData(-1, 0, 0, 1)]
    [InlineData(-1, 0, 0.0001, 0)]
    public void The_clips_and_a_spread_of_zero_decide_at_once_or_never(double mean, double sigma, double floor, long least)
    {
        var law = new TargetLaw(new(mean, sigma), new(floor, 0.95));

        Assert.Equal(least, law.LeastK ?? 0);
        Assert.Equal(least, law.Probability(1_000_000), 1e-9);
    }

    [Fact]
    public void The_top_is_reached_like_any_other_accuracy() =>
        // P(N >= 1) = P(z >= 2) = 0.02275; ln 0.05 / ln 0.97725 = 130.2.
        Assert.Equal(131, new TargetLaw(new(0.9, 0.05), new(1, 0.95)).LeastK);

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-9)]
    public void The_least_certainty_needs_one_sample(double probability) =>
        Assert.Equal(1, new TargetLaw(new(0.9, 0.05), new(0.95, probability)).LeastK);

    [Theory]
    [InlineData(0.9, 0)]
    [InlineData(0.9, 1)]
    [InlineData(0.9, -0.5)]
    [InlineData(0.9, double.NaN)]
    [InlineData(double.NaN, 0.9)]
    public void A_target_that_is_none_is_refused(double accuracy, double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetLaw(new(0.9, 0.05), new(accuracy, probability)));

    private static void OverTheGrid(string key, Action<NormalParameters, AccuracyTarget, TargetLaw> check)
    {
        var accuracy = NineModels.Get(key).Accuracy;
        foreach (var floor in Accuracies)
        {
            foreach (var probability in Probabilities)
            {
                var target = new AccuracyTarget(floor, probability);
                check(accuracy, target, new TargetLaw(accuracy, target));
            }
        }
    }

    private static double Miss(NormalParameters accuracy, AccuracyTarget target) =>
        MathNet.Numerics.Distributions.Normal.CDF(accuracy.Mean, accuracy.StandardDeviation, target.Accuracy);
}
