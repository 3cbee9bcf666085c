namespace InferenceMoo.Figures;

/// <summary>One side of a parameter in a tornado: a bar from the base to the value that the side gives.</summary>
/// <param name="End">Where the bar ends; infinite, towards its side of the panel, where the pick vanishes.</param>
/// <param name="IsLow">Whether it is the parameter's low side.</param>
/// <param name="Place">Which part of its row the bar fills, from -1 at the bottom to 1 at the top.</param>
internal readonly record struct TornadoBar(double End, bool IsLow, (double From, double To) Place)
{
    /// <summary>Whether the pick vanishes on this side.</summary>
    public bool Vanishes => double.IsInfinity(End);

    /// <summary>
    /// The bars of <paramref name="effect"/>, up to two. Where both go the same way they share their row's height, so that neither
    /// hides the other. Where a pick vanishes its bar leaves to the left for the low side, to the right for the high side, but away
    /// from the other bar.
    /// </summary>
    public static IReadOnlyList<TornadoBar> Of(ParameterEffect effect, SensitivityOutput output, double start)
    {
        var low = Reached(effect.Low, output);
        var high = Reached(effect.High, output);
        low ??= high < start ? double.PositiveInfinity : double.NegativeInfinity;
        high ??= low > start ? double.NegativeInfinity : double.PositiveInfinity;
        var isShared = Math.Sign(low.Value - start) == Math.Sign(high.Value - start);
        TornadoBar[] bars =
        [
            new(low.Value, true, isShared ? (0, 1) : (-1, 1)),
            new(high.Value, false, isShared ? (-1, 0) : (-1, 1)),
        ];
        return [.. bars.Where(bar => bar.End != start)];
    }

    private static double? Reached(ParameterSide side, SensitivityOutput output) => side.Pick?.Of(output);
}
