using System.Globalization;
using System.Text.RegularExpressions;

namespace InferenceMoo;

/// <summary>Reads a catalogue of models (<c>models.yaml</c>), and says everything that is wrong with it at once.</summary>
/// <remarks>
/// The file is one YAML document: a map <c>models</c> of key to name and the numbers of <see cref="ModelFields"/>, all of them
/// needed, and <c>source</c>, which may say where they come from; no others are allowed. Numbers are decimal, with or without an exponent. Anchors, aliases and tags are refused.
/// </remarks>
public static class CatalogReader
{
    private const string ModelsMap = "a map \"models\" with at least one model";

    /// <summary>The only key at the top.</summary>
    private const string ModelsKey = "models";

    /// <summary>Far above any real catalogue, so that a runaway file ends in a message.</summary>
    private const int MostModels = 10_000;

    private const string ModelMap = "a map with the keys of a model";

    /// <summary>Reads the catalogue in <paramref name="text"/>.</summary>
    /// <param name="text">The whole catalogue.</param>
    /// <param name="fileName">The name that faults give the file.</param>
    /// <exception cref="InputException">The catalogue has faults; the exception carries all of them.</exception>
    public static Catalog Read(string text, string fileName) => new(YamlFile.Read(text, fileName, ModelsMap, Models));

    /// <summary>Reads the catalogue file at <paramref name="path"/>: UTF-8, or UTF-16 with a byte order mark; at most 1 MiB.</summary>
    /// <exception cref="InputException">The file cannot be read or has faults; the exception carries all of them.</exception>
    public static Catalog ReadFile(string path) => new(YamlFile.ReadFile(path, ModelsMap, Models));

    private static List<Model> Models(YamlNode root, Faults faults)
    {
        if (root is not YamlMapping top)
        {
            faults.Add(root.Place, string.Empty, root.Found, ModelsMap);
            return [];
        }

        var entries = YamlEntry.Of(top, string.Empty, faults);
        foreach (var entry in entries.Where(entry => entry.Key != ModelsKey))
            entry.RefuseKey([ModelsKey], faults);
        if (entries.Find(entry => entry.Key == ModelsKey) is { } models)
            return ModelsOf(models, faults);
        faults.Add(top.Place, ModelsKey, "no such key", ModelsMap);
        return [];
    }

    private static List<Model> ModelsOf(YamlEntry models, Faults faults)
    {
        if (models.Value is not YamlMapping { Entries.Count: > 0 } map)
        {
            faults.Add(models.Value.Place, models.Path, models.Value.Found, ModelsMap);
            return [];
        }

        if (map.Entries.Count > MostModels)
        {
            faults.Add(map.Place, models.Path, $"{map.Entries.Count} models", $"at most {MostModels}");
            return [];
        }

        return [.. YamlEntry.Of(map, models.Path, faults).Select(entry => ModelOf(entry, faults)).OfType<Model>()];
    }

    private static Model? ModelOf(YamlEntry entry, Faults faults)
    {
        var before = faults.Count;
        var reader = new ModelReader(entry, faults);
        reader.CheckKey();
        if (entry.Value is YamlMapping { Entries.Count: > 0 } map)
            return reader.Read(map) is { } model && faults.Count == before ? model : null;
        faults.Add(entry.Value.Place, entry.Path, entry.Value.Found, ModelMap);
        return null;
    }
}

/// <summary>Reads one model of a catalogue.</summary>
/// <param name="entry">The model's key and place.</param>
/// <param name="faults">Where faults go.</param>
internal sealed partial class ModelReader(YamlEntry entry, Faults faults)
{
    private const string AllowedKey =
        "a key of 1 to 100 letters (A to Z), digits and the characters . _ - / : that begins with a letter or a digit";

    private const string AllowedText = "text of 1 to 200 characters without line breaks and control characters";

    private const int LongestText = 200;

    private const string NameKey = "name";

    private const string SourceKey = "source";

    private static readonly string[] Keys = [NameKey, SourceKey, .. ModelFields.All.Select(field => field.Key)];

    /// <summary>Adds a fault where the entry's key is no key of a model: it is typed on command lines, printed, and names files.</summary>
    public void CheckKey()
    {
        if (!KeyPattern().IsMatch(entry.Key))
            faults.Add(entry.Place, entry.Path, $"the key {Printable.Quote(entry.Key)}", AllowedKey);
    }

    /// <summary>The model that <paramref name="map"/> tells; null, with faults added, where it is incomplete or wrong.</summary>
    public Model? Read(YamlMapping map)
    {
        var fields = YamlEntry.Of(map, entry.Path, faults).ToDictionary(field => field.Key);
        foreach (var field in fields.Values.Where(field => !Keys.Contains(field.Key)))
            field.RefuseKey(Keys, faults);

        var name = NameIn(fields);
        var source = fields.TryGetValue(SourceKey, out var told) ? TextIn(told) : null;
        var numbers = new List<double>();
        foreach (var field in ModelFields.All)
        {
            if (NumberIn(fields, field.Range) is { } number)
                numbers.Add(number);
        }

        return name is null || numbers.Count < ModelFields.All.Count
            ? null
            : ModelFields.Build(entry.Key, name, numbers) with { Source = source };
    }

    private string? NameIn(Dictionary<string, YamlEntry> fields)
    {
        if (fields.TryGetValue(NameKey, out var field))
            return TextIn(field);
        AddMissing(NameKey, AllowedText);
        return null;
    }

    private string? TextIn(YamlEntry field)
    {
        if (field.Value is YamlScalar scalar && IsText(scalar))
            return scalar.Text;
        var needsQuotes = field.Value is YamlScalar { Plain: true } plain && IsOtherType(plain.Text);
        faults.Add(field.Value.Place, field.Path, field.Value.Found, needsQuotes ? AllowedText + ", in quotes" : AllowedText);
        return null;
    }

    private static bool IsText(YamlScalar scalar) =>
        !string.IsNullOrWhiteSpace(scalar.Text)
        && scalar.Text.Length <= LongestText
        && Printable.Shows(scalar.Text)
        && !(scalar.Plain && IsOtherType(scalar.Text));

    // What YAML reads as null, a boolean or a number when it stands without quotes.
    private static bool IsOtherType(string text) =>
        text is "~" or "null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE"
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private double? NumberIn(Dictionary<string, YamlEntry> fields, FieldRange range)
    {
        if (!fields.TryGetValue(range.Key, out var field))
            AddMissing(range.Key, range.Allowed);
        else if (Parse(field.Value) is not { } number)
            faults.Add(field.Value.Place, field.Path, field.Value.Found, $"{range.Allowed}, written like 12, 0.5 or 1e-6");
        else if (!range.AllowsWritten(number))
            faults.Add(field.Value.Place, field.Path, field.Value.Found, range.Allowed, range.Hint(number));
        else
            return number;
        return null;
    }

    // Adding 0 turns -0 into 0.
    private static double? Parse(YamlNode node) => node is YamlScalar { Plain: true } scalar && NumberPattern().IsMatch(scalar.Text)
        ? double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0
        : null;

    private void AddMissing(string key, string allowed) =>
        faults.Add(entry.Place, YamlEntry.Join(entry.Path, key), "no such key", allowed);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}\z")]
    private static partial Regex KeyPattern();

    // As NumberText has numbers, but for a leading zero: 010 is eight to some readers of YAML and ten to others.
    [GeneratedRegex(@"\A[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\z")]
    private static partial Regex NumberPattern();
}
