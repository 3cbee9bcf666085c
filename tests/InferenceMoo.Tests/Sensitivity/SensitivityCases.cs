namespace InferenceMoo.Tests;

/// <summary>Scenarios for tests of sensitivity, and short ways to their answers.</summary>
internal static class SensitivityCases
{
    /// <summary>Costs 1e-6 USD an input token and nothing else, takes 0.01 s an input token; all lengths are certain.</summary>
    public static Model Certain { get; } = NineModels.Get("gpt5") with
    {
        CostPerInputToken = 1e-6,
        CostPerOutputToken = 0,
        TimePerInputToken = 0.01,
        TimePerOutputToken = 0,
        InputTokens = new(1000, 0),
        OutputTokens = new(2000, 0),
        Accuracy = new(0.9, 0.02),
        DefaultParallel = 1,
    };

    /// <summary>Limits that nothing comes near.</summary>
    public static Limits Loose { get; } = new(1e6, 1e9, 0);

    public static Scenario Of(Model model, Limits? limits = null, int kMax = 8) =>
        new() { Models = [model], Limits = limits ?? Limits.Published, KMax = kMax };

    public static PickSensitivity Pick(Scenario scenario, PickMethod method, double change = 0.2) =>
        Assert.Single(SensitivityAnalyser.Analyse(scenario, change).Models).Picks.Single(pick => pick.Method == method);

    public static ParameterEffect Effect(this PickSensitivity pick, string parameter) =>
        pick.Effects.Single(effect => effect.Parameter.Name == parameter);
}
