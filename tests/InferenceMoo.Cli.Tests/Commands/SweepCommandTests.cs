using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

public sealed class SweepCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Theory]
    [InlineData("--max-cost x", "--max-cost: column 1: found \"x\", expected a number, start:stop:step or start:stop:*factor")]
    [InlineData("--max-cost 0.1,,0.2", "--max-cost: column 5: found \"\", expected a number, start:stop:step or start:stop:*factor")]
    [InlineData("--max-time 1:10", "--max-time: column 1: found \"1:10\", expected a number, start:stop:step or start:stop:*factor")]
    [InlineData("--max-time 10:1:1", "--max-time: column 1: found \"10:1:1\", expected a range whose step leads from its start to its stop")]
    [InlineData("--max-cost 1,-2", "--max-cost: column 3: found -2, expected a finite number above 0 (USD)")]
    [InlineData("--min-accuracy 0.9,1.1", "--min-accuracy: column 5: found 1.1, expected a number from 0 to 1")]
    [InlineData("--k-max 8,8.5", "--k-max: column 3: found 8.5, expected a whole number from 1 to 16384")]
    [InlineData("--k-max 8,16,8", "--k-max: column 6: found 8 again, expected each value once")]
    [InlineData("--k-max 8 --parallel 4,16", "--parallel: found 16, expected a whole number from 1 to 8 (--k-max)")]
    [InlineData("--max-cost 1:2000:1 --max-time 1:2000:1", "combinations: found 4000000, expected at most 1000000")]
    [InlineData("--confidence 0", "--confidence: found 0, expected a number above 0, up to 1")]
    [InlineData("--pick best", "--pick: found \"best\", expected one of accuracy, cube, utopia, knee")]
    [InlineData("--file nowhere.yaml", "found no such file, expected a readable YAML file")]
    public void A_mistake_ends_in_a_line_that_names_it(string line, string message)
    {
        var run = MooRun.Of(TestWorkbench.Create() with { CheckSweep = sweep => sweep.Check() }, default, ["sweep", .. line.Split(' ')]);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_the_line_and_the_file_are_told_at_once()
    {
        File.WriteAllText(_temp.At("axes.yaml"), "k_max: 0\nmax_tim: 1\n");
        var run = MooRun.Of("sweep", "gpt6", "--file", _temp.At("axes.yaml"), "--max-cost", "x,1:2", "--seed", "-1");
        var lines = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).SelectMany(line => line.Split('\n')).ToList();
        Assert.Equal(6, lines.Count);
        Assert.Contains($"{_temp.At("axes.yaml")}:1:8: k_max: found 0, expected a whole number from 1 to 16384", lines);
        Assert.Contains($"{_temp.At("axes.yaml")}:2:1: max_tim: found an unknown key, expected max_time", lines);
    }

    [Fact]
    public void Every_option_reaches_the_sweep_and_a_line_overrides_its_file()
    {
        File.WriteAllText(_temp.At("axes.yaml"), "k_max: [8, 16]\nmax_cost: 0.1:0.3:0.1\nparallel: 2\n");
        var sweep = Ask(
            "gpt5", "--file", _temp.At("axes.yaml"), "--max-cost", "1,2", "--k-step", "1", "--max-time", "1:100:*10", "--min-accuracy", "0.5",
            "--confidence", "0.9", "--trials", "1e4", "--seed", "7", "--knee", "kneedle");
        Assert.Equal([TestModels.Gpt5], sweep.Models);
        Assert.Equal([8, 16], sweep.KMax);
        Assert.Equal([1], sweep.KStep);
        Assert.Equal([2], sweep.Parallel);
        Assert.Equal([1.0, 2], sweep.MaxCost);
        Assert.Equal([1.0, 10, 100], sweep.MaxTime);
        Assert.Equal([0.5], sweep.MinAccuracy);
        Assert.Equal((0.9, 10_000, 7UL, KneeMethod.Kneedle), (sweep.Confidence, sweep.Trials, sweep.Seed, sweep.Knee));
    }

    public void Dispose() => _temp.Dispose();

    private static Sweep Ask(params string[] arguments)
    {
        Sweep? asked = null;
        var bench = TestWorkbench.Create() with
        {
            SimulateSweep = (sweep, options, cancellation) =>
            {
                asked = sweep;
                return SweepSimulator.Run(sweep with { Trials = 100 }, options, cancellation);
            },
        };
        _ = MooRun.Of(bench, default, ["sweep", .. arguments]);
        return asked!;
    }
}
