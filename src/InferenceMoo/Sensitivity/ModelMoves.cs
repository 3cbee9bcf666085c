namespace InferenceMoo;

/// <summary>The decision for one model at the base, and with every parameter moved.</summary>
internal sealed record ModelMoves(SensitivityCase Asked, ModelDecision Base, IReadOnlyList<ParameterMove> Moves)
{
    /// <summary>Decides on <paramref name="asked"/> and moves every one of <see cref="SensitivityParameters.All"/>, in their order.</summary>
    public static ModelMoves Of(SensitivityCase asked, double change, ExactMeans means) => new(
        asked,
        asked.Decide(means),
        [.. SensitivityParameters.All.Select(parameter => ParameterMove.Of(parameter, asked, change, means))]);

    /// <summary>How the picks of the model move.</summary>
    public ModelSensitivity Analyse(KneeMethod knee) => new(
        Asked.Model,
        Asked.Parallel,
        Asked.KStep,
        Base.Shortfall,
        [.. PickMethod.All.Select(method => Analyse(method, knee))]);

    private PickSensitivity Analyse(PickMethod method, KneeMethod knee)
    {
        var before = Pick(Base);
        return PickSensitivity.Of(
            method, before, Moves.Select(move => move.On(before, Pick(move.Low.Decision), Pick(move.High.Decision))));

        PickMeans? Pick(ModelDecision decision) => PickMeans.Of(decision, method, knee);
    }
}
