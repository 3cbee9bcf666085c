using System.Text.RegularExpressions;

namespace InferenceMoo;

/// <summary>Checks the key of a model: it is typed on command lines, printed, and names files.</summary>
internal static partial class ModelKey
{
    private const string Allowed =
        "a key of 1 to 100 letters (A to Z), digits and the characters . _ - / : that begins with a letter or a digit";

    /// <summary>Adds a fault where the entry's key is no model key.</summary>
    public static void Check(KeyedEntry entry, FaultList faults)
    {
        if (!Pattern().IsMatch(entry.Key))
            faults.Add(entry.Place, entry.Path, $"the key {Printable.Quote(entry.Key)}", Allowed);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}\z")]
    private static partial Regex Pattern();
}
