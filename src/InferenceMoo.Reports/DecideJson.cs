using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes decision.json, schema <c>inference-moo/decision/1</c>; what was not measured or asked is null.</summary>
public static class DecideJson
{
    /// <summary>
    /// Writes <paramref name="answer"/> in UTF-8; the same points and the same question give the same bytes. The stream stays open.
    /// </summary>
    public static void Write(Stream stream, DecideAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var decision = answer.Decision;
        JsonParts.WriteDocument(stream, "decision", json =>
        {
            WriteRequest(json, answer);
            json.WriteNumber("point_count", decision.Points.Count);
            json.WriteNumber("feasible_count", decision.FeasibleCount);
            json.WriteNumber("front_count", decision.Front.Count);
            WriteBounds(json, "scales", decision.Scales);
            WriteBounds(json, "reference", decision.Reference);
            json.WriteNumberOrNull("hypervolume", decision.Hypervolume);
            WritePicks(json, answer);
            json.WriteObjectOrNull("shortfall", decision.Shortfall, shortfall =>
            {
                WritePoint(json, decision.Points, shortfall.Row);
                json.WriteShortfall(shortfall.Excess);
            });
            json.WriteObjects("front", decision.Front, point =>
            {
                WritePoint(json, decision.Points, point.Row);
                json.WriteBoolean("feasible", point.Feasible);
                json.WriteNumber("contribution", point.Contribution);
                json.WriteNumberOrNull("cube_volume", point.CubeVolume);
                json.WriteNumberOrNull("utopia_distance", point.UtopiaDistance);
            });
        });
    }

    // The columns are the names in the file, null for a column that is not there; a unit is null where it is the objective's own.
    private static void WriteRequest(Utf8JsonWriter json, DecideAnswer answer)
    {
        var (question, header) = (answer.Decision.Question, answer.Table.Header);
        json.WriteStartObject("request");
        json.WriteString("file", answer.File);
        json.WriteStartObject("columns");
        json.WriteString("label", Name(header.Label));
        json.WriteString(Quantity.Samples.Key, Name(header.K));
        foreach (var objective in Objective.All)
            json.WriteString(objective.Key, Name(header.Objectives[objective]));
        json.WriteEndObject();
        json.WriteStartObject("units");
        foreach (var objective in Objective.All)
            json.WriteString(objective.Key, header.Units[objective]?.Text);
        json.WriteEndObject();
        json.WriteString("separator", header.Separator.ToString());
        json.WriteString("decimal_mark", answer.Table.DecimalMark.ToString());
        foreach (var objective in Objective.All)
            json.WriteNumberOrNull(objective.Limit.Key, question.Limits[objective]);
        json.WriteKnee(question.Knee);
        json.WriteObjectivesOrNull("reference", question.Reference);
        json.WriteEndObject();

        string? Name(int? place) => place is { } found ? header.Names[found] : null;
    }

    private static void WriteBounds(Utf8JsonWriter json, string name, PerObjective<MeasuredBound?>? bounds)
    {
        json.WriteStartObject(name);
        foreach (var objective in Objective.All)
        {
            if (bounds?[objective] is not { } bound)
            {
                json.WriteNull(objective.Key);
                continue;
            }

            json.WriteStartObject(objective.Key);
            json.WriteNumber("value", bound.Value);
            json.WriteString("source", bound.Source.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePicks(Utf8JsonWriter json, DecideAnswer answer)
    {
        var (points, picks) = (answer.Decision.Points, answer.Decision.Picks);
        json.WriteStartObject("picks");
        foreach (var (method, row) in answer.Picks.Concat(PickRule.Knees.Select(rule => (rule.Key, picks[rule]))))
        {
            if (row is not { } found)
            {
                json.WriteNull(method);
                continue;
            }

            json.WriteStartObject(method);
            WritePoint(json, points, found);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Rows are counted from 1 for a reader, as labels that are missing are.
    private static void WritePoint(Utf8JsonWriter json, MeasuredPoints points, int row)
    {
        json.WriteNumber("row", row + 1);
        json.WriteString("label", points.LabelOf(row));
        json.WriteNumberOrNull(Quantity.Samples.Key, points.K?[row]);
        foreach (var objective in Objective.All)
            json.WriteNumberOrNull(objective.Key, points[objective]?[row]);
    }
}
