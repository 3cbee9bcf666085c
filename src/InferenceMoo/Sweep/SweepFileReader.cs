namespace InferenceMoo;

/// <summary>Reads the axes of a sweep from a file, and says everything that is wrong with it at once.</summary>
/// <remarks>
/// The file is one YAML document: a map of k_max, k_step, parallel, max_cost, max_time and min_accuracy, each of them optional,
/// to what <see cref="AxisValues.Read"/> reads, or to a list of that.
/// </remarks>
public static class SweepFileReader
{
    private const string Axes = "a map of axes such as max_cost";

    private const string Form = "values such as 0.5, 0.1:0.5:0.1 or [1, 2, 4]";

    private static readonly string[] Keys = [.. SweepField.All.Select(field => field.Key)];

    /// <summary>Reads the file at <paramref name="path"/>: UTF-8, or UTF-16 with a byte order mark; at most 1 MiB.</summary>
    /// <returns>The values of the axes that the file names.</returns>
    /// <exception cref="InputException">The file cannot be read or has faults; the exception carries all of them.</exception>
    public static IReadOnlyDictionary<SweepAxis, IReadOnlyList<double>> ReadFile(string path) => YamlFile.ReadFile(path, Axes, ReadAxes);

    /// <summary>Reads <paramref name="text"/>, which faults say is in <paramref name="fileName"/>.</summary>
    /// <returns>The values of the axes that the text names.</returns>
    /// <exception cref="InputException">The text has faults; the exception carries all of them.</exception>
    public static IReadOnlyDictionary<SweepAxis, IReadOnlyList<double>> Read(string text, string fileName) =>
        YamlFile.Read(text, fileName, Axes, ReadAxes);

    private static Dictionary<SweepAxis, IReadOnlyList<double>> ReadAxes(YamlNode root, Faults faults)
    {
        var axes = new Dictionary<SweepAxis, IReadOnlyList<double>>();
        if (root is not YamlMapping { Entries.Count: > 0 } map)
        {
            faults.Add(root.Place, string.Empty, root.Found, Axes);
            return axes;
        }

        foreach (var entry in YamlEntry.Of(map, string.Empty, faults))
        {
            if (SweepField.All.FirstOrDefault(field => field.Key == entry.Key) is { } field)
                axes[field.Axis] = ReadAxis(entry, field, faults);
            else
                entry.RefuseKey(Keys, faults);
        }

        return axes;
    }

    private static List<double> ReadAxis(YamlEntry entry, SweepField field, Faults faults)
    {
        var reader = new AxisReader(field);
        IReadOnlyList<YamlNode> items = entry.Value is YamlList list ? list.Items : [entry.Value];
        if (items.Count == 0)
            faults.Add(entry.Value.Place, entry.Path, "an empty list", Form);
        foreach (var item in items)
        {
            if (item is not YamlScalar scalar)
                faults.Add(item.Place, entry.Path, item.Found, Form);
            else
                AddTo(faults, scalar, entry, reader.Read(scalar.Text));
        }

        return reader.Values;
    }

    // Quotes, which shift columns, need not be looked for: no value of an axis needs them.
    private static void AddTo(Faults faults, YamlScalar scalar, YamlEntry entry, IEnumerable<Fault> found)
    {
        foreach (var fault in found)
        {
            var place = scalar.Place with { Column = scalar.Place.Column + fault.Column - 1 };
            faults.Add(place, entry.Path, fault.Found, fault.Expected);
        }
    }
}
