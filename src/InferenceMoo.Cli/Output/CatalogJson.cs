using System.Text.Json;

namespace InferenceMoo.Cli;

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
        foreach (var (name, value) in CatalogFields.Of(model))
            json.WriteNumber(name, value);
        json.WriteNumber("default_parallel", model.DefaultParallel);
        json.WriteEndObject();
    }
}
