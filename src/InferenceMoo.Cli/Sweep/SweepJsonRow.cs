using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes one row of sweep.json.</summary>
internal static class SweepJsonRow
{
    /// <summary>Writes the row as an object: the values of the axes, the model where the rows are of single models, counts and picks.</summary>
    public static void Write(Utf8JsonWriter json, Sweep sweep, SweepRow row)
    {
        json.WriteStartObject();
        foreach (var axis in SweepFields.Axes)
            json.WriteNumberOrNull(SweepFields.Name(axis), sweep.ValueOf(axis, row));
        if (row.Model is { } model)
            json.WriteString("model", model.Key);
        json.WriteNumber("feasible_count", row.FeasibleCount);
        json.WriteNumber("front_count", row.FrontCount);
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
            WritePick(json, method.Name, row.Pick(method));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter json, string name, SweepPick? pick)
    {
        if (pick is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("model", pick.Model.Key);
        json.WriteNumber("parallel", pick.Parallel);
        json.WriteNumber("k", pick.K);
        json.WriteNumber("cost", FiniteNumber.Of(pick.Cost));
        json.WriteNumber("time", FiniteNumber.Of(pick.Time));
        json.WriteNumber("accuracy", FiniteNumber.Of(pick.Accuracy));
        json.WriteNumber("feasible_probability", FiniteNumber.Of(pick.FeasibleProbability));
        json.WriteEndObject();
    }
}
