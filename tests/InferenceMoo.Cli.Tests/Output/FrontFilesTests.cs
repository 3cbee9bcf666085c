using System.Globalization;
using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>The joint front in result.json and front.csv.</summary>
public sealed class FrontFilesTests
{
    private static readonly Scenario Small = new() { Models = [TestModels.Gpt5, TestModels.Nano], KMax = 12 };

    [Fact]
    public void Every_point_of_the_front_tells_its_trade_offs()
    {
        var report = TestReport.Of(Small);
        var front = Overall(report).GetProperty("front").EnumerateArray().ToList();

        Assert.Equal(report.Overall!.Front.Select(point => (point.Model.Key, point.K)), front.Select(Name));
        Assert.All(report.Front!.Value.Points.Zip(front), pair =>
        {
            var (point, json) = pair;
            var at = point.Point.Statistics;
            Assert.Equal([at.Cost.Mean, at.Time.Mean, at.Accuracy.Mean], Objectives(json));
            Assert.Equal([point.PseudoWeights.Cost, point.PseudoWeights.Time, point.PseudoWeights.Accuracy], Objectives(json.GetProperty("pseudo_weights")));
            Assert.Equal((point.Contribution, point.HighTradeOff), (json.GetProperty("contribution").GetDouble(), json.GetProperty("high_trade_off").GetBoolean()));
            Assert.Equal(point.Step is null, json.GetProperty("step").ValueKind == JsonValueKind.Null);
        });
    }

    [Fact]
    public void A_step_names_where_it_leads_and_its_prices()
    {
        var report = TestReport.Of(Small);
        var expected = report.Front!.Value.Points[0].Step!;

        var step = Overall(report).GetProperty("front")[0].GetProperty("step");

        Assert.Equal(["to", "usd_per_percent", "seconds_per_percent"], step.EnumerateObject().Select(member => member.Name));
        Assert.Equal((expected.To.Model.Key, expected.To.K), Name(step.GetProperty("to")));
        Assert.Equal(
            (expected.CostPerPercent, expected.TimePerPercent),
            (step.GetProperty("usd_per_percent").GetDouble(), step.GetProperty("seconds_per_percent").GetDouble()));
    }

    [Fact]
    public void The_volume_is_told_with_the_limits_it_is_measured_to()
    {
        var report = TestReport.Of(Small);
        var overall = Overall(report);

        Assert.Equal(report.Front!.Value.Hypervolume, overall.GetProperty("hypervolume").GetDouble());
        Assert.Equal([0.5, 60, 0.88], Objectives(overall.GetProperty("reference")));
    }

    [Fact]
    public void What_has_no_finite_volume_is_null()
    {
        var report = TestReport.Of(Small with { Limits = new Limits(1e200, 1e200, 0) });
        var overall = Overall(report);

        Assert.Equal(JsonValueKind.Null, overall.GetProperty("hypervolume").ValueKind);
        Assert.Equal(JsonValueKind.Null, overall.GetProperty("front")[0].GetProperty("contribution").ValueKind);
        Assert.Equal("", Csv(report)[1].Split(',')[9]);
    }

    [Fact]
    public void Weights_and_an_aim_come_with_their_answers()
    {
        var asked = new FrontQuestion(new PerObjective<double>(1, 1, 2), new PerObjective<double?>(null, 1e-3, 0.9), false);

        var overall = Overall(TestReport.Of(Small, asked));

        Assert.Equal(
            """{"weights":{"cost":0.25,"time":0.25,"accuracy":0.5},"weighted_sum":{"model":"nvidia-nemotron-nano-9b-v2","parallel":4,"k":""" +
            """12},"euclidean":{"model":"gpt5","parallel":4,"k":4},"asf":{"model":"gpt5","parallel":4,"k":8}}""",
            JsonSerializer.Serialize(overall.GetProperty("compromise")));
        Assert.Equal(
            """{"cost":null,"time":0.001,"accuracy":0.9,"nearest":{"model":"nvidia-nemotron-nano-9b-v2","parallel":4,"k":""" +
            """4},"slack":{"cost":null,"time":-2.5794799999999998,"accuracy":0.0406221440152198},"reached":false,"stopped_by":"time"}""",
            JsonSerializer.Serialize(overall.GetProperty("aim")));
    }

