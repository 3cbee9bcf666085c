using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace InferenceMoo.Benchmarks;

/// <summary>Keeps the tables of a run in the folder of this machine, one file per suite.</summary>
internal static class ResultFiles
{
    /// <summary>Writes the tables of suites that ran without a failure.</summary>
    public static void Write(IEnumerable<Summary> summaries)
    {
        foreach (var summary in summaries)
        {
            Directory.CreateDirectory(Repository.Results);
            var suite = summary.BenchmarksCases[0].Descriptor.Type.Name;
            using var logger = new StreamLogger(new StreamWriter(Path.Combine(Repository.Results, $"{suite}.md")));
            MarkdownExporter.GitHub.ExportToLog(summary, logger);
        }
    }
}
