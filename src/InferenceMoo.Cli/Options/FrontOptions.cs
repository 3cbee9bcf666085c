using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo optimize</c> that ask something of the joint front.</summary>
internal sealed class FrontOptions
{
    private const string Names = "cost, time, accuracy";

    /// <summary>Weights of a compromise.</summary>
    public ValueOption<string> Weights { get; } = CommonOptions.Text(
        "--weights",
        "NAME=W",
        $"Also pick by weights of {Names}, for instance cost=1,accuracy=2",
        $"a weight of 0 or more for one or more of {Names}");

    /// <summary>An aspiration point.</summary>
    public ValueOption<string> Aim { get; } = CommonOptions.Text(
        "--aim",
        "NAME=X",
        "Also pick what comes nearest to an aim, for instance cost=0.02,accuracy=0.99, and tell what stops it",
        $"a value for one or more of {Names}");

    /// <summary>Whether the front is listed.</summary>
    public Option<bool> TradeOffs { get; } = new("--trade-offs")
    {
        Description = "List the joint front: the price of +1 % accuracy, hypervolume, pseudo-weights, high trade-offs",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [Weights, Aim, TradeOffs];
}
