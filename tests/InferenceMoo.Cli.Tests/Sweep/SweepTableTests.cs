using Spectre.Console;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class SweepTableTests
{
    [Fact]
    public void The_table_shows_the_axes_that_vary_and_the_pick_asked_for() =>
        Golden.Matches("sweep.txt", Print(TestSweep.Small, TestSweep.Overall(TestSweep.Small), PickMethod.Knee));

    [Fact]
    public void Models_that_are_kept_apart_have_a_row_each() =>
        Golden.Matches("sweep-group.txt", Print(TestSweep.Small, TestSweep.PerModel(TestSweep.Small), PickMethod.Cube));

    [Fact]
    public void One_model_is_named_once()
    {
        var sweep = TestSweep.Small with { Models = [TestModels.Gpt5] };

        var text = Print(sweep, TestSweep.Overall(sweep), PickMethod.Accuracy);

        Assert.Contains("accuracy, of gpt5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("model", text.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "\u2026 8 more rows: --format csv or --output DIR shows them all")]
    [InlineData(1250, "\u2026 9,960 more rows: --format csv or --output DIR shows them all")]
    public void Beyond_forty_rows_the_table_says_how_many_are_left(int times, string expected)
    {
        var sweep = TestSweep.Small with { MaxTime = [.. Enumerable.Range(1, times)] };

        var lines = Print(sweep, TestSweep.Overall(sweep), PickMethod.Knee).Split('\n').Select(line => line.TrimEnd()).ToArray();

        Assert.Equal(expected, lines[2 + 40]);
    }

    [Fact]
    public void The_widest_numbers_still_fit_80_columns()
    {
        var sweep = new Sweep
        {
            Models = [TestModels.Dear, TestModels.Gpt5],
            KMax = [Scenario.LargestKMax, 1],
            KStep = [Scenario.LargestKMax, null],
            Parallel = [Scenario.LargestParallel, null],
            MaxCost = [double.MaxValue, 1.0 / 3],
            MaxTime = [double.MaxValue, 2.0 / 3],
            MinAccuracy = [double.Epsilon, 1.0 / 3],
            Trials = Scenario.LargestTrials,
        };
        var pick = new SweepPick(TestModels.Dear, 1, Scenario.LargestKMax, new(1e-100, 123456.7, 1), 0.12345);
        SweepRow[] rows =
        [
            .. Enumerable.Range(0, 64)
                .Select(number => new SweepRow(number, null, 2 * Scenario.LargestKMax, 1, [.. PickMethod.All.Select(_ => pick)])),
        ];

        var text = Print(sweep, rows, PickMethod.Knee);

        Golden.Matches("sweep-wide.txt", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.All(PrintRuns(sweep, rows, PickMethod.Knee).Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public void Runs_of_equal_picks_along_the_longest_axis_are_a_line_each_and_none_has_its_reason()
    {
        var sweep = new Sweep { Models = [TestModels.Gpt5, TestModels.Nano], MaxCost = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], MaxTime = [10, 20] };
        var k = new int?[] { 0, null, 8, 8, 8, 4 };

        Golden.Matches("sweep-runs.txt", PrintRuns(sweep, [.. Enumerable.Range(0, 12).Select(number => Row(number, k[number / 2]))], PickMethod.Knee));
    }

    [Fact]
    public void One_combination_has_a_row_and_no_runs()
    {
        var sweep = new Sweep { Models = [TestModels.Gpt5] };

        Assert.Equal(Print(sweep, [Row(0, 8)], PickMethod.Knee), PrintRuns(sweep, [Row(0, 8)], PickMethod.Knee));
    }

    // A k of 0 stands for nothing feasible, null for nothing picked.
    private static SweepRow Row(int number, int? k) => new(number, null, k ?? 1, 1, [.. PickMethod.All.Select(_ => k is > 0
        ? new SweepPick(k == 8 ? TestModels.Nano : TestModels.Gpt5, 4, k.Value, new(k.Value / 100.0, k.Value, 0.9), 1)
        : null)]);

    private static string Print(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod pick) =>
        Print(console => SweepTable.WriteRows(console, new SweepAnswer(sweep, rows) { Shown = pick }));

    private static string PrintRuns(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod pick) =>
        Print(console => SweepTable.Write(console, new SweepAnswer(sweep, rows) { Shown = pick }));

    private static string Print(Action<IAnsiConsole> write)
    {
        using var console = new TestConsole().Size(new Size(80, 24));
        write(console);
        return console.Output;
    }
}
