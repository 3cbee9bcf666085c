namespace InferenceMoo.Cli.Tests;

/// <summary>Processes whose streams, folder or share of the system are not what one expects; bench/edges.py tries many more.</summary>
public sealed class EdgesTests : IDisposable
{
    private const string Run = "$MOO optimize gpt5 --trials 200 --k-max 4 --quiet";

    private readonly TempFolder _temp = new();

    [UnixFact]
    public void A_closed_standard_output_is_told_before_anything_is_simulated() =>
        AssertFails(Run.Replace("200", "1e12", StringComparison.Ordinal) + " >&-", ExitCode.Failed, "moo: cannot write to standard output: it is closed");

    [UnixFact]
    public void A_mistake_is_told_where_standard_output_is_closed() =>
        AssertFails("$MOO optimize gpt9 >&-", ExitCode.BadInput, "MODEL: found \"gpt9\", expected a key of the catalogue; did you mean gpt5?");

    [UnixFact]
    public void A_closed_standard_input_is_not_waited_for() => AssertFails(
        "$MOO decide - <&-", ExitCode.BadInput, "standard input: found what cannot be read (it is closed), expected a readable CSV file");

    [UnixFact]
    public void What_was_done_is_done_where_messages_cannot_be_told()
    {
        foreach (var error in (string[])["2>&-", "2>/dev/full"])
        {
            var folder = _temp.At(error.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(ExitCode.Done, MooProcess.Shell($"{Run.Replace("--quiet", "", StringComparison.Ordinal)} --output {folder} {error}").ExitCode);
            Assert.True(File.Exists(Path.Combine(folder, "result.json")));
            Assert.Equal(ExitCode.BadInput, MooProcess.Shell($"$MOO optimize gpt9 {error}").ExitCode);
        }
    }

    [UnixFact]
    public void A_working_folder_that_was_removed_matters_to_relative_paths_alone()
    {
        var gone = $"mkdir {_temp.At("gone")} && cd {_temp.At("gone")} && rmdir {_temp.At("gone")} && ";

        foreach (var line in (string[])["$MOO --version", Run])
        {
            var run = MooProcess.Shell(gone + line);
            Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        }

        AssertFails(
            gone + Run + " --output out", ExitCode.BadInput, "\"out\": found a path in the working folder, which was removed, expected a full path");
    }

    [UnixFact]
    public void Too_few_file_handles_are_told_as_such()
    {
        foreach (var count in (int[])[30, 64, 100])
        {
            var run = MooProcess.Shell($"ulimit -n {count}; {Run} --output {_temp.At("out")}");
            Assert.Equal((ExitCode.Failed, ""), (run.ExitCode, run.Out));
            Assert.StartsWith($"moo: the system gives this process too few file handles: {count}, expected ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Trim().Split('\n'));
        }
    }

    public void Dispose() => _temp.Dispose();

    private static void AssertFails(string line, int code, string message)
    {
        var run = MooProcess.Shell(line);
        Assert.Equal((code, "", message), (run.ExitCode, run.Out, run.Error.Trim()));
    }
}
