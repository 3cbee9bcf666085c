using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>What the JSON files of all answers have in common.</summary>
internal static class JsonParts
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a document in UTF-8: its <paramref name="schema"/>, the version of this program, what <paramref name="write"/> adds, a line break.</summary>
    public static void WriteDocument(Stream stream, string schema, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", $"inference-moo/{schema}/1");
            json.WriteString("version", Product.Version);
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes the member <c>run</c>, of so many <paramref name="trials"/> per model.</summary>
    public static void WriteRun(this Utf8JsonWriter json, RunFacts run, long trials)
    {
        json.WriteStartObject("run");
        json.WriteString("device", run.Device);
        json.WriteString("device_kind", run.DeviceKind);
        json.WriteNumber("seconds", run.Elapsed.TotalSeconds);
        json.WriteNumber("trials", trials);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a <c>request</c> that set the scenario, but for its trials.</summary>
    public static void WriteScenario(this Utf8JsonWriter json, Scenario scenario)
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Limit.Key, scenario.Limits[objective]);
        json.WriteNumber("k_max", scenario.KMax);
        json.WriteNumberOrNull("k_step", scenario.KStep);
        json.WriteNumberOrNull("parallel", scenario.Parallel);
    }

    /// <summary>Writes the word of a method of the knee.</summary>
    public static void WriteKnee(this Utf8JsonWriter json, KneeMethod knee) => json.WriteString("knee", knee.ToString().ToLowerInvariant());

    /// <summary>Writes the name of a choice: model, parallelism and k.</summary>
    public static void WriteChoice(this Utf8JsonWriter json, Model model, int parallel, long k)
    {
        json.WriteString("model", model.Key);
        json.WriteNumber("parallel", parallel);
        json.WriteNumber("k", k);
    }

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <inheritdoc cref="WriteNumberOrNull(Utf8JsonWriter, string, long?)"/>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>Writes an object that <paramref name="write"/> fills, or null where there is no <paramref name="value"/>.</summary>
    public static void WriteObjectOrNull<T>(this Utf8JsonWriter json, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    /// <summary>Writes an array of objects that <paramref name="write"/> fills; what is long goes out object by object.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        const int MostPending = 1 << 16;
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
                json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes names as an array.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    /// <summary>Writes the keys of some objectives as an array.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, ObjectiveSet objectives) =>
        json.WriteNames(name, objectives.Members.Select(objective => objective.Key));

    /// <summary>Writes a number per objective under its key and <paramref name="ending"/>; an infinity is the largest number.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, PerObjective<double> values, string ending = "")
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Key + ending, FiniteNumber.Of(values[objective]));
    }

    /// <summary>Writes by how much each limit is missed: <c>cost_excess</c>, <c>time_excess</c>, <c>accuracy_deficit</c>.</summary>
    public static void WriteShortfall(this Utf8JsonWriter json, PerObjective<double> excess)
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Key + (objective.Direction == Direction.Maximise ? "_deficit" : "_excess"), FiniteNumber.Of(excess[objective]));
    }

    /// <summary>Writes a number or null per objective under its key.</summary>
    public static void WriteNumbersOrNull(this Utf8JsonWriter json, PerObjective<double?> values)
    {
        foreach (var objective in Objective.All)
            json.WriteNumberOrNull(objective.Key, values[objective]);
    }

    /// <summary>Writes an object of a number per objective.</summary>
    public static void WriteObjectives(this Utf8JsonWriter json, string name, PerObjective<double> values)
    {
        json.WriteStartObject(name);
        json.WriteNumbers(values);
        json.WriteEndObject();
    }

    /// <summary>Writes an object of a number or null per objective.</summary>
    public static void WriteObjectivesOrNull(this Utf8JsonWriter json, string name, PerObjective<double?> values)
    {
        json.WriteStartObject(name);
        json.WriteNumbersOrNull(values);
        json.WriteEndObject();
    }
}

/// <summary>Keeps infinities out of files, whose readers do not know them.</summary>
internal static class FiniteNumber
{
    /// <summary>The value, or the largest finite number in place of an infinity.</summary>
    /// <exception cref="ArithmeticException">The value is no number.</exception>
    public static double Of(double value) => double.IsNaN(value)
        ? throw new ArithmeticException("a statistic is not a number")
        : Math.Clamp(value, -double.MaxValue, double.MaxValue);
}

/// <summary>The parts of a statistic under the names that every file uses.</summary>
internal static class StatisticParts
{
    /// <summary>Names and finite values, in the order of the files.</summary>
    public static (string Name, double Value)[] Of(Statistic statistic) =>
    [
        ("mean", FiniteNumber.Of(statistic.Mean)),
        ("std", FiniteNumber.Of(statistic.StandardDeviation)),
        ("se", FiniteNumber.Of(statistic.StandardError)),
        ("p2_5", FiniteNumber.Of(statistic.LowerQuantile)),
        ("p50", FiniteNumber.Of(statistic.Median)),
        ("p97_5", FiniteNumber.Of(statistic.UpperQuantile)),
    ];
}
