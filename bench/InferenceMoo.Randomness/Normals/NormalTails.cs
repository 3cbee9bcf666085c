namespace InferenceMoo.Randomness;

/// <summary>
/// How many normals lie beyond 3, 4, 5 and 6 on either side. A word stands for a step of 2^-32, so the probability of a tail
/// is right to half of that, 1.2e-10; beyond 6, where it is 1e-9, that is 6 % of a count of one per 10^9 draws.
/// </summary>
internal static class NormalTails
{
    /// <summary>The outcomes of counts in <see cref="NormalBins"/>.</summary>
    public static IEnumerable<Outcome> Judge(long[] counts)
    {
        var total = counts.Sum();
        for (var z = 3; z <= 6; z++)
        {
            var expected = total * NormalBins.Probability(-z);
            yield return PoissonCount.Of($"normals below -{z}", counts.Take(NormalBins.At(-z)).Sum(), expected);
            yield return PoissonCount.Of($"normals above {z}", counts.Skip(NormalBins.At(z)).Sum(), expected);
        }
    }
}
