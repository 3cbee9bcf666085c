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

/// <summary>The host's side of a <see cref="TokenGrid"/>: what a step of the grid means in tokens.</summary>
/// <param name="Base">Tokens at step 0: the shortest length that can come up.</param>
/// <param name="Unit">Tokens per step; 0 where only one length can come up.</param>
/// <param name="Grid">The device's side.</param>
public sealed record TokenAxis(double Base, double Unit, TokenGrid Grid)
{
    /// <summary>
    /// The grid for a normal length whose values, after clipping, lie between <paramref name="shortest"/> and
    /// <paramref name="longest"/>: the steps divide what the words' normals can reach of that range, so that a step is at
    /// most 1e-4 of a standard deviation and clipped lengths are met exactly.
    /// </summary>
    public static TokenAxis Of(NormalParameters length, double shortest, double longest)
    {
        var reach = NormalQuantile.Largest * length.StandardDeviation;
        var low = Math.Clamp(length.Mean - reach, shortest, longest);
        var high = Math.Clamp(length.Mean + reach, shortest, longest);
        return Between(length, low, high);
    }

    /// <summary>The grid whose steps divide the range from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static TokenAxis Between(NormalParameters length, double low, double high)
    {
        if (high - low <= 1e-12 * high)
            return new TokenAxis(low, 0, new TokenGrid(0, 0));

        var unit = (high - low) / TokenGrid.LargestStep;
        var grid = new TokenGrid((float)(length.StandardDeviation / unit), (float)((length.Mean - low) / unit));
        return new TokenAxis(low, unit, grid);
    }

    /// <summary>The step nearest to a mean length of <paramref name="tokens"/>.</summary>
    public uint StepOf(double tokens) =>
        Unit == 0 ? 0 : (uint)Math.Clamp(Math.Round((tokens - Base) / Unit), 0, TokenGrid.LargestStep);

    /// <summary>The length at <paramref name="step"/>, in tokens.</summary>
    public double TokensAt(uint step) => Base + Unit * step;
}
