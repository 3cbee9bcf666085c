using System.CommandLine;
using System.Diagnostics;

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

    /// <summary>What <paramref name="parsed"/> asks for.</summary>
    /// <exception cref="InputException">Something is wrong with it; all faults at once.</exception>
    public SolveRequest Read(ParseResult parsed) => new SolveRequestReader(_options, parsed, _bench, _around).Read();

    /// <inheritdoc/>
    public override int Run(ParseResult parsed) => new SolveJob(Read(parsed), _bench, _around).Run();
}

/// <summary>One run of <c>moo solve</c>: simulate, solve.</summary>
internal sealed class SolveJob(SolveRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Names of the files that are written.</summary>
    public static readonly IReadOnlyList<string> FileNames = ["solution.json", "solution.csv"];

    private readonly Answering _answering = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run() => _answering.Give(FileNames, _ =>
    {
        var answer = Answer();
        return new Reply(answer, Feasibilities.Among(answer.Solution.Answered, isAnswered => isAnswered)) { Files = () => Files(answer), Doing = "writing" };
    });

    private SolveAnswer Answer()
    {
        var watch = Stopwatch.StartNew();
        var question = new InverseQuestion(request.Scenario, request.Target);
        var result = _answering.Simulate(request.Scenario with { Limits = question.Counted });
        return new SolveAnswer(Solver.Solve(question, result.Trials), Answering.Facts(result.Device, watch.Elapsed));
    }

    private static IReadOnlyList<OutputFile> Files(SolveAnswer answer) =>
    [
        new("solution.json", stream => SolveJson.Write(stream, answer)),
        new("solution.csv", stream => SolveCsv.Write(stream, answer)),
    ];
}
