namespace InferenceMoo;

/// <summary>A parameter on both sides of its value in the decision for one model.</summary>
internal sealed record ParameterMove(SensitivityParameter Parameter, string? Model, double Value, MovedSide Low, MovedSide High)
{
    /// <summary>Moves <paramref name="parameter"/> down and up by the share <paramref name="change"/> of its value.</summary>
    public static ParameterMove Of(SensitivityParameter parameter, SensitivityCase asked, double change, ExactMeans means) => new(
        parameter,
        parameter.IsOfModel ? asked.Model.Key : null,
        parameter.Of(asked),
        MovedSide.Of(parameter, asked, 1 - change, means),
        MovedSide.Of(parameter, asked, 1 + change, means));

    /// <summary>The effect on a pick that is <paramref name="before"/> at the base and as given on both sides.</summary>
    public ParameterEffect On(PickMeans? before, PickMeans? low, PickMeans? high) =>
        new(Parameter, Model, Value, before, new ParameterSide(Low.Value, low), new ParameterSide(High.Value, high));
}
