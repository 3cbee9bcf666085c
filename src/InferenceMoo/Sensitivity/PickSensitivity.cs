namespace InferenceMoo;

/// <summary>How one pick, of one model or over all, moves with every parameter: the data of a tornado.</summary>
/// <param name="Method">The method of the pick.</param>
/// <param name="Base">The pick of the scenario as it is; null where the method picks none.</param>
/// <param name="Effects">
/// One effect per parameter, the largest swing of cost first; ties by the swing of time, then of accuracy, then model by model in
/// the order of <see cref="SensitivityParameters.All"/>, the limits last.
/// </param>
public sealed record PickSensitivity(PickMethod Method, PickMeans? Base, IReadOnlyList<ParameterEffect> Effects)
{
    /// <summary>A pick with its effects in any order.</summary>
    internal static PickSensitivity Of(PickMethod method, PickMeans? before, IEnumerable<ParameterEffect> effects) => new(
        method,
        before,
        [
            .. effects
                .OrderByDescending(effect => effect.Swing(SensitivityOutput.Cost))
                .ThenByDescending(effect => effect.Swing(SensitivityOutput.Time))
                .ThenByDescending(effect => effect.Swing(SensitivityOutput.Accuracy)),
        ]);

    /// <summary>The effects with the largest swing of <paramref name="output"/> first; ties in the order of <see cref="Effects"/>.</summary>
    public IReadOnlyList<ParameterEffect> BySwing(SensitivityOutput output) =>
        [.. Effects.OrderByDescending(effect => effect.Swing(output))];
}
