using System.CommandLine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary><c>moo decide</c>: front, picks and hypervolume of somebody's own measured points.</summary>
internal sealed class DecideCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "decide";

    private const string Examples = """
        moo decide bench.csv --max-cost 0.25 --min-accuracy 0.9 --output out
        moo decide bench.csv --columns cost=price_usd,time=ms/1000,accuracy=score%
        """;

    private readonly DecideOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public DecideCommand(Workbench bench, Surroundings around)
        : base(Word, "Decides on measured points from a CSV file: front, picks, knee and hypervolume, without a simulation.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <summary>What <paramref name="parsed"/> asks for.</summary>
    /// <exception cref="InputException">Something is wrong with it; all faults at once.</exception>
    public DecideRequest Read(ParseResult parsed) => new DecideRequestReader(_options, parsed, _around).Read();

    /// <inheritdoc/>
    public override int Run(ParseResult parsed) => new DecideJob(Read(parsed), _bench, _around).Run();
}

/// <summary>One run of <c>moo decide</c>: decide.</summary>
internal sealed class DecideJob(DecideRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Names of the files that are written besides figures.</summary>
    public static readonly IReadOnlyList<string> FileNames = ["points.csv", "decision.json"];

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        var answering = new Answering(request.Run, bench, around);
        return answering.Give(FileNames, _ =>
        {
            var decision = MeasuredDecider.Decide(request.Table.Points, request.Question);
            if (Manifest.DoubtAbout(around.FullPath(request.File)) is { } doubt)
                answering.Notify($"{Printable.Escape(request.File)} {doubt}");
            return Reply(new DecideAnswer(request.File, request.Table, decision));
        });
    }

    private Reply Reply(DecideAnswer answer)
    {
        return new Reply(answer, answer.Decision.FeasibleCount > 0 ? Feasibility.All : Feasibility.None)
        {
            Files = () =>
            [
                new("points.csv", stream => DecideCsv.WritePoints(stream, answer)),
                new("decision.json", stream => DecideJson.Write(stream, answer)),
            ],
            Figures = () => bench.DrawMeasured(answer.Decision),
            Replaced = () => DisplayName.Replaced(answer.Decision),
        };
    }
}
