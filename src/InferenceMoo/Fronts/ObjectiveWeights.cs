namespace InferenceMoo;

/// <summary>How much each objective matters to somebody.</summary>
internal static class ObjectiveWeights
{
    /// <summary>The weights, scaled to sum to 1.</summary>
    /// <exception cref="ArgumentException">
    /// There is not one weight per objective, or one is negative or not finite, or all are 0.
    /// </exception>
    public static double[] Of(ReadOnlySpan<double> weights, int objectives)
    {
        ObjectiveRows.RefuseUnlessFinite(weights, objectives, nameof(weights));
        var largest = 0.0;
        foreach (var weight in weights)
        {
            if (weight < 0)
                throw new ArgumentException($"A weight of {weight}; 0 or more is allowed.", nameof(weights));
            largest = Math.Max(largest, weight);
        }

        if (largest == 0)
            throw new ArgumentException("All weights are 0; one above 0 is needed.", nameof(weights));

        // The largest is divided out first, so that the sum of large weights stays finite.
        double[] scaled = [.. weights.ToArray().Select(weight => weight / largest)];
        var sum = scaled.Sum();
        return [.. scaled.Select(weight => weight / sum)];
    }
}
