namespace InferenceMoo.Engine;

/// <summary>All combinations of some budgets, some amounts of work and some accuracy floors of one model.</summary>
/// <remarks>
/// Work is the time that an inference after the other would take, so a deadline with P inferences at a time is P times as much
/// work: one grid serves every P.
/// </remarks>
public sealed class LimitGrid
{
    private readonly double[] _costs;
    private readonly double[] _works;
    private readonly double[] _floors;

    /// <summary>The grid over the distinct values of three lists, each with at least one value and none a NaN.</summary>
    /// <param name="maxCosts">Budgets in USD.</param>
    /// <param name="maxWorks">Deadlines in seconds, multiplied by P.</param>
    /// <param name="minAccuracies">Accuracy floors.</param>
    public LimitGrid(IEnumerable<double> maxCosts, IEnumerable<double> maxWorks, IEnumerable<double> minAccuracies) =>
        (_costs, _works, _floors) = (Distinct(maxCosts), Distinct(maxWorks), Distinct(minAccuracies));

    /// <summary>Budgets in USD, ascending.</summary>
    public ReadOnlySpan<double> MaxCosts => _costs;

    /// <summary>Deadlines times P in seconds, ascending.</summary>
    public ReadOnlySpan<double> MaxWorks => _works;

    /// <summary>Accuracy floors, ascending.</summary>
    public ReadOnlySpan<double> MinAccuracies => _floors;

    /// <summary>Cells between the limits: one more than values along each axis.</summary>
    public int Cells => checked((_costs.Length + 1) * (_works.Length + 1) * (_floors.Length + 1));

    /// <summary>
    /// The cell of a trial that exceeds the first <paramref name="costs"/> budgets and the first <paramref name="works"/>
    /// deadlines and meets the first <paramref name="floors"/> floors.
    /// </summary>
    internal int CellOf(int costs, int works, int floors) => (costs * (_works.Length + 1) + works) * (_floors.Length + 1) + floors;

    /// <summary>The last cell along every axis that meets all three limits.</summary>
    /// <exception cref="ArgumentException">One of the limits is not on the grid.</exception>
    internal int CornerOf(double maxCost, double maxWork, double minAccuracy) =>
        CellOf(Find(_costs, maxCost), Find(_works, maxWork), Find(_floors, minAccuracy) + 1);

    private static int Find(double[] values, double value)
    {
        var index = Array.BinarySearch(values, value);
        return index >= 0 ? index : throw new ArgumentException($"{value} is not a limit of this grid.", nameof(value));
    }

    private static double[] Distinct(IEnumerable<double> values) => [.. values.Distinct().Order()];
}

/// <summary>What a tile makes of some limits.</summary>
/// <param name="exceeded">Number of limits that every trial exceeds.</param>
/// <param name="contested">The limits that some trials exceed and some do not.</param>
internal readonly ref struct LimitSplit(int exceeded, ReadOnlySpan<float> contested)
{
    /// <summary>Number of limits that every trial exceeds.</summary>
    public int Exceeded { get; } = exceeded;

    /// <summary>The limits that some trials exceed and some do not.</summary>
    public ReadOnlySpan<float> Contested { get; } = contested;
}

/// <summary>The range that the places of a tile's trials lie in.</summary>
/// <param name="Least">The least of them.</param>
/// <param name="Largest">The largest of them.</param>
internal readonly record struct PlaceRange(float Least, float Largest)
{
    /// <summary>
    /// How many of <paramref name="limits"/>, which ascend, every trial exceeds, and the limits that some trials exceed and some
    /// do not.
    /// </summary>
    public LimitSplit Among(ReadOnlySpan<float> limits)
    {
        var exceeded = 0;
        while (exceeded < limits.Length && limits[exceeded] < Least)
            exceeded++;
        var met = exceeded;
        while (met < limits.Length && limits[met] < Largest)
            met++;
        return new LimitSplit(exceeded, limits[exceeded..met]);
    }
}
