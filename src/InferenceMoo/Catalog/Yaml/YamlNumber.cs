using System.Globalization;
using System.Text.RegularExpressions;

namespace InferenceMoo;

/// <summary>Reads a number as <see cref="NumberText"/> has it, without quotes and, for the sake of other readers, leading zeros.</summary>
internal static partial class YamlNumber
{
    /// <summary>The number in <paramref name="entry"/>; null, with a fault added, where it is none or out of range.</summary>
    public static double? Read(KeyedEntry entry, CatalogField field, FaultList faults)
    {
        if (Parse(entry.Value) is not { } number)
            faults.Add(entry.Value.Place, entry.Path, entry.Value.Found, $"{field.Allowed}, written like 12, 0.5 or 1e-6");
        else if (!field.Allows(number))
            faults.Add(entry.Value.Place, entry.Path, entry.Value.Found, field.Allowed);
        else
            return number;
        return null;
    }

    // Adding 0 turns -0 into 0.
    private static double? Parse(YamlNode node) => node is YamlScalar { Plain: true } scalar && Pattern().IsMatch(scalar.Text)
        ? double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0
        : null;

    // A leading zero is left out: 010 is eight to some readers of YAML and ten to others.
    [GeneratedRegex(@"\A[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\z")]
    private static partial Regex Pattern();
}
