namespace InferenceMoo;

/// <summary>A parameter on both sides of its value, and the decisions there.</summary>
internal sealed record ParameterMove(
    SensitivityParameter Parameter, double Value, double Low, ModelDecision AtLow, double High, ModelDecision AtHigh)
{
    /// <summary>Moves <paramref name="parameter"/> down and up by the share <paramref name="change"/> of its value.</summary>
    public static ParameterMove Of(SensitivityParameter parameter, SensitivityCase asked, double change, ExactMeans means)
    {
        var (low, high) = (parameter.Moved(asked, 1 - change), parameter.Moved(asked, 1 + change));
        return new ParameterMove(
            parameter, parameter.Of(asked), parameter.Of(low), low.Decide(means), parameter.Of(high), high.Decide(means));
    }

    /// <summary>The effect on the pick that <paramref name="pick"/> takes from a decision, and that is <paramref name="before"/> at the base.</summary>
    public ParameterEffect On(PickMeans? before, Func<ModelDecision, PickMeans?> pick) =>
        new(Parameter, Value, before, new ParameterSide(Low, pick(AtLow)), new ParameterSide(High, pick(AtHigh)));
}
