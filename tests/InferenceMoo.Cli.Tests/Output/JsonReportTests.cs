using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class JsonReportTests
{
    private static readonly string[] Statistic = ["mean", "std", "se", "p2_5", "p50", "p97_5"];

    [Fact]
    public void The_members_and_their_order_are_those_of_the_contract()
    {
        var root = WrittenReport.Of(TestReport.Of(TestModels.Gpt5));
        var model = root.GetProperty("models")[0];
        var point = model.GetProperty("points")[0];

        Assert.Equal(["schema", "version", "request", "run", "overall", "models"], WrittenReport.Names(root));
        Assert.Equal(
            ["max_cost", "max_time", "min_accuracy", "k_max", "k_step", "parallel", "trials", "seed", "knee", "confidence", "target_se"],
            WrittenReport.Names(root.GetProperty("request")));
        Assert.Equal(["device", "device_kind", "seconds", "trials"], WrittenReport.Names(root.GetProperty("run")));
        Assert.Equal(["key", "name", "parallel", "points", "feasible_count", "pareto_count", "picks"], WrittenReport.Names(model));
        Assert.Equal(
            ["k", "candidate", "feasible", "feasible_probability", "pareto", "cube_volume", "utopia_distance", "cost", "time", "accuracy"],
            WrittenReport.Names(point));
        Assert.All(new[] { "cost", "time", "accuracy" }, quantity => Assert.Equal(Statistic, WrittenReport.Names(point.GetProperty(quantity))));
        Assert.Equal(
            [.. PickMethod.All.Select(method => method.Name), "knee_chord", "knee_curvature", "knee_kneedle"], WrittenReport.Names(model.GetProperty("picks")));
    }

    [Fact]
    public void Every_k_has_a_point() => Assert.Equal(
        Enumerable.Range(1, 128),
        Points(WrittenReport.Of(TestReport.Of(TestModels.Gpt5))).EnumerateArray().Select(point => point.GetProperty("k").GetInt32()));

    [Fact]
    public void A_step_a_parallelism_and_a_confidence_that_were_not_given_are_null()
    {
        var request = WrittenReport.Of(TestReport.Of(TestModels.Gpt5)).GetProperty("request");

        Assert.Equal(JsonValueKind.Null, request.GetProperty("k_step").ValueKind);
        Assert.Equal(JsonValueKind.Null, request.GetProperty("parallel").ValueKind);
        Assert.Equal(JsonValueKind.Null, request.GetProperty("confidence").ValueKind);
    }

    [Fact]
    public void The_request_is_told_as_it_was_given()
    {
        var scenario = new Scenario
        {
            Models = [TestModels.Gpt5],
            Limits = new Limits(0.1, 30, 0.9),
            KMax = 8,
            KStep = 2,
            Parallel = 3,
            Trials = 5,
            Seed = ulong.MaxValue,
            Knee = KneeMethod.Kneedle,
            Confidence = 0.95,
        };

        var request = WrittenReport.Of(TestReport.Of(scenario)).GetProperty("request");

        Assert.Equal(
            """{"max_cost":0.1,"max_time":30,"min_accuracy":0.9,"k_max":8,"k_step":2,"parallel":""" +
            """3,"trials":5,"seed":18446744073709551615,"knee":"kneedle","confidence":0.95,"target_se":null}""",
            JsonSerializer.Serialize(request));
    }

    [Fact]
    public void Picks_that_are_not_there_are_null_and_the_knee_is_the_one_asked_for()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Dear], Knee = KneeMethod.Curvature };

        var models = WrittenReport.Of(TestReport.Of(scenario)).GetProperty("models");

        Assert.Equal(
            """{"accuracy":20,"cube":4,"utopia":4,"knee":null}""",
            JsonSerializer.Serialize(Members(models[0].GetProperty("picks"), "accuracy", "cube", "utopia", "knee")));
        Assert.Equal(
            """{"knee_chord":12,"knee_curvature":null,"knee_kneedle":4}""",
            JsonSerializer.Serialize(Members(models[0].GetProperty("picks"), "knee_chord", "knee_curvature", "knee_kneedle")));
        Assert.All(models[1].GetProperty("picks").EnumerateObject(), pick => Assert.Equal(JsonValueKind.Null, pick.Value.ValueKind));
    }

    [Fact]
    public void Numbers_read_back_to_the_same_bits()
    {
        var report = TestReport.Of(TestModels.Nano);

        var points = Points(WrittenReport.Of(report));

        Assert.All(report.Decision.Models[0].Points, point =>
            Assert.Equal(point.Point.Cost.Mean, points[point.K - 1].GetProperty("cost").GetProperty("mean").GetDouble()));
    }

    [Fact]
    public void An_infinite_distance_is_written_as_the_largest_number_and_no_volume_as_null()
    {
        var scenario = new Scenario { Models = [TestModels.Dear], Limits = new Limits(double.Epsilon, double.Epsilon, 0) };

        var point = Points(WrittenReport.Of(TestReport.Of(scenario)))[0];

        Assert.Equal(double.MaxValue, point.GetProperty("utopia_distance").GetDouble());
        Assert.Equal(JsonValueKind.Null, point.GetProperty("cube_volume").ValueKind);
    }

    [Fact]
    public void Points_that_are_not_feasible_have_no_volume()
    {
        var report = TestReport.Of(TestModels.Gpt5);

        var points = Points(WrittenReport.Of(report));

        Assert.All(report.Decision.Models[0].Points, point => Assert.Equal<double?>(
            point.Feasible ? point.CubeVolume : null,
            points[point.K - 1].GetProperty("cube_volume") is { ValueKind: JsonValueKind.Number } volume ? volume.GetDouble() : null));
        Assert.Contains(report.Decision.Models[0].Points, point => point.Candidate && !point.Feasible);
    }

    [Fact]
    public void Replicates_add_their_number_the_shares_of_each_model_and_those_of_the_picks_over_all()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Nano] };

        var root = WrittenReport.Of(TestReport.Of(scenario) with { Stability = TestStability.Of(scenario) });
        var model = root.GetProperty("models")[1];
        var shares = model.GetProperty("pick_shares");

        Assert.Equal(["schema", "version", "request", "run", "replicates", "overall", "models"], WrittenReport.Names(root));
        Assert.Equal("""{"count":20,"trials_each":50000}""", JsonSerializer.Serialize(root.GetProperty("replicates")));
        Assert.Equal(["key", "name", "parallel", "points", "feasible_count", "pareto_count", "picks", "pick_shares"], WrittenReport.Names(model));
        Assert.Equal(WrittenReport.Names(model.GetProperty("picks")), WrittenReport.Names(shares));
        Assert.Equal(
            """{"share":0.45,"k_low":8,"k_high":24,"none":0.05,"moves":true}""", JsonSerializer.Serialize(shares.GetProperty("knee")));
        Assert.Equal(
            """{"share":1,"k_low":null,"k_high":null,"none":1,"moves":false}""", JsonSerializer.Serialize(shares.GetProperty("knee_curvature")));
        Assert.Equal(
            ["model", "parallel", "k", "runner_up", "model_share", "share", "k_low", "k_high", "none", "moves"],
            WrittenReport.Names(root.GetProperty("overall").GetProperty("picks").GetProperty("utopia")));
        Assert.Equal(0.9, root.GetProperty("overall").GetProperty("picks").GetProperty("utopia").GetProperty("model_share").GetDouble());
    }

    [Fact]
    public void A_check_is_the_last_member_and_an_infinite_deviation_the_largest_number()
    {
        var check = new Check([new("gpt5", 2.5, 17, "accuracy p97_5", 1920), new("dear", double.PositiveInfinity, 1, "cost mean", 1152)]);

        var root = WrittenReport.Of(TestReport.Of(TestModels.Gpt5, TestModels.Dear) with { Check = check });

        Assert.Equal(["schema", "version", "request", "run", "overall", "models", "check"], WrittenReport.Names(root));
        Assert.Equal(
            """{"threshold":5,"passed":false,"models":[{"key":"gpt5","largest_deviation":2.5,"k":17,"statistic":"accuracy p97_5","comparisons":""" +
            """1920,"passed":true},{"key":"dear","largest_deviation":1.7976931348623157E+308,"k":""" +
            """1,"statistic":"cost mean","comparisons":1152,"passed":false}]}""",
            JsonSerializer.Serialize(root.GetProperty("check")));
    }

    private static JsonElement Points(JsonElement root) => root.GetProperty("models")[0].GetProperty("points");

    private static Dictionary<string, JsonElement> Members(JsonElement parent, params string[] names) =>
        names.ToDictionary(name => name, name => parent.GetProperty(name));
}
