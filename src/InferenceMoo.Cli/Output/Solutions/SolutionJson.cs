using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes solution.json, schema <c>inference-moo/solution/1</c>.</summary>
internal static class SolutionJson
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes <paramref name="report"/> in UTF-8; the numbers read back to the same bits.</summary>
    public static void Write(Stream stream, SolutionReport report)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/solution/1");
            json.WriteString("version", ProgramVersion.Text);
            WriteRequest(json, report.Solution.Question);
            JsonRun.Write(json, report.Device, report.Elapsed, report.Solution.Question.Scenario.Trials);
            TargetJson.Write(json, report.Solution.Target);
            foreach (var solution in report.Solution.LimitSolutions)
                LimitJson.Write(json, solution);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRequest(Utf8JsonWriter json, InverseQuestion question)
    {
        json.WriteStartObject("request");
        json.WriteNumber("accuracy", question.Target.Accuracy);
        json.WriteNumber("probability", question.Target.Probability);
        JsonRun.WriteScenario(json, question.Scenario, question.Scenario.Trials);
        json.WriteEndObject();
    }
}
