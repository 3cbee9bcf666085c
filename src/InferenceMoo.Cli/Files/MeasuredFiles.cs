using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class MeasuredFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["points.csv", "decision.json"];

    /// <summary>decision.json, points.csv and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(MeasuredReport report, IEnumerable<Figure> figures) =>
    [
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
        new("points.csv", stream => MeasuredCsv.WritePoints(stream, report)),
        new("decision.json", stream => MeasuredJson.Write(stream, report)),
    ];
}
