namespace InferenceMoo.Tests;

public sealed class NearTieTests
{
    private static readonly Model A = NineModels.All[0];
    private static readonly Model B = NineModels.All[1];

    [Theory]
    [InlineData(0.20, 0.2019, NearTie.Close)]
    [InlineData(0.20, 0.2021, NearTie.None)]
    public void Within_1_percent_of_the_picks_own_score_is_close(double cheapest, double other, NearTie tie)
    {
        var picks = Decide(0, (cheapest, 0.1, 0.5), (other, 0.1, 0.5)).Picks;

        Assert.Equal(tie, picks[Rule(PickMethod.Cheapest)]!.RunnerUp!.Tie);
    }

    [Theory]
    [InlineData(0.30, NearTie.Noise)]
    [InlineData(0.20, NearTie.None)]
    public void A_difference_of_at_most_two_of_its_standard_errors_is_noise(double error, NearTie tie)
    {
        // The difference is 0.8, its error 1.41 times that of each.
        var picks = Decide(error, (1, 2, 0.5), (1.8, 2, 0.5)).Picks;

        Assert.Equal(tie, picks[Rule(PickMethod.Cheapest)]!.RunnerUp!.Tie);
    }

    [Fact]
    public void The_errors_of_all_objectives_blur_a_volume()
    {
        // Volumes of 0.5 * 0.5 * 0.8 = 0.2 and 0.17; an error of 0.1 of the limit in cost and time alone moves each by over 0.06.
        var exact = Decide(0, (5, 5, 0.8), (5, 5.75, 0.8)).Picks.Cube!.RunnerUp!;
        var blurred = Decide(1, (5, 5, 0.8), (5, 5.75, 0.8)).Picks.Cube!.RunnerUp!;

        Assert.Equal((NearTie.None, NearTie.Noise), (exact.Tie, blurred.Tie));
    }

    [Fact]
    public void A_knee_has_no_score_to_tie_in() => Assert.All(
        OverallDecider.Decide(NineModelsDecided()).Picks is var picks ? PickRule.Knees.Select(rule => picks[rule]) : [],
        pick => Assert.Equal(NearTie.None, pick?.RunnerUp?.Tie ?? NearTie.None));

    private static Decision NineModelsDecided()
    {
        var scenario = new Scenario { Models = NineModels.All };
        return Decider.Decide(scenario, [.. scenario.Models.Select(model => Trajectories.Exact(model, scenario.KMax, 4, trials: 100))]);
    }

    private static PickRule Rule(PickMethod method) => method.By(KneeMethod.Chord);

    private static OverallDecision Decide(
        double error, (double Cost, double Time, double Accuracy) first, (double Cost, double Time, double Accuracy) second)
    {
        var scenario = new Scenario { Models = [A, B], Limits = new Limits(10, 10, 0), KMax = 1, KStep = 1 };
        return OverallDecider.Decide(Decider.Decide(scenario, [Of(A, first), Of(B, second)]));

        Trajectory Of(Model model, (double Cost, double Time, double Accuracy) means) =>
            new(model, 1, 1, [new TrajectoryPoint(1, Known(means.Cost, error), Known(means.Time, error), Known(means.Accuracy, 0))]);
    }

    private static Statistic Known(double mean, double error) => new(mean, 0, error, mean, mean, mean);
}
