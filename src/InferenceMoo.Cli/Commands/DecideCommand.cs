using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary><c>moo decide</c>: front, picks and hypervolume of somebody's own measured points.</summary>
internal sealed class DecideCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "decide";

    private const string Examples = """
        moo decide bench.csv --max-cost 0.25 --min-accuracy 0.9 --output out
        moo decide bench.csv --columns cost=price_usd,time=latency_s --format json
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

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new DecideRequestReader(_options, parsed, _around).Read();
        return new DecideJob(request, _bench, _around).Run();
    }
}
