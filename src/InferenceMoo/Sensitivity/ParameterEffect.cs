namespace InferenceMoo;

/// <summary>What one parameter does to one pick, all others kept.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Model">Key of the model whose parameter it is; null for a limit, which all models share.</param>
/// <param name="Value">Its value in the scenario, in its unit.</param>
/// <param name="Base">The pick at that value; null where nothing is picked.</param>
/// <param name="Low">The parameter below its value; at it where it cannot go lower.</param>
/// <param name="High">The parameter above its value; at it where it cannot go higher.</param>
public sealed record ParameterEffect(
    SensitivityParameter Parameter, string? Model, double Value, PickMeans? Base, ParameterSide Low, ParameterSide High)
{
    /// <summary>The exact token lengths have about nine digits: two values that agree in as many are the same.</summary>
    public const double Resolution = 1e-9;

    private static readonly SensitivityOutput[] Outputs = Enum.GetValues<SensitivityOutput>();

    /// <summary>Whether the parameter moves at all: 0 does not, nor a whole number whose change rounds away.</summary>
    public bool Moves => Low.Value != Value || High.Value != Value;

    /// <summary>Whether anything of the pick changes on either side.</summary>
    public bool HasEffect => Outputs.Any(output => Swing(output) > 0) || Changes(Low) || Changes(High);

    /// <summary>Whether <paramref name="side"/> picks a model that is not picked at the base, as can be over several models.</summary>
    public bool Changes(ParameterSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side.Pick is { } pick && pick.Model != Base?.Model;
    }

    /// <summary>
    /// The range of <paramref name="output"/> over the low side, the base and the high side, in its unit. Infinite where the pick
    /// is there at one of them and not at another: no swing is larger than to have no answer. 0 where it is at none, and where
    /// all agree but for a relative difference of <see cref="Resolution"/>.
    /// </summary>
    public double Swing(SensitivityOutput output)
    {
        PickMeans?[] picks = [Low.Pick, Base, High.Pick];
        double[] values = [.. picks.OfType<PickMeans>().Select(pick => pick.Of(output))];
        if (values.Length < picks.Length)
            return values.Length == 0 ? 0 : double.PositiveInfinity;

        var range = values.Max() - values.Min();
        return range > Resolution * values.Max() ? range : 0;
    }
}
