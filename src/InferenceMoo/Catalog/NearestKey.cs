using F23.StringSimilarity;

namespace InferenceMoo;

/// <summary>Finds the known key that a mistyped one stands for.</summary>
internal static class NearestKey
{
    /// <summary>No known key is longer, so that a longer text has no near one and need not be compared.</summary>
    private const int LongestKey = 100;

    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>
    /// The first of <paramref name="known"/> with the fewest edits (optimal string alignment, case ignored) from
    /// <paramref name="asked"/>; null where more than a third of its characters, and more than one, would have to change.
    /// </summary>
    public static string? Of(string asked, IEnumerable<string> known)
    {
        if (asked.Length is 0 or > LongestKey)
            return null;
        var nearest = known
            .Select(key => (Key: key, Edits: Distance.Distance(Fold(asked), Fold(key))))
            .DefaultIfEmpty((Key: string.Empty, Edits: double.PositiveInfinity))
            .MinBy(pair => pair.Edits);
        return nearest.Edits <= Math.Max(1, asked.Length / 3) ? nearest.Key : null;
    }

    private static string Fold(string key) => key.ToUpperInvariant();
}
