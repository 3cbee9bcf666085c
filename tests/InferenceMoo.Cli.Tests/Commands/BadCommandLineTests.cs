namespace InferenceMoo.Cli.Tests;

public sealed class BadCommandLineTests
{
    private const string Commands = "optimize, solve, sweep, decide, sensitivity, models, devices, help";
    private const string Seed = "a whole number from 0 to 18446744073709551615";
    private const string Device = "one of auto, cpu, cuda, opencl, ilgpu-cpu, or part of a device's name";
    private const string Count = "a whole number from 1 to 1000000000000";

    [Theory]
    [InlineData("optimize --k-max abc", "--k-max: found \"abc\", expected a whole number from 1 to 16384")]
    [InlineData("optimize --k-max=1.5", "--k-max: found \"1.5\", expected a whole number from 1 to 16384")]
    [InlineData("optimize --k-max 2147483648", "--k-max: found \"2147483648\", expected a whole number from 1 to 16384")]
    [InlineData("optimize --k-max 0", "--k-max: found 0, expected a whole number from 1 to 16384")]
    [InlineData("optimize --k-max", "--k-max: found nothing, expected a whole number from 1 to 16384")]
    [InlineData("optimize --k-max 3 --k-max 4", "--k-max: found 2 times, expected once")]
    [InlineData("optimize --k-step two", "--k-step: found \"two\", expected a whole number from 1 to --k-max")]
    [InlineData("optimize --parallel 1e99", "--parallel: found \"1e99\", expected different whole numbers from 1 to --k-max, such as 4, 1,4,16 or 1:16:*2")]
    [InlineData("optimize --parallel 4,4", "--parallel: found \"4,4\", expected different whole numbers from 1 to --k-max, such as 4, 1,4,16 or 1:16:*2")]
    [InlineData("optimize --max-cost free", "--max-cost: found \"free\", expected a number above 0 (USD)")]
    [InlineData("optimize --max-cost 0,5", "--max-cost: found \"0,5\", expected a number above 0 (USD)")]
    [InlineData("optimize --max-cost $1", "--max-cost: found \"$1\", expected a number above 0 (USD)")]
    [InlineData("optimize --max-time 1m", "--max-time: found \"1m\", expected a number above 0 (seconds)")]
    [InlineData("optimize --min-accuracy 88%", "--min-accuracy: found \"88%\", expected a number from 0 to 1")]
    [InlineData("optimize --confidence sure", "--confidence: found \"sure\", expected a number above 0, up to 1")]
    [InlineData("optimize --replicates 1", "--replicates: found \"1\", expected 0 or a whole number from 2 to 1000")]
    [InlineData("optimize --replicates 1 --trials 1", "--replicates: found \"1\", expected 0 or a whole number from 2 to 1000")]
    [InlineData("optimize --replicates 1001", "--replicates: found \"1001\", expected 0 or a whole number from 2 to 1000")]
    [InlineData("optimize --replicates 20 --trials 19", "--replicates: found 20, expected at most 19 for 19 trials and k up to 128")]
    [InlineData("optimize --target-se 1", "--target-se: found \"1\", expected a number between 0 and 1")]
    [InlineData("optimize --target-se 0", "--target-se: found \"0\", expected a number between 0 and 1")]
    [InlineData(
        "optimize --target-se 1e-3 --replicates 20",
        "--replicates: found 20 and --target-se, expected one of them, or --replicates 0")]
    [InlineData("optimize --trials many", $"--trials: found \"many\", expected {Count}")]
    [InlineData("optimize --trials 1.5", $"--trials: found \"1.5\", expected {Count}")]
    [InlineData("optimize --trials 1e400", $"--trials: found \"1e400\", expected {Count}")]
    [InlineData("optimize --trials 1e25", $"--trials: found \"1e25\", expected {Count}")]
    [InlineData("optimize --trials 1_000", $"--trials: found \"1_000\", expected {Count}")]
    [InlineData("optimize --seed -1", $"--seed: found \"-1\", expected {Seed}")]
    [InlineData("optimize --seed 18446744073709551616", $"--seed: found \"18446744073709551616\", expected {Seed}")]
    [InlineData("optimize --knee Chord", "--knee: found \"Chord\", expected one of chord, curvature, kneedle")]
    [InlineData("optimize --knee 1", "--knee: found \"1\", expected one of chord, curvature, kneedle")]
    [InlineData("optimize --format xml", "--format: found \"xml\", expected one of table, json, csv")]
    [InlineData("optimize --threads 0", "--threads: found \"0\", expected a whole number from 1 to 1024")]
    [InlineData("optimize --threads 1025", "--threads: found \"1025\", expected a whole number from 1 to 1024")]
    [InlineData("optimize --device", $"--device: found nothing, expected {Device}")]
    [InlineData("optimize --output", "--output: found nothing, expected a folder name")]
    [InlineData("optimize --models", "--models: found nothing, expected a file name")]
    [InlineData("optimize --kmax 8", "--kmax: no such option; did you mean --k-max?")]
    [InlineData("optimize --max-costs=1", "--max-costs: no such option; did you mean --max-cost?")]
    [InlineData("optimize --zzzzzzzz", "--zzzzzzzz: no such option; see `moo optimize --help`")]
    [InlineData("optimize -k 8", "-k: no such option; see `moo optimize --help`")]
    [InlineData("optimize --check --trials 9999", "--check: found --trials 9999, expected at least 10000")]
    [InlineData("optimize --check --check", "--check: found 2 times, expected once")]
    [InlineData("optimize --quiet --quiet", "--quiet: found 2 times, expected once")]
    [InlineData("optimize gpt6", "MODEL: found \"gpt6\", expected a key of the catalogue; did you mean gpt5?")]
    [InlineData("optimise", $"COMMAND: found \"optimise\", expected one of {Commands}; did you mean optimize?")]
    [InlineData("frobnicate", $"COMMAND: found \"frobnicate\", expected one of {Commands}")]
    [InlineData("[debug]", $"COMMAND: found \"[debug]\", expected one of {Commands}")]
    [InlineData("[debug:x] optimize --help", $"COMMAND: found \"[debug:x]\", expected one of {Commands}")]
    [InlineData("--bogus", "--bogus: no such option; see `moo --help`")]
    [InlineData("--verson", "--verson: no such option; did you mean --version?")]
    [InlineData("models gpt5", "models: found \"gpt5\", expected no more words")]
    [InlineData("models --format yaml", "--format: found \"yaml\", expected one of table, json, csv")]
    [InlineData("models --formt json", "--formt: no such option; did you mean --format?")]
    [InlineData("devices --all", "--all: no such option; see `moo devices --help`")]
    public void A_mistake_ends_in_one_line_that_names_it(string line, string message)
    {
        var run = MooRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(message, run.Error.Split(Environment.NewLine));
        Assert.Empty(run.Out);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("optimize", "--device", "")]
    [InlineData("optimize", "--output", " ")]
    [InlineData("optimize", "", "gpt5")]
    public void An_empty_word_is_a_mistake(params string[] arguments) => Assert.Equal(ExitCode.BadInput, MooRun.Of(arguments).ExitCode);

