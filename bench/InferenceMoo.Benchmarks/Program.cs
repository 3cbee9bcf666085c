using BenchmarkDotNet.Running;
using InferenceMoo.Benchmarks;

const string NoRecord = "--no-record";

var summaries = BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run([.. args.Where(argument => argument != NoRecord)], SuiteConfig.Common())
    .ToLookup(summary => summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
if (!args.Contains(NoRecord))
    ResultFiles.Write(summaries[true]);
return summaries[false].Any() ? 1 : 0;
