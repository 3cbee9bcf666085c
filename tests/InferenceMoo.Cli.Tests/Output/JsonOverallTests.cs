using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class JsonOverallTests
{
    [Fact]
    public void The_decision_over_all_models_names_model_parallelism_and_k()
    {
        var overall = WrittenReport.Of(TestReport.Of(TestModels.Gpt5, TestModels.Nano, TestModels.Dear)).GetProperty("overall");

        Assert.Equal(["front", "front_count", "feasible_count", "picks", "hypervolume", "reference"], WrittenReport.Names(overall));
        Assert.Equal((28, 23), (overall.GetProperty("feasible_count").GetInt32(), overall.GetProperty("front_count").GetInt32()));
        Assert.Equal(23, overall.GetProperty("front").GetArrayLength());
        Assert.Equal(
            ["model", "parallel", "k", "cost", "time", "accuracy", "pseudo_weights", "contribution", "high_trade_off", "step"],
            WrittenReport.Names(overall.GetProperty("front")[0]));
        Assert.Equal(
            [.. PickMethod.All.Select(method => method.Name), "knee_chord", "knee_curvature", "knee_kneedle"], WrittenReport.Names(overall.GetProperty("picks")));
    }

    [Fact]
    public void The_decision_over_all_models_reads_like_this()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Nano], KMax = 12 };

        var overall = WrittenReport.Of(TestReport.Of(scenario)).GetProperty("overall");

        Golden.Matches("overall.json", overall.GetRawText());
    }

    [Fact]
    public void A_runner_up_is_told_by_its_differences_from_the_pick()
    {
        var report = TestReport.Of(TestModels.Gpt5, TestModels.Nano);
        var expected = report.Overall!.Picks.Cube!.RunnerUp!;

        var pick = WrittenReport.Of(report).GetProperty("overall").GetProperty("picks").GetProperty("cube");
        var runnerUp = pick.GetProperty("runner_up");

        Assert.Equal(["model", "parallel", "k", "runner_up"], WrittenReport.Names(pick));
        Assert.Equal(["model", "parallel", "k", "cost_difference", "time_difference", "accuracy_difference", "near_tie"], WrittenReport.Names(runnerUp));
        Assert.Equal("gpt5", runnerUp.GetProperty("model").GetString());
        Assert.Equal(
            (expected.Difference.Cost, expected.Difference.Time, expected.Difference.Accuracy),
            (runnerUp.GetProperty("cost_difference").GetDouble(), runnerUp.GetProperty("time_difference").GetDouble(), runnerUp.GetProperty("accuracy_difference").GetDouble()));
    }

    [Theory]
    [InlineData(NearTie.None, null)]
    [InlineData(NearTie.Close, "within_1_percent")]
    [InlineData(NearTie.Noise, "within_noise")]
    public void A_near_tie_says_whether_it_is_close_or_noise(NearTie tie, string? told)
    {
        var report = TestReport.Of(TestModels.Gpt5, TestModels.Nano);
        var picks = report.Overall!.Picks;
        var tied = new Picks<OverallPick?>(rule => picks[rule] is { RunnerUp: { } other } pick ? pick with { RunnerUp = other with { Tie = tie } } : null);

        var written = WrittenReport.Of(report with { Overall = report.Overall with { Picks = tied } });

        var runnerUp = written.GetProperty("overall").GetProperty("picks").GetProperty("cube").GetProperty("runner_up");
        Assert.Equal(told, runnerUp.GetProperty("near_tie").GetString());
    }

    [Fact]
    public void One_model_has_no_runner_up_and_no_feasible_k_leaves_every_pick_null()
    {
        var one = WrittenReport.Of(TestReport.Of(TestModels.Gpt5)).GetProperty("overall").GetProperty("picks");
        var none = WrittenReport.Of(TestReport.Of(TestModels.Dear)).GetProperty("overall");

        Assert.Equal("""{"model":"gpt5","parallel":4,"k":20,"runner_up":null}""", JsonSerializer.Serialize(one.GetProperty("accuracy")));
        Assert.All(none.GetProperty("picks").EnumerateObject(), pick => Assert.Equal(JsonValueKind.Null, pick.Value.ValueKind));
        Assert.Equal(
            """{"front":[],"front_count":0,"feasible_count":0,"hypervolume":0,"reference":{"cost":0.5,"time":60,"accuracy":0.88}}""",
            JsonSerializer.Serialize(none.EnumerateObject().Where(member => member.Name != "picks").ToDictionary(member => member.Name, member => member.Value)));
    }

    [Fact]
    public void The_knee_over_all_models_is_the_one_asked_for()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Nano], Knee = KneeMethod.Curvature };

        var picks = WrittenReport.Of(TestReport.Of(scenario)).GetProperty("overall").GetProperty("picks");

        Assert.Equal(Text("knee_curvature"), Text("knee"));
        Assert.NotEqual(Text("knee_chord"), Text("knee"));

        string Text(string pick) => picks.GetProperty(pick).GetRawText();
    }

    [Fact]
    public void Models_that_are_kept_apart_have_no_decision_over_all()
    {
        var root = WrittenReport.Of(TestReport.Of(TestModels.Gpt5, TestModels.Nano) with { Overall = null });

        Assert.Equal(["schema", "version", "request", "run", "models"], WrittenReport.Names(root));
    }
}
