namespace InferenceMoo.Cli.Tests;

public sealed class OtherCommandsTests
{
    [Theory]
    [InlineData("--help", "moo optimize gpt5")]
    [InlineData("-h", "moo optimize gpt5")]
    [InlineData("-?", "moo optimize gpt5")]
    [InlineData("/?", "moo optimize gpt5")]
    [InlineData("optimize --help", "moo optimize gpt5 gpt5-mini")]
    [InlineData("optimize --k-max abc -h", "moo optimize gpt5 gpt5-mini")]
    [InlineData("solve --help", "moo solve --accuracy 0.95 --probability 0.99")]
    [InlineData("decide --help", "moo decide bench.csv --columns cost=price_usd")]
    [InlineData("models --help", "moo models --models mine.yaml")]
    [InlineData("devices --help", "moo devices")]
    public void Help_is_everywhere_and_ends_in_an_example(string line, string example)
    {
        var run = MooRun.Of(line.Split(' '));

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("Example:" + Environment.NewLine + "  moo", run.Out, StringComparison.Ordinal);
        Assert.Contains(example, run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split(Environment.NewLine), text => Assert.InRange(text.Length, 0, 80));
    }

    [Fact]
    public void The_help_lists_every_command() => Golden.Matches("help.txt", MooRun.Of("--help").Out);

    [Fact]
    public void The_help_of_optimize_lists_every_option() => Golden.Matches("optimize-help.txt", MooRun.Of("optimize", "--help").Out);

    [Fact]
    public void The_version_stands_alone() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\s*$", MooRun.Of("--version").Out);

    [Fact]
    public void Models_lists_the_catalogue_that_it_is_told_of()
    {
        string? asked = null;
        var bench = TestWorkbench.Create() with
        {
            ReadCatalog = path =>
            {
                asked = path;
                return new Catalog(TestModels.All);
            },
        };

        var run = MooRun.Of(bench, CancellationToken.None, "models", "--models", "mine.yaml");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(Path.Combine(Path.GetTempPath(), "mine.yaml"), asked);
        Golden.Matches("models.txt", run.Out);
    }

    [Theory]
    [InlineData("json", "{\n  \"schema\": \"inference-moo/models/1\"")]
    [InlineData("csv", "key,name,c_in")]
    public void Models_come_in_the_format_asked_for(string format, string start) =>
        Assert.StartsWith(start, MooRun.Of("models", "--format", format).Out, StringComparison.Ordinal);

    [Fact]
    public void Devices_are_listed() => Assert.Contains("Test processor", MooRun.Of("devices").Out, StringComparison.Ordinal);
}
