namespace InferenceMoo;

/// <summary>
/// Kneedle: Satopaa, Albrecht, Irwin and Raghavan (2011), "Finding a 'kneedle' in a haystack: detecting knee points in
/// system behavior", offline, with sensitivity S = 1 and without smoothing.
/// </summary>
public static class Kneedle
{
    /// <summary>The published S: a knee is declared once the curve has fallen by this many mean steps of x below its height there.</summary>
    private const double Sensitivity = 1;

    /// <summary>
    /// The index of the first knee; null with fewer than three points, when x or y is constant, or when nothing rises above
    /// the straight line between the ends by more than chance.
    /// </summary>
    /// <param name="x">Abscissas, ascending.</param>
    /// <param name="y">Ordinates, as many.</param>
    /// <param name="shape">The shape that the curve has on the whole.</param>
    /// <param name="noiseX">Sampling noise of an abscissa, in its unit; rounding is allowed for on top.</param>
    /// <param name="noiseY">Sampling noise of an ordinate, likewise.</param>
    /// <exception cref="ArgumentException">There are not as many ordinates as abscissas.</exception>
    public static int? Find(ReadOnlySpan<double> x, ReadOnlySpan<double> y, CurveShape shape, double noiseX, double noiseY)
    {
        if (x.Length != y.Length)
            throw new ArgumentException($"{y.Length} ordinates for {x.Length} abscissas.", nameof(y));
        if (x.Length < 3)
            return null;

        var (scaledX, scaledY) = (UnitScale.Of(x, noiseX), UnitScale.Of(y, noiseY));
        if (scaledX.Range == 0 || scaledY.Range == 0)
            return null;

        var tolerance = scaledX.Tolerance + scaledY.Tolerance;
        var backwards = shape is CurveShape.ConcaveDecreasing or CurveShape.ConvexIncreasing;
        var knee = FirstKnee(Difference(scaledX.Values, scaledY.Values, shape, backwards), tolerance);
        return backwards ? x.Length - 1 - knee : knee;
    }

    /// <summary>Height of the curve above its chord, after it has been turned into a concave and increasing one.</summary>
    private static double[] Difference(double[] x, double[] y, CurveShape shape, bool backwards)
    {
        var upsideDown = shape is CurveShape.ConvexIncreasing or CurveShape.ConvexDecreasing;
        var difference = new double[x.Length];
        for (var i = 0; i < difference.Length; i++)
            difference[i] = (upsideDown ? 1 - y[i] : y[i]) - (backwards ? 1 - x[i] : x[i]);
        if (backwards)
            Array.Reverse(difference);
        return difference;
    }

    /// <summary>
    /// The first local maximum after which the difference falls below that maximum's threshold before the next local
    /// maximum; ends and plateaus count as maxima. The published reset of the threshold at a local minimum is left out: from
    /// there the difference rises until the next maximum sets its own threshold, so that the reset changes nothing.
    /// </summary>
    private static int? FirstKnee(double[] difference, double tolerance)
    {
        int? candidate = null;
        var threshold = double.NegativeInfinity;
        for (var i = 0; i < difference.Length - 1; i++)
        {
            var (before, here, after) = (difference[Math.Max(i - 1, 0)], difference[i], difference[i + 1]);

            // A maximum that chance explains is passed over, where the published method would report rounding as a knee.
            if (here >= before && here >= after && here > tolerance)
                (candidate, threshold) = (i, here - Sensitivity / (difference.Length - 1));
            if (after < threshold)
                return candidate;
        }

        return null;
    }
}

/// <summary>How a curve bends and where it goes, read from left to right.</summary>
public enum CurveShape
{
    /// <summary>Rises ever slower: diminishing returns, as accuracy has in cost.</summary>
    ConcaveIncreasing,

    /// <summary>Falls ever faster.</summary>
    ConcaveDecreasing,

    /// <summary>Rises ever faster.</summary>
    ConvexIncreasing,

    /// <summary>Falls ever slower.</summary>
    ConvexDecreasing,
}

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
