using System.Globalization;
using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary><c>moo solve</c> with its own catalogue and engine.</summary>
public sealed class SolveTests
{
    private static readonly string[] Small = ["--trials", "20000", "--k-max", "64", "--device", "cpu"];

    [Fact]
    public void The_share_of_the_trials_is_near_the_exact_probability_for_every_shipped_model()
    {
        var models = Solve("--accuracy", "0.95", "--probability", "0.9").GetProperty("target").GetProperty("models");

        Assert.Equal(9, models.GetArrayLength());
        Assert.All(models.EnumerateArray().Select(model => model.GetProperty("candidate")), candidate =>
        {
            var probability = candidate.GetProperty("probability").GetDouble();
            Assert.InRange(probability, 0.9, 1);
            var error = Math.Sqrt(probability * (1 - probability) / 20_000);
            Assert.InRange(candidate.GetProperty("trial_share").GetDouble(), probability - (5 * error), probability + (5 * error));
        });
    }

    [Theory]
    [InlineData("least_budget", "--max-cost", "cost")]
    [InlineData("shortest_deadline", "--max-time", "time")]
    [InlineData("largest_floor", "--min-accuracy", "accuracy")]
    public void The_best_value_of_a_limit_is_just_feasible(string question, string option, string quantity)
    {
        var answer = Solve("gpt5-mini", "--min-accuracy", "0.97").GetProperty(question).GetProperty("overall");
        var value = answer.GetProperty("value").GetDouble();

        var tight = value.ToString("R", CultureInfo.InvariantCulture);
        var tighter = (value * (quantity == "accuracy" ? 1.0000001 : 0.9999999)).ToString("R", CultureInfo.InvariantCulture);
        string[] others = option == "--min-accuracy" ? [] : ["--min-accuracy", "0.97"];
        Assert.Equal(ExitCode.Done, MooProcess.Run(["optimize", "gpt5-mini", option, tight, .. others, .. Small]).ExitCode);
        Assert.Equal(ExitCode.Infeasible, MooProcess.Run(["optimize", "gpt5-mini", option, tighter, .. others, .. Small]).ExitCode);
        Assert.Equal(value, answer.GetProperty(quantity).GetDouble());
    }

    [Fact]
    public void A_target_beyond_the_limits_says_what_stops_it_and_ends_in_3_where_it_is_strict()
    {
        var run = MooProcess.Run(["solve", "gpt5", "--accuracy", "0.99", "--strict", .. Small]);

        Assert.Equal((ExitCode.Infeasible, ""), (run.ExitCode, run.Error));
        Assert.Contains("no model within budget and deadline; the cheapest is gpt5, k = 481: cost ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void The_accuracy_of_the_target_is_the_floor_of_the_other_questions_unless_one_is_given()
    {
        double Floor(params string[] more) => Solve(["gpt5-nano", "--accuracy", "0.97", .. more]).GetProperty("request").GetProperty("min_accuracy").GetDouble();

        Assert.Equal(0.97, Floor());
        Assert.Equal(0.9, Floor("--min-accuracy", "0.9"));
    }

    private static JsonElement Solve(params string[] arguments) =>
        JsonDocument.Parse(MooProcess.Run(["solve", "--format", "json", .. arguments, .. Small]).Out).RootElement;
}
