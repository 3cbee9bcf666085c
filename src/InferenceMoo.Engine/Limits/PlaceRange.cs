namespace InferenceMoo.Engine;

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
