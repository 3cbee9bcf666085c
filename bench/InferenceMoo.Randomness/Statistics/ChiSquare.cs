using System.Globalization;
using MathNet.Numerics;

namespace InferenceMoo.Randomness;

/// <summary>Pearson's chi-square test of counts against probabilities.</summary>
internal static class ChiSquare
{
    /// <summary>The least expected count of a class; scarcer neighbours are counted together.</summary>
    private const double LeastExpected = 10;

    /// <summary>Counts against equal probabilities in each place, all places as one.</summary>
    public static Outcome Uniform(string test, params IEnumerable<long[]> places)
    {
        var (statistic, degrees) = (0.0, 0);
        foreach (var counts in places)
        {
            var probabilities = new double[counts.Length];
            Array.Fill(probabilities, 1.0 / counts.Length);
            var place = Compare(test, counts, probabilities);
            statistic += place.Statistic;
            degrees += place.Degrees;
        }

        return Of(test, statistic, degrees);
    }

    /// <summary>The counts against <paramref name="probabilities"/>, which add up to 1.</summary>
    /// <exception cref="InvalidOperationException">There are too few counts for two classes.</exception>
    public static Outcome Of(string test, ReadOnlySpan<long> counts, ReadOnlySpan<double> probabilities)
    {
        var (statistic, degrees) = Compare(test, counts, probabilities);
        return Of(test, statistic, degrees);
    }

    /// <summary>The outcome of a sum of <paramref name="degrees"/> squares of standard normals.</summary>
    public static Outcome Of(string test, double statistic, int degrees) => new(
        test,
        string.Create(CultureInfo.InvariantCulture, $"chi2({degrees})"),
        statistic,
        SpecialFunctions.GammaUpperRegularized(degrees / 2.0, statistic / 2));

    private static (double Statistic, int Degrees) Compare(
        string test, ReadOnlySpan<long> counts, ReadOnlySpan<double> probabilities)
    {
        var classes = Merge(counts, probabilities);
        if (classes.Count < 2)
            throw new InvalidOperationException($"{test}: too few words for two classes of {LeastExpected} expected counts");
        var statistic = classes.Sum(c => (c.Observed - c.Expected) * (c.Observed - c.Expected) / c.Expected);
        return (statistic, classes.Count - 1);
    }

    private static List<(double Observed, double Expected)> Merge(ReadOnlySpan<long> counts, ReadOnlySpan<double> probabilities)
    {
        var total = 0.0;
        foreach (var count in counts)
            total += count;
        var classes = new List<(double Observed, double Expected)>();
        var (observed, expected) = (0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            observed += counts[i];
            expected += total * probabilities[i];
            if (expected < LeastExpected)
                continue;
            classes.Add((observed, expected));
            (observed, expected) = (0, 0);
        }

        if (classes.Count > 0)
            classes[^1] = (classes[^1].Observed + observed, classes[^1].Expected + expected);
        return classes;
    }
}
