using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Shows a catalogue in 80 columns, two lines a model: input under its key, output under its name.</summary>
internal static class CatalogTable
{
    private const string Header = "model";
    private const int NameWidth = 32;
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>Writes <paramref name="models"/> in their order.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Model> models)
    {
        var table = new Table().NoBorder().AddColumn(Column(Header + "\n").LeftAligned().Width(Math.Min(NameWidth, Longest(models))));
        table.AddColumn(Column("\n").LeftAligned());
        foreach (var header in new[] { "USD per\n1M tokens", "s per 1k\ntokens", "tokens\nmean ±std", "accuracy\nmean ±std", "P\n" })
            table.AddColumn(Column(header));
        foreach (var model in models)
            AddRows(table, model);
        console.Write(table);
    }

    private static int Longest(IReadOnlyList<Model> models) => Math.Max(
        Header.Length, models.Max(model => Math.Max(model.Key.Length, CutTexts.WidthOf(model.Name))));

    private static TableColumn Column(string header) => new TableColumn(new Text(header)).RightAligned().Padding(0, 0, 1, 0);

    private static void AddRows(Table table, Model model)
    {
        table.AddRow(
            [
                new Text(model.Key, Emphasis),
                .. Direction("in", model.CostPerInputToken, model.TimePerInputToken, model.InputTokens),
                new Text(WithDeviation(model.Accuracy)),
                new Text(model.DefaultParallel.ToString(CultureInfo.InvariantCulture)),
            ]);
        table.AddRow([new Text(model.Name), .. Direction("out", model.CostPerOutputToken, model.TimePerOutputToken, model.OutputTokens)]);
    }

    private static Text[] Direction(string name, double cost, double time, NormalParameters tokens) =>
    [
        new Text(name),
        new Text(Short(cost * 1e6)),
        new Text(Short(time * 1e3)),
        new Text(WithDeviation(tokens)),
    ];

    private static string WithDeviation(NormalParameters parameters) => $"{Short(parameters.Mean)} ±{Short(parameters.StandardDeviation)}";

    private static string Short(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>Writes a catalogue as CSV, under the names of a catalogue file.</summary>
internal static class CatalogCsv
{
    /// <summary>Writes a header and a row per model; the numbers read back to the same bits.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Model> models) =>
        CsvRows.Write(writer, ["key", "name", .. ModelFields.All.Select(field => field.Key)], models.Select(Row));

    private static string[] Row(Model model) =>
    [
        model.Key,
        model.Name,
        .. ModelFields.All.Select(field => CsvValue.Of(field.ValueIn(model))),
    ];
}

/// <summary>Writes a catalogue as JSON, schema <c>inference-moo/models/1</c>, under the names of a catalogue file.</summary>
internal static class CatalogJson
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes <paramref name="models"/> in UTF-8; the numbers read back to the same bits.</summary>
    public static void Write(Stream stream, IReadOnlyList<Model> models)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/models/1");
            json.WriteString("version", ProgramVersion.Text);
            json.WriteStartArray("models");
            foreach (var model in models)
                WriteModel(json, model);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteModel(Utf8JsonWriter json, Model model)
    {
        json.WriteStartObject();
        json.WriteString("key", model.Key);
        json.WriteString("name", model.Name);
        foreach (var field in ModelFields.All)
            json.WriteNumber(field.Key, field.ValueIn(model));
        json.WriteEndObject();
    }
}
