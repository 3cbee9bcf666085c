using System.CommandLine;
using System.Diagnostics;
using System.Text;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary><c>moo optimize</c>: which k, by each method, for each model.</summary>
internal sealed class OptimizeCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "optimize";

    private const string Examples = """
        moo optimize
        moo optimize gpt5 gpt5-mini --max-cost 0.25 --max-time 30 --output out
        moo optimize --weights cost=1,accuracy=2 --aim accuracy=0.99 --trade-offs
        """;

    private readonly OptimizeOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public OptimizeCommand(Workbench bench, Surroundings around)
        : base(Word, "Simulates best of k for k = 1..k_max and picks k by each method.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new OptimizeRequestReader(_options, parsed, _bench, _around).Read();
        return new OptimizeJob(request, _bench, _around).Run();
    }
}

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

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class ReportFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["result.json", "points.csv", "front.csv"];

    /// <summary>result.json, points.csv, front.csv where there is a joint front, and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(Report report, IEnumerable<Figure> figures) =>
    [
        new("result.json", stream => JsonReport.Write(stream, report)),
        new("points.csv", stream => WriteText(stream, writer => CsvReport.Write(writer, report.Decision))),
        .. report.Front is { } front
            ? [new OutputFile("front.csv", stream => WriteText(stream, writer => FrontCsv.Write(writer, front.Value)))]
            : Array.Empty<OutputFile>(),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    }
}
