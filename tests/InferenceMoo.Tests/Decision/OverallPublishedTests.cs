namespace InferenceMoo.Tests;

/// <summary>The nine published models at once, on exact means: k times the means of one inference, and the oracle's accuracies.</summary>
public sealed class OverallPublishedTests
{
    private const string Nano = "nvidia-nemotron-nano-9b-v2";

    [Fact]
    public void The_two_cheapest_fast_models_share_the_front()
    {
        var overall = Decide(NineModels.All);

        // 5 + 13 + 27 + 2 + 6 + 23 + 3 + 6 + 13 of the single models.
        Assert.Equal(98, overall.FeasibleCount);
        Assert.Equal(
            ["gpt5-nano 4", "gpt5-nano 8", $"{Nano} 4", "gpt5-nano 12", "gpt5-nano 16", "gpt5-nano 20", $"{Nano} 8", $"{Nano} 12"],
            overall.Front.Take(8).Select(point => $"{point.Model.Key} {point.K}"));
        Assert.Equal(Enumerable.Range(3, 21).Select(i => (Nano, 4 * i)), overall.Front.Skip(7).Select(point => (point.Model.Key, point.K)));
    }

    [Fact]
    public void Every_pick_names_its_model_and_what_the_next_best_model_gives_up()
    {
        var picks = Decide(NineModels.All).Picks;

        // A sample costs 2253, 870 and 3482 millionths of a dollar, and takes 0.6451, 0.5376 and 2.150 s, four at a time.
        AssertPick(picks.Accuracy, (Nano, 92), ("nvidia-nemotron-h-47b", 24), 24 * 3.4816e-3 - 92 * 2.2528e-3, 24 * 2.1504 - 92 * 0.64512);
        AssertPick(picks.Cube, (Nano, 4), ("gpt5-nano", 4), 4 * (0.8704e-3 - 2.2528e-3), 4 * (0.5376 - 0.64512));
        AssertPick(picks.Utopia, (Nano, 4), ("gpt5-nano", 4), 4 * (0.8704e-3 - 2.2528e-3), 4 * (0.5376 - 0.64512));
        AssertPick(picks.KneeChord, (Nano, 16), ("gpt5-nano", 24), 24 * 0.8704e-3 - 16 * 2.2528e-3, 24 * 0.5376 - 16 * 0.64512);
        AssertPick(picks.KneeKneedle, (Nano, 16), ("gpt5-nano", 24), 24 * 0.8704e-3 - 16 * 2.2528e-3, 24 * 0.5376 - 16 * 0.64512);
        Assert.Null(picks.KneeCurvature);
    }

    [Fact]
    public void A_runner_up_gives_up_accuracy_and_criterion_as_far_as_the_oracle_says()
    {
        var (nano, gpt) = (Of(Nano), Of("gpt5-nano"));
        var picks = Decide(NineModels.All).Picks;

        Assert.Equal(gpt.Acc - nano.Acc, picks.Cube!.RunnerUp!.Difference.Accuracy, 1e-10);
        Assert.Equal(Cube(gpt) - Cube(nano), picks.Cube.RunnerUp.Criterion!.Value, 1e-10);
        Assert.Equal(Distance(gpt) - Distance(nano), picks.Utopia!.RunnerUp!.Criterion!.Value, 1e-10);
        Assert.Equal(picks.Accuracy!.RunnerUp!.Difference.Accuracy, picks.Accuracy.RunnerUp.Criterion!.Value);
        Assert.Null(picks.KneeChord!.RunnerUp!.Criterion);

        static OraclePoint Of(string key) => Oracle.Instance.Models[key].Points.Single(point => point.K == 4);
        static double Cube(OraclePoint at) => (1 - at.Cost / 0.5) * (1 - at.Time / 60) * at.Acc;
        static double Distance(OraclePoint at) =>
            Math.Sqrt(Math.Pow(at.Cost / 0.5, 2) + Math.Pow(at.Time / 60, 2) + Math.Pow(1 - at.Acc, 2));
    }

    [Theory]
    [MemberData(nameof(NineModels.Keys), MemberType = typeof(NineModels))]
    public void One_model_alone_has_its_own_picks_and_no_runner_up(string key)
    {
        var decision = DecisionOf([NineModels.Get(key)]);
        var overall = OverallDecider.Decide(decision);
        var own = decision.Models[0].Picks;

        OverallPick?[] picks =
        [
            overall.Picks.Accuracy, overall.Picks.Cube, overall.Picks.Utopia,
            overall.Picks.KneeChord, overall.Picks.KneeCurvature, overall.Picks.KneeKneedle,
        ];
        Assert.Equal([own.Accuracy, own.Cube, own.Utopia, own.KneeChord, own.KneeCurvature, own.KneeKneedle], picks.Select(pick => pick?.Point.K));
        Assert.All(picks, pick => Assert.Null(pick?.RunnerUp));
        Assert.Equal(decision.Models[0].FeasibleCount, overall.Front.Count);
    }

    [Fact]
    public void The_noise_of_ten_thousand_trials_hides_no_knee_and_that_of_four_does()
    {
        Assert.Equal(16, Decide(NineModels.All, trials: 10_000).Picks.KneeChord?.Point.K);
        Assert.Null(Decide(NineModels.All, trials: 4).Picks.KneeChord);
        Assert.Null(Decide(NineModels.All, trials: 4).Picks.KneeKneedle);
    }

    private static void AssertPick(OverallPick? pick, (string, int) first, (string, int) second, double cost, double time)
    {
        Assert.Equal(first, (pick!.Point.Model.Key, pick.Point.K));
        Assert.Equal(second, (pick.RunnerUp!.Point.Model.Key, pick.RunnerUp.Point.K));
        Assert.Equal(cost, pick.RunnerUp.Difference.Cost, 1e-12);
        Assert.Equal(time, pick.RunnerUp.Difference.Time, 1e-9);
    }

    private static OverallDecision Decide(IReadOnlyList<Model> models, long? trials = null) => OverallDecider.Decide(DecisionOf(models, trials));

    private static Decision DecisionOf(IReadOnlyList<Model> models, long? trials = null) =>
        Decider.Decide(new Scenario { Models = models }, [.. models.Select(model => Trajectories.Exact(model, 128, 4, trials))]);
}
