using BenchmarkDotNet.Running;
using InferenceMoo.Benchmarks;

const string NoRecord = "--no-record";

if (args is [DrawingStress.Word, .. var rest])
    return DrawingStress.Run(rest);

var summaries = BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run([.. args.Where(argument => argument != NoRecord)], SuiteConfig.Common())
    .ToLookup(summary => summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
if (!args.Contains(NoRecord))
    ResultFiles.Write(summaries[true]);
return summaries[false].Any() ? 1 : 0;
