namespace InferenceMoo;

/// <summary>Counts how often replicates agree with a pick.</summary>
internal static class Tally
{
    /// <summary>The share of <paramref name="replicates"/>, at least one, that agree with <paramref name="pick"/>.</summary>
    /// <param name="pick">The pick; null for none.</param>
    /// <param name="replicates">What the method picks in each replicate.</param>
    /// <param name="model">Key of the model whose k make the range; null for no range.</param>
    public static PickShare Of(Choice? pick, IReadOnlyCollection<Choice?> replicates, string? model)
    {
        var ofModel = replicates.OfType<Choice>().Where(choice => choice.Model == model).ToArray();
        var (low, high) = NarrowestRange(Array.ConvertAll(ofModel, choice => choice.K));
        return new PickShare(
            ShareOf(choice => choice == pick), ShareOf(choice => choice is null), ShareOf(choice => choice?.Model == pick?.Model), low, high);

        double ShareOf(Func<Choice?, bool> agrees) => (double)replicates.Count(agrees) / replicates.Count;
    }

    /// <summary>The ends of the narrowest range that holds at least 95 % of <paramref name="ks"/>; nulls for none of them.</summary>
    private static (int? Low, int? High) NarrowestRange(int[] ks)
    {
        if (ks.Length == 0)
            return (null, null);

        Array.Sort(ks, (left, right) => left.CompareTo(right));
        // 95 % of them, rounded up: in whole numbers, for 0.95 has no exact double.
        var held = (19 * ks.Length + 19) / 20;
        var first = 0;
        for (var start = 1; start + held <= ks.Length; start++)
        {
            if (ks[start + held - 1] - ks[start] < ks[first + held - 1] - ks[first])
                first = start;
        }

        return (ks[first], ks[first + held - 1]);
    }
}
