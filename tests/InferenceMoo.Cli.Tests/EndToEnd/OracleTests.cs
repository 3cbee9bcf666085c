using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>The nine published models, simulated by the whole program, against independently computed answers.</summary>
public sealed class OracleTests
{
    private static readonly string[] Quantities = ["cost", "time", "accuracy"];

    private static readonly Lazy<JsonElement> Simulated = new(() =>
        JsonDocument.Parse(MooProcess.Run(["optimize", "--check", "--format", "json", "--device", "cpu"]).Out).RootElement);

    private static readonly Lazy<JsonElement> Oracle = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "oracle.json"))).RootElement.GetProperty("models"));

    [Fact]
    public void Means_of_a_million_trials_lie_within_five_standard_errors() => Assert.All(Models(), model =>
    {
        foreach (var expected in model.Exact.GetProperty("points").EnumerateArray())
        {
            var point = model.Found.GetProperty("points")[expected.GetProperty("k").GetInt32() - 1];
            foreach (var quantity in Quantities)
            {
                var name = quantity == "accuracy" ? "acc" : quantity;
                var error = expected.GetProperty(name + "_std").GetDouble() / 1000;
                var difference = point.GetProperty(quantity).GetProperty("mean").GetDouble() - expected.GetProperty(name).GetDouble();
                // The oracle's numbers have twelve digits after the point.
                Assert.True(Math.Abs(difference) <= 5 * error + 1e-11, $"{quantity} off by {difference}, standard error {error}");
            }
        }
    });

    [Fact]
    public void Picks_and_counts_equal_the_exact_ones() => Assert.All(Models(), model =>
    {
        Assert.Equal(model.Exact.GetProperty("feasible_count").GetInt32(), model.Found.GetProperty("feasible_count").GetInt32());
        foreach (var pick in model.Exact.GetProperty("picks").EnumerateObject())
            Assert.Equal((pick.Name, pick.Value.GetRawText()), (pick.Name, model.Found.GetProperty("picks").GetProperty(pick.Name).GetRawText()));
    });

    [Fact]
    public void The_check_of_all_nine_models_passes()
    {
        var check = Simulated.Value.GetProperty("check");
        Assert.True(check.GetProperty("passed").GetBoolean());
        Assert.Equal(5, check.GetProperty("threshold").GetDouble());
        Assert.All(check.GetProperty("models").EnumerateArray(), model =>
        {
            Assert.InRange(model.GetProperty("largest_deviation").GetDouble(), 1, 5);
            Assert.Equal(15 * 128, model.GetProperty("comparisons").GetInt32());
        });
    }

    private static List<(JsonElement Found, JsonElement Exact)> Models()
    {
        var models = Simulated.Value.GetProperty("models").EnumerateArray()
            .Select(model => (model, Oracle.Value.GetProperty(model.GetProperty("key").GetString()!))).ToList();
        Assert.Equal(9, models.Count);
        return models;
    }
}
