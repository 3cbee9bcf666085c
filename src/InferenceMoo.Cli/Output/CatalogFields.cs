namespace InferenceMoo.Cli;

/// <summary>The numbers of a model under the names that a catalogue file uses.</summary>
internal static class CatalogFields
{
    /// <summary>Names and values, in the order of a catalogue file; default_parallel follows them.</summary>
    public static (string Name, double Value)[] Of(Model model) =>
    [
        ("c_in", model.CostPerInputToken),
        ("c_out", model.CostPerOutputToken),
        ("t_in", model.TimePerInputToken),
        ("t_out", model.TimePerOutputToken),
        ("mu_Lin", model.InputTokens.Mean),
        ("sigma_Lin", model.InputTokens.StandardDeviation),
        ("mu_Lout", model.OutputTokens.Mean),
        ("sigma_Lout", model.OutputTokens.StandardDeviation),
        ("acc_mean", model.Accuracy.Mean),
        ("acc_std", model.Accuracy.StandardDeviation),
    ];
}
