using System.Text;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> of <c>moo sensitivity</c> asks for.</summary>
internal static class SensitivityFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sensitivity.json", "sensitivity.csv"];

    /// <summary>sensitivity.json, sensitivity.csv and the tornados.</summary>
    public static IReadOnlyList<OutputFile> Of(Sensitivity sensitivity, IEnumerable<Figure> figures) =>
    [
        new("sensitivity.json", stream => SensitivityJson.Write(stream, sensitivity)),
        new("sensitivity.csv", stream => WriteCsv(stream, sensitivity)),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteCsv(Stream stream, Sensitivity sensitivity)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SensitivityCsv.Write(writer, sensitivity);
    }
}
