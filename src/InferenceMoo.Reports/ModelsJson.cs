namespace InferenceMoo.Reports;

/// <summary>Writes a catalogue as JSON, schema <c>inference-moo/models/1</c>, under the names of a catalogue file.</summary>
public static class ModelsJson
{
    /// <summary>Writes <paramref name="answer"/> in UTF-8; the numbers read back to the same bits. The stream stays open.</summary>
    public static void Write(Stream stream, ModelsAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        JsonParts.WriteDocument(stream, "models", json => json.WriteObjects("models", answer.Models, model =>
        {
            json.WriteString("key", model.Key);
            json.WriteString("name", model.Name);
            foreach (var field in ModelFields.All)
                json.WriteNumber(field.Key, field.ValueIn(model));
            json.WriteString("source", model.Source);
        }));
    }
}

/// <summary>Writes a catalogue as CSV, under the names of a catalogue file.</summary>
public static class ModelsCsv
{
    /// <summary>Writes a header and a row per model in UTF-8; the numbers read back to the same bits. The stream stays open.</summary>
    public static void Write(Stream stream, ModelsAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        CsvRows.Write(stream, ["key", "name", .. ModelFields.All.Select(field => field.Key), "source"], answer.Models.Select(Row));
    }

    private static string[] Row(Model model) =>
    [
        model.Key,
        model.Name,
        .. ModelFields.All.Select(field => CsvRows.Text(field.ValueIn(model))),
        model.Source ?? "",
    ];
}
