using F23.StringSimilarity;

namespace InferenceMoo;

/// <summary>Finds the known name that a mistyped one stands for: a key of a file, a model, a column, an option or a command.</summary>
public static class NearestName
{
    /// <summary>No name that is worth a suggestion is longer, so that a longer text need not be compared.</summary>
    private const int Longest = 100;

    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>
    /// The first of <paramref name="known"/> with the fewest edits (optimal string alignment, case ignored) from
    /// <paramref name="asked"/>; null where more than a third of its characters would have to change.
    /// </summary>
    /// <param name="asked">What was typed.</param>
    /// <param name="known">The names.</param>
    /// <param name="edits">Edits that are few however short the name: one among keys, of which many differ in two letters.</param>
    public static string? Find(string asked, IEnumerable<string> known, int edits = 1)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(known);
        if (asked.Length is 0 or > Longest)
            return null;
        var (nearest, least) = ((string?)null, (double)Math.Max(edits, asked.Length / 3) + 1);
        foreach (var name in known)
        {
            // As many edits as the lengths differ are needed at least, and a header may hold a name of a megabyte.
            if (Math.Abs(name.Length - asked.Length) >= least)
                continue;
            var distance = Distance.Distance(Fold(asked), Fold(name));
            if (distance < least)
                (nearest, least) = (name, distance);
        }

        return nearest;
    }

    private static string Fold(string name) => name.ToUpperInvariant();
}
