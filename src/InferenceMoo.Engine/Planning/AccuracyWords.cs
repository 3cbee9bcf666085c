using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

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
