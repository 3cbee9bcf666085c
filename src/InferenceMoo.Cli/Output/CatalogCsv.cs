namespace InferenceMoo.Cli;

/// <summary>Writes a catalogue as CSV, under the names of a catalogue file.</summary>
internal static class CatalogCsv
{
    /// <summary>Writes a header and a row per model, of which there is at least one; the numbers read back to the same bits.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Model> models) =>
        CsvRows.Write(writer, Header(models[0]), models.Select(Row));

    private static string[] Header(Model model) =>
        ["key", "name", .. CatalogFields.Of(model).Select(field => field.Name), "default_parallel"];

    private static string[] Row(Model model) =>
    [
        model.Key,
        model.Name,
        .. CatalogFields.Of(model).Select(field => CsvValue.Of(field.Value)),
        CsvValue.Of(model.DefaultParallel),
    ];
}
