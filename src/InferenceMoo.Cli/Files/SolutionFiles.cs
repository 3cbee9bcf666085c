using System.Text;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class SolutionFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["solution.json", "solution.csv"];

    /// <summary>solution.json and solution.csv.</summary>
    public static IReadOnlyList<OutputFile> Of(SolutionReport report) =>
    [
        new("solution.json", stream => SolutionJson.Write(stream, report)),
        new("solution.csv", stream => WriteCsv(stream, report.Solution)),
    ];

    private static void WriteCsv(Stream stream, Solution solution)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SolutionCsv.Write(writer, solution);
    }
}
