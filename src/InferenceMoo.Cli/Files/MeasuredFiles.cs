using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class MeasuredFiles
{
    /// <summary>decision.json, points.csv and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(MeasuredReport report, IEnumerable<Figure> figures) =>
    [
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
        new("points.csv", stream => MeasuredCsv.WritePoints(stream, report)),
        new("decision.json", stream => MeasuredJson.Write(stream, report)),
    ];
}