    [Fact]
    public void All_mistakes_of_a_line_are_told_at_once()
    {
        var run = MooRun.Of("optimize", "gpt6", "--kmax", "8", "--seed", "x", "--max-cost", "y", "--format");

        var places = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(fault => fault.Split(':')[0]);
        Assert.Equal(["--format", "--kmax", "--max-cost", "--seed", "MODEL"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trials_that_are_wrong_in_themselves_are_told_once()
    {
        var run = MooRun.Of("optimize", "--check", "--trials", "many");

        Assert.Equal($"--trials: found \"many\", expected {Count}", run.Error.Trim());
    }

    [UnixFact]
    public void A_folder_that_takes_no_files_is_told_with_the_other_mistakes() => Assert.Contains(
        "--output: found \"/dev/null/x\", expected a folder that can be written to; ",
        MooRun.Of("optimize", "--k-max", "abc", "--output", "/dev/null/x").Error,
        StringComparison.Ordinal);

    [Fact]
    public void A_bound_that_cannot_be_read_is_told_once()
    {
        var run = MooRun.Of("optimize", "--k-max", "abc", "--k-step", "200");

        Assert.Equal("--k-max: found \"abc\", expected a whole number from 1 to 16384", run.Error.Trim());
    }

    [Fact]
    public void Escape_codes_in_a_mistake_do_not_reach_the_terminal()
    {
        var run = MooRun.Of("optimize", "--k-max", "\u001b[31mred", "\u001b]0;title\u0007");

        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("\"\\u{1B}[31mred\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_starts_with_an_at_sign_is_no_file_to_read()
    {
        Assert.Contains("found \"@/etc/passwd\"", MooRun.Of("optimize", "@/etc/passwd").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_catalogue_is_told_with_the_mistakes_on_the_line()
    {
        var fault = new Fault("mine.yaml", "\"abc\"", "a number") { Line = 3, Column = 5, Key = "models.gpt5.c_in" };
        var bench = TestWorkbench.Create() with { ReadCatalog = _ => throw new InputException([fault]) };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "--knee", "none");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(
            ["--knee: found \"none\", expected one of chord, curvature, kneedle", fault.Message],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
