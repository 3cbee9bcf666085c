namespace InferenceMoo;

/// <summary>Values moved and stretched to [0, 1].</summary>
/// <param name="Values">The scaled values; meaningless when <paramref name="Range"/> is 0.</param>
/// <param name="Range">Largest less least value before scaling.</param>
/// <param name="Tolerance">What chance makes of a scaled value: the noise and the rounding of a value, stretched along.</param>
internal sealed record UnitScale(double[] Values, double Range, double Tolerance)
{
    /// <summary>Scales <paramref name="values"/>, of which there is at least one, each uncertain by <paramref name="noise"/>.</summary>
    public static UnitScale Of(ReadOnlySpan<double> values, double noise)
    {
        var (least, largest) = (values[0], values[0]);
        foreach (var value in values)
            (least, largest) = (Math.Min(least, value), Math.Max(largest, value));

        var range = largest - least;
        var scaled = new double[values.Length];
        for (var i = 0; i < scaled.Length; i++)
            scaled[i] = (values[i] - least) / range;
        var magnitude = Math.Max(Math.Abs(least), Math.Abs(largest));
        return new UnitScale(scaled, range, (noise + StraightLine.Rounding * magnitude) / range);
    }
}
