namespace InferenceMoo.Reports;

/// <summary>Writes sensitivity.csv: one row per model, pick, parameter and side, the base among the sides.</summary>
public static class SensitivityCsv
{
    private static readonly string[] Header =
        ["model", "pick", "parameter", "unit", "side", "value", .. Quantity.All.Select(quantity => quantity.Key)];

    /// <summary>
    /// Writes the header and the rows in UTF-8, the parameters in the order of their swings; the numbers read back to the same bits. Where
    /// nothing is picked the last fields are empty. The stream stays open.
    /// </summary>
    public static void Write(Stream stream, Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        CsvRows.Write(stream, Header, sensitivity.Models.SelectMany(Rows));
    }

    private static IEnumerable<string[]> Rows(ModelSensitivity model) =>
        model.Picks.SelectMany(pick => pick.Effects.SelectMany(effect => Rows(model.Model.Key, pick.Method.Name, effect)));

    private static string[][] Rows(string key, string method, ParameterEffect effect)
    {
        string[] start = [key, method, effect.Parameter.Name, effect.Parameter.Unit];
        return
        [
            [.. start, "low", CsvRows.Text(effect.Low.Value), .. Values(effect.Low.Pick)],
            [.. start, "base", CsvRows.Text(effect.Value), .. Values(effect.Base)],
            [.. start, "high", CsvRows.Text(effect.High.Value), .. Values(effect.High.Pick)],
        ];
    }

    private static IEnumerable<string> Values(PickMeans? pick) => Quantity.All.Select(quantity => CsvRows.Text(pick?[quantity]));
}
