namespace InferenceMoo;

/// <summary>
/// Moves each parameter down and up by a share of its value, the others kept, and decides again. Picks depend on the means
/// alone, which are exact, so the answer has no sampling noise and needs no simulation.
/// </summary>
public static class SensitivityAnalyser
{
    /// <summary>
    /// The sensitivity of every pick of every model of <paramref name="scenario"/>, and of every pick over all of them, to every one
    /// of <see cref="SensitivityParameters.All"/>. A moved value that the catalogue or the scenario does not allow is brought to
    /// the nearest that it allows, and <c>parallel</c> and <c>k_max</c> to a whole number; the value used is reported. The
    /// candidates stay the multiples of the scenario's step, also where that is the parallelism and <c>parallel</c> moves, which
    /// so moves time alone.
    /// </summary>
    /// <param name="scenario">What is asked; its trials and its seed play no part.</param>
    /// <param name="change">The share, in (0, 1): 0.2 for 20 % down and 20 % up.</param>
    /// <exception cref="ArgumentException">
    /// The scenario has a fault or a confidence, which no mean can meet, or the share is not in (0, 1).
    /// </exception>
    public static Sensitivity Analyse(Scenario scenario, double change = 0.2)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (!(change is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(change), change, "A share above 0 and below 1 is allowed.");
        if (ScenarioValidator.Check(scenario) is { Count: > 0 } faults)
            throw new ArgumentException(string.Join("; ", faults.Select(fault => fault.Message)), nameof(scenario));
        if (scenario.Confidence is { } confidence)
            throw new ArgumentException($"A confidence of {confidence} asks for trials; only limits on the means are allowed.", nameof(scenario));

        var means = new ExactMeans();
        var models = scenario.Models.Select(model => ModelMoves.Of(SensitivityCase.Of(scenario, model), change, means)).ToList();
        return new Sensitivity(scenario, change, [.. models.Select(model => model.Analyse(scenario.Knee))])
        {
            Overall = models.Count > 1 ? new OverallMoves(scenario, models).Analyse() : [],
        };
    }
}
