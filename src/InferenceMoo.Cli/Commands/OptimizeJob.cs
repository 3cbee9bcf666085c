using System.Diagnostics;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>One run of <c>moo optimize</c>: simulate, decide, check, print, write files.</summary>
internal sealed class OptimizeJob(OptimizeRequest request, Workbench bench, Surroundings around)
{
    private readonly RunSteps _steps = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = _steps.PrepareFolder(ReportFiles.Names);
        var report = Simulate();
        ResultsOutput.Write(around, () => Print(report));
        if (folder is not null)
        {
            _steps.Write(folder, ReportFiles.Of(report, bench.Draw(report.Decision)), "drawing");
            _steps.NotifyOf(DisplayName.Replaced(request.Scenario.Models));
        }

        return Verdict(report);
    }

    private Report Simulate()
    {
        var watch = Stopwatch.StartNew();
        var result = _steps.Simulate(request.Scenario);
        var decision = bench.Decide(request.Scenario with { Trials = result.Trajectories[0].Trials }, result.Trials);
        var overall = request.Group ? null : OverallDecider.Decide(decision);
        var stability = StabilityJudge.Of(decision, result.Replicates);
        var elapsed = watch.Elapsed;
        return new Report(decision, result.Device, elapsed)
        {
            Overall = overall,
            Front = overall is null ? null : new Lazy<FrontAnalysis>(() => Analyse(overall)),
            Asked = request.Front,
            Stability = stability,
            Target = request.Run.Simulation.TargetError is { } target
                ? new TargetOutcome(target, request.Scenario.Trials, result.TargetMet == true)
                : null,
            Check = request.Check ? bench.Check(result.Trajectories) : null,
        };
    }

    private FrontAnalysis Analyse(OverallDecision overall) =>
        FrontAnalysis.Of(overall, request.Scenario.Limits, request.Front.Weights, request.Front.Aim);

    private void Print(Report report)
    {
        if (request.Run.Format == OutputFormat.Json)
            JsonReport.Write(around.Results, report);
        else if (request.Run.Format == OutputFormat.Csv)
            CsvReport.Write(around.Out, report.Decision);
        else
            TableReport.Write(ResultsOutput.Console(around), report);
    }

    private int Verdict(Report report)
    {
        // Asked for, so told even where notices are not; the other formats hold it themselves.
        if (report.Check is { } check && request.Run.Format == OutputFormat.Csv)
            around.Say(CheckText.Of(check));
        if (report.Check is { Passed: false } failed)
        {
            around.Say($"moo: {CheckText.Failure(failed)}");
            return ExitCode.Failed;
        }

        return report.Decision.Models.Any(model => model.FeasibleCount == 0) ? ExitCode.Infeasible : ExitCode.Done;
    }
}
