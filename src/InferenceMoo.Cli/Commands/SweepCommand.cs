using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary><c>moo sweep</c>: the picks at every combination of limits, P and k_max.</summary>
internal sealed class SweepCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "sweep";

    private const string Examples = """
        moo sweep --max-cost 0.05:0.5:0.05 --max-time 10:60:10 --output out
        moo sweep gpt5 --k-max 16:1024:*2 --parallel 1,4,16 --format csv
        """;

    private readonly SweepOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public SweepCommand(Workbench bench, Surroundings around)
        : base(Word, "Simulates once and picks at every combination of k_max, step, P and limits.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new SweepRequestReader(_options, parsed, _bench, _around).Read();
        return new SweepJob(request, _bench, _around).Run();
    }
}