    [Fact]
    public void An_empty_front_answers_with_null()
    {
        var scenario = new Scenario { Models = [TestModels.Dear] };
        var overall = Overall(TestReport.Of(scenario, new FrontQuestion(new PerObjective<double>(0, 0, 1), new PerObjective<double?>(1, null, null), false)));

        Assert.Equal(
            """{"weights":{"cost":0,"time":0,"accuracy":1},"weighted_sum":null,"euclidean":null,"asf":null}""",
            JsonSerializer.Serialize(overall.GetProperty("compromise")));
        Assert.Equal(
            """{"cost":1,"time":null,"accuracy":null,"nearest":null,"slack":{"cost":null,"time":null,"accuracy":null},"reached":""" +
            """false,"stopped_by":null}""",
            JsonSerializer.Serialize(overall.GetProperty("aim")));
    }

    [Fact]
    public void The_rows_of_front_csv_hold_what_the_front_of_result_json_holds()
    {
        var report = TestReport.Of(Small);
        var lines = Csv(report);
        var front = Overall(report).GetProperty("front").EnumerateArray().Select(point => string.Join(',', Flat("", point).Select(pair => pair.Value)));

        Assert.Equal(string.Join(',', Flat("", Overall(report).GetProperty("front")[0]).Select(pair => pair.Name)), lines[0]);
        Assert.Equal(front.SkipLast(1), lines[1..^1]);
        Assert.EndsWith(",,,,,", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_the_front_reads_like_this()
    {
        using var console = new Spectre.Console.Testing.TestConsole();
        console.Profile.Width = 80;
        var report = TestReport.Of(Small, new FrontQuestion(new PerObjective<double>(1, 1, 2), new PerObjective<double?>(0.01, null, 0.99), true));

        OptimizeTable.Write(console, report);

        Golden.Matches("optimize-trade-offs.txt", console.Output);
        Assert.All(console.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public void The_widest_numbers_of_a_front_still_fit_80_columns()
    {
        var wide = new Scenario
        {
            Models = [TestModels.Dear with { Key = new string('k', 100) }, TestModels.Gpt5],
            Limits = new Limits(1e9, 1e9, 0),
            KMax = Scenario.LargestKMax,
            KStep = 1,
            Parallel = 1,
        };
        using var console = new Spectre.Console.Testing.TestConsole();
        console.Profile.Width = 80;
        var report = TestReport.Of(wide, new FrontQuestion(null, null, true));

        new TradeOffTable(console, wide).Write(report.Front!.Value);

        Assert.All(console.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.Equal(report.Overall!.Front.Count + 4, console.Output.TrimEnd().Split('\n').Length + 1);
    }

    private static JsonElement Overall(OptimizeAnswer report)
    {
        using var stream = new MemoryStream();
        OptimizeJson.Write(stream, report);
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("overall");
    }

    private static string[] Csv(OptimizeAnswer report) =>
        Written.Text(stream => FrontCsv.Write(stream, report.Front!.Value)).TrimEnd('\n').Split('\n');

    private static (string, int) Name(JsonElement point) => (point.GetProperty("model").GetString()!, point.GetProperty("k").GetInt32());

    private static IEnumerable<double> Objectives(JsonElement element) =>
        new[] { "cost", "time", "accuracy" }.Select(name => element.GetProperty(name).GetDouble());

    /// <summary>The leaves of an object under their joined names.</summary>
    private static IEnumerable<(string Name, string Value)> Flat(string prefix, JsonElement element) => element.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind switch
        {
            JsonValueKind.Object => Flat($"{prefix}{member.Name}_", member.Value),
            JsonValueKind.Number => [($"{prefix}{member.Name}", member.Value.GetDouble().ToString("R", CultureInfo.InvariantCulture))],
            _ => new[] { ($"{prefix}{member.Name}", member.Value.ToString().Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal)) },
        });
}
