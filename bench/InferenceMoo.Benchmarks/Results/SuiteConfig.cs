using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Loggers;

namespace InferenceMoo.Benchmarks;

/// <summary>What all suites share. How often a suite runs, and the columns of its own, are said at the suite.</summary>
internal static class SuiteConfig
{
    /// <summary>Prints the tables; leaves no reports but those of <see cref="ResultFiles"/>.</summary>
    public static IConfig Common() => ManualConfig.CreateEmpty()
        .AddLogger(ConsoleLogger.Default)
        .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
        .AddValidator([.. DefaultConfig.Instance.GetValidators()])
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .HideColumns(Column.Job, Column.InvocationCount, Column.UnrollFactor, Column.Median)
        .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
}
