using System.CommandLine;

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
