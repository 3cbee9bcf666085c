using System.CommandLine;

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
