using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

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
