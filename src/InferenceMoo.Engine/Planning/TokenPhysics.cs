using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// How the two token lengths of an inference are drawn and centred. Models with the same token distributions share it, and
/// with it one pass over the trials.
/// </summary>
public sealed class TokenPhysics
{
    /// <summary>Plans the draws of two lengths, whose means are at least 1 token.</summary>
    public TokenPhysics(NormalParameters input, NormalParameters output)
    {
        Exact = ExactTokens.Of(input, output);
        Input = TokenAxis.Of(input, ExactTokens.Shortest, ExactTokens.LongestRatio * input.Mean);
        var shortestInput = Input.Base;
        var longestInput = Input.TokensAt(TokenGrid.LargestStep);
        Output = OutputAxis(output, ExactTokens.LongestRatio * shortestInput, ExactTokens.LongestRatio * longestInput);
        Capped = ExactTokens.LongestRatio * shortestInput < Output.TokensAt(TokenGrid.LargestStep);
        InputCentre = Input.StepOf(Exact.InputMean);
        OutputCentre = Output.StepOf(Exact.OutputMean);
    }

    /// <summary>Exact moments of the two lengths.</summary>
    public ExactTokens Exact { get; }

    /// <summary>Grid of the input length.</summary>
    public TokenAxis Input { get; }

    /// <summary>Grid of the output length.</summary>
    public TokenAxis Output { get; }

    /// <summary>Step of the mean input length.</summary>
    public uint InputCentre { get; }

    /// <summary>Step of the mean output length.</summary>
    public uint OutputCentre { get; }

    private bool Capped { get; }

    /// <summary>The same for a device, with the run's seed.</summary>
    public Physics WithSeed(ulong seed)
    {
        if (!Capped || Output.Unit == 0)
            return new Physics(seed, Input.Grid, Output.Grid, 0, 0, 0);

        var slope = ExactTokens.LongestRatio * Input.Unit / Output.Unit;
        var offset = (ExactTokens.LongestRatio * Input.Base - Output.Base) / Output.Unit;
        return new Physics(seed, Input.Grid, Output.Grid, (float)slope, (float)offset, 1);
    }

    private static TokenAxis OutputAxis(NormalParameters output, double lowestCap, double highestCap)
    {
        var reach = NormalQuantile.Largest * output.StandardDeviation;
        // The cap of the shortest input bounds the grid from below only where it lies under the output's own reach.
        var low = Math.Max(ExactTokens.Shortest, Math.Min(output.Mean - reach, lowestCap));
        var high = Math.Max(low, Math.Min(output.Mean + reach, highestCap));
        return TokenAxis.Between(output, low, high);
    }
}
