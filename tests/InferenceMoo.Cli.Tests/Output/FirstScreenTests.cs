using Spectre.Console;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class FirstScreenTests
{
    private static readonly Lazy<IReadOnlyList<Model>> Nine = new(() => CatalogReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "models.yaml")).Models);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Nine_models_are_answered_on_one_screen(int width)
    {
        var text = Print(Of(Nine.Value), width);

        Golden.Matches($"first-screen-{width}.txt", text);
        Assert.All(Lines(text), line => Assert.InRange(line.Length, 1, width));
        Assert.True(width < 80 || Lines(text).Length < 24, "The prompt under the answer takes a line of 24.");
    }

    [Fact]
    public void A_narrow_screen_splits_no_number_whatever_is_preferred() => Assert.All(PickMethod.All, method =>
    {
        var lines = Lines(Print(Of(Nine.Value) with { Prefer = method }, 60));

        var table = lines.SkipWhile(line => !line.EndsWith("right", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith("Asked", StringComparison.Ordinal));
        Assert.Equal(PickMethod.All.Count + 9, table.Count());
        Assert.All(table, line => Assert.EndsWith(" %", line, StringComparison.Ordinal));
    });

    [Fact]
    public void Nothing_feasible_names_the_nearest_of_all_models_and_the_command_that_finds_limits()
    {
        var scenario = new Scenario { Models = Nine.Value, Limits = new Limits(1e-5, 60, 0.88), KMax = 64, Trials = 1000 };

        Golden.Matches("first-screen-infeasible.txt", Print(Of(scenario), 80, "my models.yaml"));
    }

    [Fact]
    public void One_model_has_no_line_a_model_and_no_next_best()
    {
        var text = Print(Of(TestModels.Gpt5), 80);

        Assert.DoesNotContain("Next best", text, StringComparison.Ordinal);
        Assert.Equal(6, Lines(text).Count(line => line.Contains(" gpt5 ", StringComparison.Ordinal) && !line.StartsWith("Best value (", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cheapest", "Cheapest: take ")]
    [InlineData("cube", "Most room left (cube): take ")]
    public void What_is_preferred_is_said(string prefer, string start) => Assert.StartsWith(
        start, Print(Of(TestModels.Gpt5, TestModels.Nano) with { Prefer = PickMethod.Called(prefer)! }, 80), StringComparison.Ordinal);

    [Fact]
    public void Without_the_preferred_pick_the_one_with_most_room_is_recommended()
    {
        // With two feasible k no front bends.
        var scenario = new Scenario { Models = [TestModels.Gpt5], Limits = new Limits(0.2, 60, 0.88), Trials = 1000 };

        Assert.StartsWith("Most room left (cube): take gpt5 with k = 4 ", Print(Of(scenario), 80), StringComparison.Ordinal);
    }

    [Fact]
    public void Doubts_are_said_and_nothing_where_there_are_none()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Nano], Trials = 1000 };
        var doubted = TestReport.Of(scenario) with { Stability = TestStability.Of(scenario) };

        Assert.Contains(" replicates agree.", Print(doubted, 200), StringComparison.Ordinal);
        Assert.DoesNotContain("replicates", Print(TestReport.Of(scenario), 200), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NearTie.None, "Next best: ")]
    [InlineData(NearTie.Close, "A near tie: ")]
    [InlineData(NearTie.Noise, "A tie within the noise: ")]
    public void A_near_tie_is_said_and_marked(NearTie tie, string said)
    {
        var answer = Of(TestModels.Gpt5, TestModels.Nano);
        var picks = answer.Overall!.Picks;
        var tied = new Picks<OverallPick?>(rule => picks[rule]! with { RunnerUp = picks.Cube!.RunnerUp! with { Tie = tie } });

        var text = Print(answer with { Overall = answer.Overall with { Picks = tied } }, 200);

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(tie != NearTie.None, text.Contains("cheapest ~", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.9612, 1e-5, "96.1 % right")]
    [InlineData(0.9612, 1e-2, "96 % right")]
    [InlineData(0.9996, 1e-6, "99.96 % right, 1 in 2,500 wrong")]
    [InlineData(0.999_999_9, 1e-9, "over 99.99 % right, fewer than 1 in 10,000 wrong")]
    [InlineData(1, 0, "100 % right")]
    public void Near_1_the_wrong_answers_are_counted(double accuracy, double error, string told) =>
        Assert.Equal(told, ToldNumber.Right(new Statistic(accuracy, 0, error, 0, 0, 0)));

    [Theory]
    [InlineData(0.43517, 1e-6, "0.4352")]
    [InlineData(0.43517, 1e-3, "0.44")]
    [InlineData(21.504, 1e-4, "21.50")]
    [InlineData(21.504, 30, "22")]
    [InlineData(1234567, 1e-3, "1234567")]
    [InlineData(0.0000012345, 0, "0.0000012")]
    [InlineData(0, 0, "0")]
    public void A_mean_has_the_digits_that_its_error_allows(double mean, double error, string told) =>
        Assert.Equal(told, ToldNumber.Of(new Statistic(mean, 0, error, 0, 0, 0)));

    private static OptimizeAnswer Of(params IReadOnlyList<Model> models) => Of(new Scenario { Models = models, Trials = 1000 });

    private static OptimizeAnswer Of(Scenario scenario) => TestReport.Of(scenario);

    private static string Print(OptimizeAnswer answer, int width, string? catalog = null)
    {
        using var console = new TestConsole().Size(new Size(width, 24));
        new FirstScreen(console, answer with { Catalog = catalog }).Write();
        return console.Output;
    }

    private static string[] Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
