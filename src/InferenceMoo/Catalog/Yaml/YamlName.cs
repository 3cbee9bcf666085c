using System.Globalization;

namespace InferenceMoo;

/// <summary>Reads the name of a model: text that is safe to print.</summary>
internal static class YamlName
{
    /// <summary>What is allowed, for a message.</summary>
    public const string Allowed = "text of 1 to 200 characters without line breaks and control characters";

    private const int Longest = 200;

    /// <summary>The name in <paramref name="entry"/>; null, with a fault added, where it is no name.</summary>
    public static string? Read(KeyedEntry entry, FaultList faults)
    {
        if (entry.Value is YamlScalar scalar && IsName(scalar))
            return scalar.Text;
        var needsQuotes = entry.Value is YamlScalar { Plain: true } plain && IsOtherType(plain.Text);
        faults.Add(entry.Value.Place, entry.Path, entry.Value.Found, needsQuotes ? Allowed + ", in quotes" : Allowed);
        return null;
    }

    private static bool IsName(YamlScalar scalar) =>
        !string.IsNullOrWhiteSpace(scalar.Text)
        && scalar.Text.Length <= Longest
        && Printable.Shows(scalar.Text)
        && !(scalar.Plain && IsOtherType(scalar.Text));

    // What YAML reads as null, a boolean or a number when it stands without quotes.
    private static bool IsOtherType(string text) =>
        text is "~" or "null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE"
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
