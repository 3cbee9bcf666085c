using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes decision.json, schema <c>inference-moo/decision/1</c>; what was not measured or asked is null.</summary>
internal sealed class MeasuredJson
{
    private const int FlushEvery = 1 << 16;

    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter _json;
    private readonly MeasuredReport _report;

    private MeasuredJson(Utf8JsonWriter json, MeasuredReport report) => (_json, _report) = (json, report);

    /// <summary>Writes <paramref name="report"/> in UTF-8; the same points and the same question give the same bytes.</summary>
    public static void Write(Stream stream, MeasuredReport report)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
            new MeasuredJson(json, report).Write();
        stream.WriteByte((byte)'\n');
    }

    private void Write()
    {
        var decision = _report.Decision;
        _json.WriteStartObject();
        _json.WriteString("schema", "inference-moo/decision/1");
        _json.WriteString("version", ProgramVersion.Text);
        MeasuredRequestJson.Write(_json, _report);
        _json.WriteNumber("point_count", decision.Points.Count);
        _json.WriteNumber("feasible_count", decision.FeasibleCount);
        _json.WriteNumber("front_count", decision.Front.Count);
        WriteBounds("scales", decision.Scales);
        WriteBounds("reference", decision.Reference);
        _json.WriteNumberOrNull("hypervolume", decision.Hypervolume);
        WritePicks();
        WriteShortfall();
        WriteFront();
        _json.WriteEndObject();
    }

    private void WriteBounds(string name, PerObjective<MeasuredBound?>? bounds)
    {
        _json.WriteStartObject(name);
        foreach (var objective in Objective.All)
            WriteBound(objective.Key, bounds?[objective]);
        _json.WriteEndObject();
    }

    private void WriteBound(string name, MeasuredBound? bound)
    {
        if (bound is not { } given)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteNumber("value", given.Value);
        _json.WriteString("source", Words.Name(given.Source));
        _json.WriteEndObject();
    }

    private void WritePicks()
    {
        var picks = _report.Decision.Picks;
        _json.WriteStartObject("picks");
        foreach (var (method, row) in _report.Picks)
            WritePick(method, row);
        foreach (var rule in PickRule.Knees)
            WritePick(rule.Key, picks[rule]);
        _json.WriteEndObject();
    }

    private void WritePick(string method, int? pick)
    {
        if (pick is not { } row)
        {
            _json.WriteNull(method);
            return;
        }

        _json.WriteStartObject(method);
        WritePoint(row);
        _json.WriteEndObject();
    }

    private void WriteShortfall()
    {
        if (_report.Decision.Shortfall is not { } shortfall)
        {
            _json.WriteNull("shortfall");
            return;
        }

        _json.WriteStartObject("shortfall");
        WritePoint(shortfall.Row);
        _json.WriteShortfall(shortfall.Excess);
        _json.WriteEndObject();
    }

    private void WriteFront()
    {
        _json.WriteStartArray("front");
        foreach (var point in _report.Decision.Front)
        {
            _json.WriteStartObject();
            WritePoint(point.Row);
            _json.WriteBoolean("feasible", point.Feasible);
            _json.WriteNumber("contribution", point.Contribution);
            _json.WriteNumberOrNull("cube_volume", point.CubeVolume);
            _json.WriteNumberOrNull("utopia_distance", point.UtopiaDistance);
            _json.WriteEndObject();
            if (_json.BytesPending > FlushEvery)
                _json.Flush();
        }

        _json.WriteEndArray();
    }

    // Rows are counted from 1 for a reader, as labels that are missing are.
    private void WritePoint(int row)
    {
        var points = _report.Decision.Points;
        _json.WriteNumber("row", row + 1);
        _json.WriteString("label", points.LabelOf(row));
        _json.WriteNumberOrNull("k", points.K?[row]);
        foreach (var objective in Objective.All)
            _json.WriteNumberOrNull(objective.Key, points[objective]?[row]);
    }
}

/// <summary>Writes what was asked of measured points.</summary>
internal static class MeasuredRequestJson
{
    /// <summary>Writes the member <c>request</c>; <c>columns</c> are the names in the file, null for a column that is not there.</summary>
    public static void Write(Utf8JsonWriter json, MeasuredReport report)
    {
        var (limits, reference) = (report.Decision.Question.Limits, report.Decision.Question.Reference);
        json.WriteStartObject("request");
        json.WriteString("file", report.File);
        WriteColumns(json, report.Table.Header);
        foreach (var objective in Objective.All)
            json.WriteNumberOrNull(objective.Limit.Key, limits[objective]);
        json.WriteString("knee", Words.Name(report.Decision.Question.Knee));
        json.WriteObjectivesOrNull("reference", reference);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, MeasuredHeader header)
    {
        json.WriteStartObject("columns");
        foreach (var (name, place) in new[] { ("label", header.Label), ("k", header.K) })
            json.WriteString(name, Name(header, place));
        foreach (var objective in Objective.All)
            json.WriteString(objective.Key, Name(header, header.Objectives[objective]));
        json.WriteEndObject();
    }

    private static string? Name(MeasuredHeader header, int? place) => place is { } found ? header.Names[found] : null;
}

/// <summary>A decision on measured points, and the file that they come from.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Table">What was read from it.</param>
/// <param name="Decision">What was asked and decided.</param>
internal sealed record MeasuredReport(string File, MeasuredTable Table, MeasuredDecision Decision)
{
    /// <summary>The picks under the names that every file and table uses; the knee is that of the method asked for.</summary>
    public (string Method, int? Row)[] Picks =>
        [.. PickMethod.All.Select(method => (method.Name, Decision.Picks.Of(method, Decision.Question.Knee)))];
}
