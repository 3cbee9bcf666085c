namespace InferenceMoo.Randomness;

/// <summary>Kolmogorov's law of the largest distance between an empirical distribution function and the true one.</summary>
internal static class Kolmogorov
{
    /// <summary>
    /// The outcome of the distance <paramref name="distance"/> over <paramref name="count"/> draws, by the limiting law with
    /// Stephens' correction for few draws (1970), which is good to about 1e-3 of the p-value from 5 draws on.
    /// </summary>
    public static Outcome Of(string test, double distance, double count)
    {
        var root = Math.Sqrt(count);
        return new(test, "Kolmogorov", root * distance, UpperTail((root + 0.12 + 0.11 / root) * distance));
    }

    /// <summary>The distance of <paramref name="values"/> from the uniform distribution on [0, 1].</summary>
    public static double UniformDistance(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var distance = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var above = (i + 1.0) / sorted.Length - sorted[i];
            var below = sorted[i] - (double)i / sorted.Length;
            distance = Math.Max(distance, Math.Max(above, below));
        }

        return distance;
    }

    /// <summary>P(K > x): of the two series for it, the one that converges fast at <paramref name="x"/>.</summary>
    public static double UpperTail(double x) => x < 1 ? 1 - Lower(x) : Upper(x);

    private static double Upper(double x)
    {
        var sum = 0.0;
        for (var j = 1; j <= 10; j++)
            sum += (j % 2 == 1 ? 2 : -2) * Math.Exp(-2.0 * j * j * x * x);
        return sum;
    }

    private static double Lower(double x)
    {
        if (x <= 0)
            return 0;
        var sum = 0.0;
        for (var j = 1; j <= 10; j++)
            sum += Math.Exp(-Math.Pow((2 * j - 1) * Math.PI / x, 2) / 8);
        return Math.Sqrt(2 * Math.PI) / x * sum;
    }
}
