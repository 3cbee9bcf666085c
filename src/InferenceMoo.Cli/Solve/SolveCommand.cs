using System.CommandLine;
using System.Diagnostics;
using System.Text;

namespace InferenceMoo.Cli;

/// <summary><c>moo solve</c>: the least k for a target, and the best value of each limit.</summary>
internal sealed class SolveCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "solve";

    private const string Examples = """
        moo solve --accuracy 0.95 --probability 0.99
        moo solve gpt5 gpt5-mini --max-time 30 --min-accuracy 0.97 --output out
        """;

    private readonly SolveOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public SolveCommand(Workbench bench, Surroundings around)
        : base(Word, "Finds the least k that surely reaches an accuracy, and the least budget, the shortest deadline and the largest accuracy floor.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new SolveRequestReader(_options, parsed, _bench, _around).Read();
        return new SolveJob(request, _bench, _around).Run();
    }
}

/// <summary>One run of <c>moo solve</c>: simulate, solve, print, write files.</summary>
internal sealed class SolveJob(SolveRequest request, Workbench bench, Surroundings around)
{
    private readonly RunSteps _steps = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = _steps.PrepareFolder(SolutionFiles.Names);
        var report = Solve();
        ResultsOutput.Write(around, () => Print(report));
        if (folder is not null)
            _steps.Write(folder, SolutionFiles.Of(report), "writing");
        return report.Solution.IsComplete ? ExitCode.Done : ExitCode.Infeasible;
    }

    private SolutionReport Solve()
    {
        var watch = Stopwatch.StartNew();
        var question = new InverseQuestion(request.Scenario, request.Target);
        var result = _steps.Simulate(request.Scenario with { Limits = question.Counted });
        return new SolutionReport(Solver.Solve(question, result.Trials), result.Device, watch.Elapsed);
    }

    private void Print(SolutionReport report)
    {
        if (request.Run.Format == OutputFormat.Json)
            SolutionJson.Write(around.Results, report);
        else if (request.Run.Format == OutputFormat.Csv)
            SolutionCsv.Write(around.Out, report.Solution);
        else
            SolutionTable.Write(ResultsOutput.Console(around), report);
    }
}

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class SolutionFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["solution.json", "solution.csv"];

    /// <summary>solution.json and solution.csv.</summary>
    public static IReadOnlyList<OutputFile> Of(SolutionReport report) =>
    [
        new("solution.json", stream => SolutionJson.Write(stream, report)),
        new("solution.csv", stream => WriteCsv(stream, report.Solution)),
    ];

    private static void WriteCsv(Stream stream, Solution solution)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SolutionCsv.Write(writer, solution);
    }
}
