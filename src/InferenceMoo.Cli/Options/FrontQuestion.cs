namespace InferenceMoo.Cli;

/// <summary>What is asked of the joint front beyond the picks that every run makes.</summary>
/// <param name="Weights">Weights to pick a compromise by, or null.</param>
/// <param name="Aim">What to come near to, or null.</param>
/// <param name="TradeOffs">Whether the whole front is listed with its trade-offs.</param>
internal sealed record FrontQuestion(PerObjective<double>? Weights, PerObjective<double?>? Aim, bool TradeOffs)
{
    /// <summary>Nothing.</summary>
    public static FrontQuestion Nothing { get; } = new(null, null, false);

    /// <summary>Whether a pick is asked for.</summary>
    public bool Picks => Weights is not null || Aim is not null;
}
