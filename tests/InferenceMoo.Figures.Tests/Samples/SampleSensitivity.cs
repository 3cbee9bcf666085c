namespace InferenceMoo.Figures.Tests;

/// <summary>Sensitivity analyses that try every corner of the tornados.</summary>
internal static class SampleSensitivity
{
    private static readonly Model Free = SampleModels.Gpt5 with { Name = "Free & <local>", CostPerInputToken = 0, CostPerOutputToken = 0 };

    public static IReadOnlyDictionary<string, Func<Sensitivity>> All { get; } = new Dictionary<string, Func<Sensitivity>>
    {
        ["published"] = () => SensitivityAnalyser.Analyse(new Scenario { Models = [.. SampleModels.Published.Take(3)] }),
        ["one model"] = () => Of(SampleModels.Gpt5),
        ["a small change"] = () => Of(SampleModels.Published[5], change: 0.015),
        ["a large change"] = () => Of(SampleModels.Published[5], change: 0.99),
        ["a free model"] = () => Of(Free),
        ["an exact model"] = () => Of(SampleModels.Gpt5 with { Accuracy = new(1, 0) }),
        ["one candidate"] = () => Of(SampleModels.Gpt5 with { DefaultParallel = 1 }, kMax: 1),
        ["three candidates"] = () => Of(SampleModels.Gpt5 with { DefaultParallel = 1 }, kMax: 3),
        ["16384 samples"] = () => Of(SampleModels.Published[2] with { DefaultParallel = 512 }, limits: new(1e3, 1e6, 0.5), kMax: 16_384),
        ["limits far away"] = () => Of(SampleModels.Gpt5, limits: new(1e6, 1e9, 0)),
        ["limits that just hold"] = () => Of(SampleModels.Published[3], limits: new(0.0267, 21.6, 0.97)),
        ["a long name"] = () => Of(SampleModels.Gpt5 with { Name = new string('W', 200) }),
    };

    public static Sensitivity Of(Model model, double change = 0.2, Limits? limits = null, int kMax = 128) =>
        SensitivityAnalyser.Analyse(new Scenario { Models = [model], Limits = limits ?? Limits.Published, KMax = kMax }, change);
}
