using System.CommandLine;
using System.Diagnostics;
using InferenceMoo.Figures;
using Spectre.Console;

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

    /// <summary>What <paramref name="parsed"/> asks for.</summary>
    /// <exception cref="InputException">Something is wrong with it; all faults at once.</exception>
    public OptimizeRequest Read(ParseResult parsed) => new OptimizeRequestReader(_options, parsed, _bench, _around).Read();

    /// <inheritdoc/>
    public override int Run(ParseResult parsed) => new OptimizeJob(Read(parsed), _bench, _around).Run();
}

/// <summary>One run of <c>moo optimize</c>: simulate, decide, check.</summary>
internal sealed class OptimizeJob(OptimizeRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static readonly IReadOnlyList<string> FileNames = ["result.json", "points.csv", "front.csv"];

    private readonly Answering _answering = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        Check? check = null;
        var code = _answering.Give(FileNames, _ =>
        {
            var answer = Answer();
            check = answer.Check;
            return new Reply(answer, Feasibilities.Among(answer.Decision.Models, model => model.FeasibleCount > 0))
            {
                Files = () => Files(answer),
                Figures = () => bench.Draw(answer.Decision),
                Leading = Leading(answer),
                Screen = console => Show(console, answer),
                Replaced = () => DisplayName.Replaced(request.Scenario.Models),
            };
        });
        return check is null ? code : Verdict(check, code);
    }

    private OptimizeAnswer Answer()
    {
        var watch = Stopwatch.StartNew();
        var result = _answering.Simulate(request.Scenario);
        var decision = bench.Decide(request.Scenario with { Trials = result.Trajectories[0].Trials }, result.Trials);
        var overall = request.Group ? null : OverallDecider.Decide(decision);
        var stability = StabilityJudge.Of(decision, result.Replicates);
        return new OptimizeAnswer(decision, Answering.Facts(result.Device, watch.Elapsed))
        {
            Overall = overall,
            Front = overall is null ? null : new Lazy<FrontAnalysis>(() => Analyse(overall)),
            Asked = request.Front,
            Prefer = request.Prefer,
            Catalog = request.Catalog,
            Stability = stability,
            Precision = request.Run.Simulation.TargetError is { } target
                ? new PrecisionOutcome(target, request.Scenario.Trials, result.TargetMet == true)
                : null,
            Check = request.Check ? bench.Check(result.Trajectories) : null,
        };
    }

    private void Show(IAnsiConsole console, OptimizeAnswer answer)
    {
        if (!request.NeedsTables)
        {
            new FirstScreen(console, answer).Write();
            return;
        }

        console.Profile.Width = Math.Max(console.Profile.Width, Terminal.DefaultWidth);
        if (answer.Overall is not null)
        {
            FirstScreen.WriteRecommendation(console, answer);
            console.WriteLine();
        }

        OptimizeTable.Write(console, answer);
    }

    private FrontAnalysis Analyse(OverallDecision overall) =>
        FrontAnalysis.Of(overall, request.Scenario.Limits, request.Front.Weights, request.Front.Aim);

    // Those on the joint front; where nothing is feasible the one that is nearest to it.
    private static string[]? Leading(OptimizeAnswer answer) => answer.Overall switch
    {
        null => null,
        { FeasibleCount: 0 } => [Recommendation.Nearest(answer).Model.Key],
        var overall => [.. overall.Front.Select(point => point.Model.Key).Distinct()],
    };

    // front.csv only where there is a joint front.
    private static IReadOnlyList<OutputFile> Files(OptimizeAnswer answer) =>
    [
        new("result.json", stream => OptimizeJson.Write(stream, answer)),
        new("points.csv", stream => OptimizeCsv.Write(stream, answer)),
        .. answer.Front is { } front ? [new OutputFile("front.csv", stream => FrontCsv.Write(stream, front.Value))] : Array.Empty<OutputFile>(),
    ];

    // Asked for, so told even where notices are not; the other formats hold it themselves.
    private int Verdict(Check check, int code)
    {
        if (request.Run.Format is { IsOfRows: true })
            around.Say(CheckTable.Lines(check));
        if (check.Passed)
            return code;
        around.Say($"moo: {CheckTable.Failure(check)}");
        return ExitCode.Failed;
    }
}
