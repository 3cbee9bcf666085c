using System.Text;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>moo sweep --output</c> asks for.</summary>
internal static class SweepFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sweep.csv", "sweep.json", "sweep.parquet"];

    /// <summary>sweep.csv, sweep.json, sweep.parquet and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(Sweep sweep, IReadOnlyList<SweepRow> rows, IEnumerable<Figure> figures) =>
    [
        new("sweep.csv", stream => WriteCsv(stream, sweep, rows)),
        new("sweep.json", stream => SweepJson.Write(stream, sweep, rows)),
        new("sweep.parquet", stream => SweepParquet.Write(stream, sweep, rows)),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteCsv(Stream stream, Sweep sweep, IReadOnlyList<SweepRow> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SweepCsv.Write(writer, sweep, rows);
    }
}
