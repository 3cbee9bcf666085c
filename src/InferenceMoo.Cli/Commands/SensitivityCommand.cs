using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary><c>moo sensitivity</c>: how each pick moves with each parameter.</summary>
internal sealed class SensitivityCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "sensitivity";

    private const string Examples = """
        moo sensitivity gpt5
        moo sensitivity gpt5 gpt5-mini --change 10 --max-time 30 --output out
        """;

    private readonly SensitivityOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public SensitivityCommand(Workbench bench, Surroundings around)
        : base(Word, "Moves each parameter and limit down and up and shows how each pick moves, without simulation.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new SensitivityRequestReader(_options, parsed, _bench, _around).Read();
        return new SensitivityJob(request, _bench, _around).Run();
    }
}
