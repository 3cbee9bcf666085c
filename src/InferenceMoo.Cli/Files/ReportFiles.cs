using System.Text;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class ReportFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["result.json", "points.csv", "front.csv"];

    /// <summary>result.json, points.csv, front.csv where there is a joint front, and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(Report report, IEnumerable<Figure> figures) =>
    [
        new("result.json", stream => JsonReport.Write(stream, report)),
        new("points.csv", stream => WriteText(stream, writer => CsvReport.Write(writer, report.Decision))),
        .. report.Front is { } front
            ? [new OutputFile("front.csv", stream => WriteText(stream, writer => FrontCsv.Write(writer, front.Value)))]
            : Array.Empty<OutputFile>(),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    }
}
