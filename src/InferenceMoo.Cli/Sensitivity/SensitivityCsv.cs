namespace InferenceMoo.Cli;

/// <summary>Writes sensitivity.csv: one row per model, pick, parameter and side, the base among the sides.</summary>
internal static class SensitivityCsv
{
    private static readonly string[] Header = ["model", "pick", "parameter", "unit", "side", "value", .. Quantity.All.Select(quantity => quantity.Key)];

    /// <summary>
    /// Writes the header and the rows, the parameters in the order of their swings; the numbers read back to the same bits. Where
    /// nothing is picked the last four fields are empty.
    /// </summary>
    public static void Write(TextWriter writer, Sensitivity sensitivity) => CsvRows.Write(writer, Header, sensitivity.Models.SelectMany(Rows));

    private static IEnumerable<string[]> Rows(ModelSensitivity model) =>
        model.Picks.SelectMany(pick => pick.Effects.SelectMany(effect => Rows(model.Model.Key, pick.Method.Name, effect)));

    private static string[][] Rows(string key, string method, ParameterEffect effect)
    {
        string[] start = [key, method, effect.Parameter.Name, effect.Parameter.Unit];
        return
        [
            [.. start, "low", CsvValue.Of(effect.Low.Value), .. Values(effect.Low.Pick)],
            [.. start, "base", CsvValue.Of(effect.Value), .. Values(effect.Base)],
            [.. start, "high", CsvValue.Of(effect.High.Value), .. Values(effect.High.Pick)],
        ];
    }

    private static string[] Values(PickMeans? pick) => pick is { } means
        ? [.. Quantity.All.Select(quantity => CsvValue.Of(means[quantity]))]
        : [.. Quantity.All.Select(_ => "")];
}
