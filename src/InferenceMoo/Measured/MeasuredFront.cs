namespace InferenceMoo;

/// <summary>The front of measured points.</summary>
internal static class MeasuredFront
{
    /// <summary>
    /// The rows of the front by the first objective, from its best value on; of equal points the one with the smallest k, then the
    /// first row. O(n log n) for n points.
    /// </summary>
    public static int[] Rows(MeasuredObjectives objectives, IReadOnlyList<int>? samples)
    {
        var survivors = FrontSieve.Survivors(objectives.Values, objectives.Directions);
        var mask = ParetoFront.Mask(objectives.At(survivors), objectives.Directions);
        var rows = survivors.Where((_, i) => mask[i]).ToArray();
        if (samples is not null)
            rows = WithFewestSamples(rows, survivors, objectives, samples);
        var (width, sign) = (objectives.Directions.Length, ObjectiveRows.SignOf(objectives.Directions[0]));
        return [.. rows.OrderBy(row => sign * objectives.Values[row * width]).ThenBy(row => row)];
    }

    // The mask keeps the first of equal points, whatever its k.
    private static int[] WithFewestSamples(int[] front, int[] survivors, MeasuredObjectives objectives, IReadOnlyList<int> samples)
    {
        var kept = front.ToDictionary(row => objectives[row]);
        foreach (var row in survivors)
        {
            if (kept.TryGetValue(objectives[row], out var before) && samples[row] < samples[before])
                kept[objectives[row]] = row;
        }

        return [.. kept.Values];
    }
}
