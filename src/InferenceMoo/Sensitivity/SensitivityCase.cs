namespace InferenceMoo;

/// <summary>Everything that the decision for one model rests on, in one place to be moved.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences at the same time.</param>
/// <param name="KStep">Step between the candidates.</param>
/// <param name="Limits">The limits.</param>
/// <param name="KMax">Largest number of samples.</param>
internal sealed record SensitivityCase(Model Model, int Parallel, int KStep, Limits Limits, int KMax)
{
    /// <summary>What <paramref name="scenario"/> asks of <paramref name="model"/>.</summary>
    public static SensitivityCase Of(Scenario scenario, Model model) =>
        new(model, scenario.ParallelOf(model), scenario.KStepOf(model), scenario.Limits, scenario.KMax);

    /// <summary>The decision on exact means.</summary>
    public ModelDecision Decide(ExactMeans means)
    {
        var scenario = new Scenario { Models = [Model], Limits = Limits, KMax = KMax, KStep = KStep, Parallel = Parallel };
        return Decider.Decide(scenario, [means.Trajectory(this)]).Models[0];
    }
}
