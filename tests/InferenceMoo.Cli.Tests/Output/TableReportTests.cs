using Spectre.Console;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class TableReportTests
{
    [Fact]
    public void The_table_leads_with_the_picks_and_ends_with_what_was_asked() =>
        Golden.Matches("optimize.txt", Print(TestReport.Of(TestModels.Gpt5, TestModels.Nano)));

    [Fact]
    public void Models_that_are_kept_apart_have_no_picks_over_all() =>
        Golden.Matches("optimize-group.txt", Print(TestReport.Of(TestModels.Gpt5, TestModels.Nano) with { Overall = null }));

    [Fact]
    public void Several_models_without_a_feasible_k_say_so_first()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Dear], Limits = new Limits(1e-6, 60, 0.88) };

        var text = Print(TestReport.Of(scenario));

        Assert.StartsWith("overall  2 models, no feasible k", text, StringComparison.Ordinal);
        Assert.DoesNotContain("next ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_widest_key_still_fits_80_columns_over_all_models()
    {
        var report = TestReport.Of(TestModels.Gpt5, TestModels.Nano with { Key = new string('k', 100) });

        var text = Print(console => new OverallTable(console, report.Decision.Scenario, null).Write(report.Overall!));

        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.Contains(new string('k', 25) + "\u2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_feasible_k_says_which_limits_fail_and_by_how_much() =>
        Golden.Matches("optimize-infeasible.txt", Print(TestReport.Of(TestModels.Dear)));

    [Fact]
    public void Replicates_tell_how_often_a_pick_wins_and_between_which_k_it_moves()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5, TestModels.Nano] };

        Golden.Matches("optimize-replicates.txt", Print(TestReport.Of(scenario) with { Stability = TestStability.Of(scenario) }));
    }

    [Fact]
    public void Replicates_share_a_pick_of_none()
    {
        var scenario = new Scenario { Models = [TestModels.Gpt5], Knee = KneeMethod.Curvature };

        var text = Print(TestReport.Of(scenario) with { Stability = TestStability.Of(scenario) });

        Assert.Contains("\nknee     none                                         100", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_widest_shares_still_fit_80_columns()
    {
        var widest = new PickShare(0.001, 0.4441, 0.4441, 16_380, 16_384);

        Assert.InRange(ShareText.OfAll(widest, 16_384)!.Length, 60, 80);
        Assert.InRange(ShareText.OfModel(widest, 16_384)!.Length, 30, 80);
    }

    [Fact]
    public void A_chance_constraint_is_told_above_the_table_and_with_what_was_asked()
    {
        var text = Print(TestReport.Of(new Scenario { Models = [TestModels.Gpt5], Confidence = 0.95 }));

        Assert.StartsWith("feasible: P(f) at least 0.95\n", text, StringComparison.Ordinal);
        Assert.Contains("           all three with a probability of at least 0.95", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chance_constraint_that_no_k_meets_says_how_far_the_probability_falls_short() => Assert.Equal(
        "no feasible k; nearest is k = 4: P(f) 0.1300 under the 0.95 asked for, time 2.000 s over the limit of 60 s",
        ShortfallText.Of(
            new Shortfall(0, 4, new(0, 2, 0)) { ProbabilityDeficit = 0.13 }, new Scenario { Models = [], Confidence = 0.95 }));

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

    [Fact]
    public void A_check_stands_between_the_picks_and_what_was_asked() => Golden.Matches("optimize-check.txt", Print(
        TestReport.Of(TestModels.Gpt5, TestModels.Nano) with { Check = TestCheck.Of(["gpt5", "nvidia-nemotron-nano-9b-v2"]) }));

    [Fact]
    public void The_widest_check_still_fits_80_columns()
    {
        var widest = new ModelCheck(new string('k', 100), double.MaxValue, Scenario.LargestKMax, "accuracy p97_5", 15 * Scenario.LargestKMax);

        var text = Print(TestReport.Of(TestModels.Gpt5) with { Check = new Check([widest, widest with { LargestDeviation = double.PositiveInfinity }]) });

        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.Contains("infinite accuracy p97_5 16384  245,760 failed", text, StringComparison.Ordinal);
    }

    private static string Print(OptimizeAnswer report) => Print(console => OptimizeTable.Write(console, report));

    private static string Print(Action<IAnsiConsole> write)
    {
        using var console = new TestConsole().Size(new Size(80, 24));
        write(console);
        return console.Output;
    }
}
