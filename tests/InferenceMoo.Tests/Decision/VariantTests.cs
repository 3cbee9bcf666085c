namespace InferenceMoo.Tests;

public sealed class VariantTests
{
    private static readonly Model A = NineModels.All[0];
    private static readonly Model B = NineModels.All[1];

    [Fact]
    public void A_variant_says_its_P_in_key_and_name()
    {
        var variant = A.At(16);
        Assert.Equal(($"{A.Key}@16", $"{A.Name}, P = 16", 16, A.Key), (variant.Key, variant.Name, variant.DefaultParallel, variant.VariantOf));
        Assert.Equal(A, variant with { Key = A.Key, Name = A.Name, DefaultParallel = A.DefaultParallel, VariantOf = null });
    }

    [Fact]
    public void The_runner_up_of_a_variant_is_another_model_and_not_another_P()
    {
        var picks = Decide((A.At(1), (0.1, 0.4, 0.9)), (A.At(4), (0.1, 0.1, 0.9)), (B.At(4), (0.1, 0.1, 0.8)));

        Assert.Equal((A.At(4), B.At(4)), (picks.Accuracy!.Point.Model, picks.Accuracy.RunnerUp!.Point.Model));
        Assert.Null(Decide((A.At(1), (0.1, 0.4, 0.9)), (A.At(4), (0.1, 0.1, 0.9))).Accuracy!.RunnerUp);
    }

    private static Picks<OverallPick?> Decide(params (Model Model, (double, double, double) Means)[] models)
    {
        var scenario = new Scenario { Models = [.. models.Select(entry => entry.Model)], KMax = 1, KStep = 1, Limits = new(1, 1, 0) };
        return OverallDecider.Decide(Decider.Decide(scenario, [.. models.Select(entry => Trajectories.OfMeans(entry.Model, entry.Means))])).Picks;
    }
}
