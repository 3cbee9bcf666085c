using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace InferenceMoo.Benchmarks;

/// <summary>A column worked out of a benchmark's mean time.</summary>
/// <param name="name">The column's heading.</param>
/// <param name="legend">What it shows, with its unit.</param>
/// <param name="figure">Its text, from the benchmark and its mean time per operation in nanoseconds.</param>
internal sealed class FigureColumn(string name, string legend, Func<BenchmarkCase, double, string> figure) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } time ? figure(benchmarkCase, time.Mean) : "NA";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
