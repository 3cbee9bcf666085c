using System.Globalization;

namespace InferenceMoo;

/// <summary>Checks that all combinations of a sweep can be simulated and decided on.</summary>
public static class SweepValidator
{
    /// <summary>All faults of <paramref name="sweep"/>, each once; or none.</summary>
    public static IReadOnlyList<Fault> Check(Sweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        if (SweepField.All.FirstOrDefault(field => sweep.LengthOf(field.Axis) == 0) is { } empty)
            return [new Fault(empty.Option, "no value", "at least one")];
        if (sweep.Count > Sweep.LargestCombinations)
            return [new Fault("combinations", Text(sweep.Count), $"at most {Text(Sweep.LargestCombinations)}")];
        Fault[] faults = [.. Telling(sweep).SelectMany(number => ScenarioValidator.Check(sweep.At(number))).Distinct()];
        return faults.Length > 0 ? faults : [.. TooLarge(sweep)];
    }

    // Found before the simulation, not when the memory is full.
    private static IEnumerable<Fault> TooLarge(Sweep sweep)
    {
        var counts = SweepTableSize.CountsOf(sweep);
        if (counts > SweepTableSize.Largest)
        {
            yield return new Fault(
                "combinations",
                $"{Text(counts)} counts behind P(feasible), of models x candidates x limits",
                $"at most {Text(SweepTableSize.Largest)}: fewer models or values, a smaller --k-max or a larger --k-step");
        }
    }

    /// <summary>
    /// Combinations that hold every value of every limit, and every combination of k_max, step and P, which bound each other: no
    /// other one has a fault of its own.
    /// </summary>
    private static IEnumerable<int> Telling(Sweep sweep)
    {
        SweepAxis[] limits = [SweepAxis.MaxCost, SweepAxis.MaxTime, SweepAxis.MinAccuracy];
        var ofLimits = limits.Aggregate(1, (product, axis) => product * sweep.LengthOf(axis));
        var numbers = Enumerable.Range(0, (int)sweep.Count / ofLimits).Select(number => number * ofLimits);
        return limits.Aggregate(numbers, (all, axis) => all.Concat(
            Enumerable.Range(0, sweep.LengthOf(axis)).Select(place => place * sweep.StrideOf(axis)))).Distinct();
    }

    private static string Text(double count) => count.ToString("0", CultureInfo.InvariantCulture);
}
