using System.Text.RegularExpressions;

namespace InferenceMoo.Cli.Tests;

public sealed partial class ReadmeTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void Every_command_of_the_documentation_prints_what_is_shown_there()
    {
        var shown = Pages().SelectMany(page => Console().Matches(File.ReadAllText(page).ReplaceLineEndings("\n"))).ToList();

        Assert.True(shown.Count >= 7);
        Assert.All(shown, block =>
        {
            // One after the other in one folder: a command may read what an earlier one wrote to `out`.
            var arguments = block.Groups["arguments"].Value.Split(' ');
            Assert.Equal(Comparable(block.Groups["output"].Value), Comparable(MooProcess.RunIn(_temp.Path, arguments).Out));
        });
    }

    public void Dispose() => _temp.Dispose();

    private static IEnumerable<string> Pages()
    {
        var folder = AppContext.BaseDirectory;
        return Directory.EnumerateFiles(Path.Combine(folder, "docs"), "*.md").Order().Prepend(Path.Combine(folder, "README.md"));
    }

    /// <summary>The lines without trailing spaces, and without what names the machine and its time.</summary>
    private static IEnumerable<string> Comparable(string output) => output.ReplaceLineEndings("\n").Trim('\n').Split('\n')
        .Select(line => Machine().Replace(line.TrimEnd(), "")).Where(line => !line.StartsWith("on  ", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<=trials a model, seed [0-9]+, ).*(?=; --verbose)")]
    private static partial Regex Machine();

    [GeneratedRegex("```console\n\\$ dotnet run -c Release --project src/InferenceMoo.Cli -- (?<arguments>[^\n]*)\n(?<output>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Console();
}
