using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// A price per token, or a time per token: what turns the two token sums into a cost or a time, and where its histogram
/// lies. Rates whose prices are in the same ratio share a histogram.
/// </summary>
public sealed class TokenRate
{
    /// <summary>Places the histogram by the exact standard deviation of <paramref name="perInput"/> Lin + <paramref name="perOutput"/> Lout.</summary>
    public TokenRate(TokenPhysics physics, double perInput, double perOutput)
    {
        PerInputStep = perInput * physics.Input.Unit;
        PerOutputStep = perOutput * physics.Output.Unit;
        Centre = perInput * physics.Input.TokensAt(physics.InputCentre) + perOutput * physics.Output.TokensAt(physics.OutputCentre);
        var deviation = Math.Sqrt(physics.Exact.Combine(perInput, perOutput).Variance);
        // A spread that is rounding alone (a constant length, a price of zero) gets no histogram.
        if (deviation <= 1e-12 * Centre || deviation == 0)
            return;

        BinsPerUnit = Projection.BinsPerDeviation / deviation;
        InputWeight = Rounded(PerInputStep * BinsPerUnit);
        OutputWeight = Rounded(PerOutputStep * BinsPerUnit);
    }

    /// <summary>USD or seconds per step of the input sum.</summary>
    public double PerInputStep { get; }

    /// <summary>USD or seconds per step of the output sum.</summary>
    public double PerOutputStep { get; }

    /// <summary>USD or seconds of an inference whose two lengths are at their centres.</summary>
    public double Centre { get; }

    /// <summary>Bins of the histogram per USD or second at k = 1; 0 where there is no spread.</summary>
    public double BinsPerUnit { get; }

    /// <summary>Bins per step of the input sum at k = 1; with <see cref="OutputWeight"/> the identity of the histogram.</summary>
    public double InputWeight { get; }

    /// <summary>Bins per step of the output sum at k = 1.</summary>
    public double OutputWeight { get; }

    /// <summary>The histogram's projection at <paramref name="k"/>: deviations grow with the square root of k.</summary>
    public Projection At(int k)
    {
        var root = Math.Sqrt(k);
        return new Projection((float)(InputWeight / root), (float)(OutputWeight / root));
    }

    /// <summary>The place of <paramref name="limit"/> (USD or seconds) on the histogram at <paramref name="k"/>.</summary>
    public float PlaceOf(double limit, int k)
    {
        if (BinsPerUnit == 0)
            return k * Centre <= limit ? float.PositiveInfinity : float.NegativeInfinity;

        return (float)(Projection.Middle + (limit - k * Centre) * BinsPerUnit / Math.Sqrt(k));
    }

    /// <summary>The USD or seconds at <paramref name="place"/> of the histogram at <paramref name="k"/>.</summary>
    public double ValueAt(double place, int k) =>
        BinsPerUnit == 0 ? k * Centre : k * Centre + (place - Projection.Middle) * Math.Sqrt(k) / BinsPerUnit;

    /// <summary>
    /// To 24 significant bits: the mathematics behind a weight may differ in its last bits between platforms, and the
    /// statistics must not.
    /// </summary>
    private static double Rounded(double weight) => (float)weight;
}

/// <summary>The accuracy that a word stands for, and back.</summary>
public static class AccuracyWords
{
    /// <summary>The standard normal of <paramref name="word"/>.</summary>
    public static double NormalOf(uint word) => NormalQuantile.Of<HostNormalTable>(word, default);

    /// <summary>clip(mu + sigma z, 0, 1) for the normal z of <paramref name="word"/>.</summary>
    public static double AccuracyOf(uint word, NormalParameters accuracy) =>
        Math.Clamp(accuracy.Mean + accuracy.StandardDeviation * NormalOf(word), 0, 1);

    /// <summary>The first word whose accuracy is at least <paramref name="floor"/>; null where none is.</summary>
    public static uint? FirstReaching(double floor, NormalParameters accuracy)
    {
        if (AccuracyOf(uint.MaxValue, accuracy) < floor)
            return null;

        uint below = 0, reaching = uint.MaxValue;
        if (AccuracyOf(below, accuracy) >= floor)
            return below;

        while (reaching - below > 1)
        {
            var middle = below + (reaching - below) / 2;
            if (AccuracyOf(middle, accuracy) >= floor)
                reaching = middle;
            else
                below = middle;
        }

        return reaching;
    }
}
