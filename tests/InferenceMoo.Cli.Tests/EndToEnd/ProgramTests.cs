namespace InferenceMoo.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void The_version_goes_to_standard_output()
    {
        var run = MooProcess.Run("--version");

        Assert.Equal((ExitCode.Done, Product.Version, ""), (run.ExitCode, run.Out.Trim(), run.Error));
    }

    [Fact]
    public void Help_is_plain_text_when_redirected()
    {
        var run = MooProcess.Run("optimize", "--help");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void A_mistake_ends_in_2_with_nothing_on_standard_output()
    {
        var run = MooProcess.Run("optimize", "--k-max", "abc");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("--k-max: found \"abc\"", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", "model ")]
    [InlineData("json", "{")]
    [InlineData("csv", "key,name,c_in")]
    public void The_catalogue_is_shown_in_every_format_without_code_at_run_time(string format, string start)
    {
        var run = MooProcess.Run("models", "--format", format);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Out, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_reader_that_leaves_early_is_no_failure()
    {
        var run = MooProcess.Shell("$MOO optimize --help | head -n 1");

        Assert.Equal(("Description:", ""), (run.Out.Trim(), run.Error));
    }

    [UnixFact]
    public void A_full_disk_behind_standard_output_is_told_in_one_line()
    {
        if (!File.Exists("/dev/full"))
            return;

        var run = MooProcess.Shell("$MOO --help > /dev/full");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("moo: cannot write to standard output: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }
}
