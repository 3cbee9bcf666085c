using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class TableReportTests
{
    [Fact]
    public void The_table_leads_with_the_picks_and_ends_with_what_was_asked() =>
        Golden.Matches("optimize.txt", Print(TestReport.Of(TestModels.Gpt5, TestModels.Nano)));

    [Fact]
    public void A_model_without_a_feasible_k_says_which_limits_fail_and_by_how_much() =>
        Golden.Matches("optimize-infeasible.txt", Print(TestReport.Of(TestModels.Dear)));

    [Fact]
    public void A_missing_pick_shows_as_none()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5], Knee = KneeMethod.Curvature };

        Golden.Matches("optimize-no-knee.txt", Print(TestReport.Of(scenario)));
    }

    [Fact]
    public void The_widest_numbers_still_fit_80_columns()
    {
        var scenario = new Scenario
        {
            Models = [TestModels.Dear, TestModels.Gpt5],
            Limits = new Limits(1e9, 1e9, 0),
            KMax = Scenario.LargestKMax,
            KStep = 7,
            Parallel = 3,
            Trials = Scenario.LargestTrials,
            Seed = ulong.MaxValue,
        };

        var text = Print(TestReport.Of(scenario));

        Golden.Matches("optimize-wide.txt", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    private static string Print(Report report)
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));
        TableReport.Write(console, report);
        return console.Output;
    }
}
