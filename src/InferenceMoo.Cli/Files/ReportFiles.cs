using System.Text;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class ReportFiles
{
    /// <summary>result.json, points.csv and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(Report report, IEnumerable<Figure> figures) =>
    [
        new("result.json", stream => JsonReport.Write(stream, report)),
        new("points.csv", stream => WriteCsv(stream, report.Decision)),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteCsv(Stream stream, Decision decision)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvReport.Write(writer, decision);
    }
}
