using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>What a person expects of any program on a command line.</summary>
public sealed class MannersTests
{
    [Fact]
    public void Nothing_asked_shows_help()
    {
        var run = MooRun.Of();

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(MooRun.Of("--help").Out, run.Out);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help solve", "solve --help")]
    [InlineData("help help", "help --help")]
    public void Help_is_a_command_too(string words, string same)
    {
        var run = MooRun.Of(words.Split(' '));

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(MooRun.Of(same.Split(' ')).Out, run.Out);
    }

    [Theory]
    [InlineData("help optimise", "COMMAND: found \"optimise\", expected one of ")]
    [InlineData("help optimize gpt5", "help: found \"gpt5\", expected no more words")]
    public void Help_of_what_is_no_command_is_a_fault(string words, string start)
    {
        var run = MooRun.Of(words.Split(' '));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gpt5,dear")]
    [InlineData("gpt5, dear")]
    [InlineData("gpt5 ,dear,")]
    public void Models_may_have_commas_between_them(string words)
    {
        var run = MooRun.Of(["optimize", "--format", "json", .. words.Split(' ')]);

        var models = JsonDocument.Parse(run.Out).RootElement.GetProperty("models").EnumerateArray();
        Assert.Equal(["gpt5", "dear"], models.Select(model => model.GetProperty("key").GetString()));
    }

    [Fact]
    public void A_comma_alone_is_no_model() =>
        Assert.StartsWith("MODEL: found \",\", expected a key of the catalogue", MooRun.Of("optimize", ",").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("optimize gpt5 dear", ExitCode.Done, ExitCode.Infeasible)]
    [InlineData("optimize dear", ExitCode.Infeasible, ExitCode.Infeasible)]
    [InlineData("optimize gpt5", ExitCode.Done, ExitCode.Done)]
    [InlineData("sensitivity gpt5 dear", ExitCode.Done, ExitCode.Infeasible)]
    [InlineData("sensitivity dear", ExitCode.Infeasible, ExitCode.Infeasible)]
    [InlineData("solve gpt5 --accuracy 1", ExitCode.Done, ExitCode.Infeasible)]
    [InlineData("solve gpt5 --accuracy 0.9", ExitCode.Done, ExitCode.Done)]
    [InlineData("sweep gpt5 --max-cost 1e-6,0.5 --trials 100", ExitCode.Done, ExitCode.Infeasible)]
    [InlineData("sweep gpt5 --max-cost 1e-6 --trials 100", ExitCode.Infeasible, ExitCode.Infeasible)]
    public void Nothing_feasible_ends_in_3_and_with_strict_anything_that_is_not(string line, int code, int strict)
    {
        Assert.Equal(code, MooRun.Of(line.Split(' ')).ExitCode);
        Assert.Equal(strict, MooRun.Of([.. line.Split(' '), "--strict"]).ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("models")]
    [InlineData("optimize")]
    [InlineData("optimize --verbose")]
    public void No_line_ends_in_spaces(string line) =>
        Assert.All(MooRun.Of(line.Split(' ')).Out.ReplaceLineEndings("\n").Split('\n'), text => Assert.Equal(text.TrimEnd(), text));

    [Fact]
    public void Spaces_within_a_line_stay_however_they_are_written()
    {
        using var text = new StringWriter();
        using var trimmed = new Terminal.TrimmedWriter(text);

        trimmed.Write("  a ");
        trimmed.Write(' ');
        trimmed.Write("b  \r\n   \n c ".ToCharArray(), 0, 12);
        trimmed.Flush();

        Assert.Equal("  a  b\r\n\n c", text.ToString());
    }
}
