namespace InferenceMoo;

/// <summary>How one pick, of one model or over all, moves with every parameter: the data of a tornado.</summary>
/// <param name="Method">The method of the pick.</param>
/// <param name="Base">The pick of the scenario as it is; null where the method picks none.</param>
/// <param name="Effects">
/// One effect per parameter, the largest swing of cost first; ties by the swing of time, then of accuracy, then model by model in
/// the order of <see cref="SensitivityParameter.All"/>, the limits last.
/// </param>
public sealed record PickSensitivity(PickMethod Method, PickMeans? Base, IReadOnlyList<ParameterEffect> Effects)
{
    /// <summary>A pick with its effects in any order.</summary>
    internal static PickSensitivity Of(PickMethod method, PickMeans? before, IEnumerable<ParameterEffect> effects) => new(
        method,
        before,
        [
            .. effects
                .OrderByDescending(effect => effect.Swing(Objective.Cost))
                .ThenByDescending(effect => effect.Swing(Objective.Time))
                .ThenByDescending(effect => effect.Swing(Objective.Accuracy)),
        ]);

    /// <summary>
    /// <paramref name="picks"/> in groups that move the same way, whatever moves them: a group is told once, under the names of all of its
    /// methods. Groups come in the order of their first pick.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<PickSensitivity>> Alike(IReadOnlyList<PickSensitivity> picks)
    {
        ArgumentNullException.ThrowIfNull(picks);
        var groups = new List<List<PickSensitivity>>();
        foreach (var pick in picks)
        {
            if (groups.Find(group => group[0].Effects.SequenceEqual(pick.Effects)) is { } same)
                same.Add(pick);
            else
                groups.Add([pick]);
        }

        return groups;
    }

    /// <summary>The effects with the largest swing of <paramref name="quantity"/> first; ties in the order of <see cref="Effects"/>.</summary>
    public IReadOnlyList<ParameterEffect> BySwing(Quantity quantity) =>
        [.. Effects.OrderByDescending(effect => effect.Swing(quantity))];
}

/// <summary>A pick with its exact means.</summary>
/// <param name="Model">Key of the model that is picked.</param>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="Means">Mean cost, mean time, divided by the inferences that run at the same time, and mean of the best accuracy.</param>
public readonly record struct PickMeans(string Model, int K, PerObjective<double> Means)
{
    /// <summary>The value of <paramref name="quantity"/>, in its unit.</summary>
    public double this[Quantity quantity] => quantity is Objective objective ? Means[objective] : K;

    /// <summary>What <paramref name="method"/> picks in <paramref name="decision"/>; null where it picks none.</summary>
    internal static PickMeans? Of(ModelDecision decision, PickMethod method, KneeMethod knee) =>
        decision.Picks.Of(method, knee) is { } k ? Of(decision.Model, decision.At(k).Point) : null;

    /// <summary>What <paramref name="method"/> picks over all models; null where it picks none.</summary>
    internal static PickMeans? Of(Picks<OverallPick?> picks, PickMethod method, KneeMethod knee) =>
        picks.Of(method, knee) is { Point: var found } ? Of(found.Model, found.Statistics) : null;

    private static PickMeans Of(Model model, TrajectoryPoint point) =>
        new(model.Key, point.K, point.Means);
}

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

    /// <summary>Whether the parameter moves at all: 0 does not, nor a whole number whose change rounds away.</summary>
    public bool Moves => Low.Value != Value || High.Value != Value;

    /// <summary>Whether anything of the pick changes on either side.</summary>
    public bool HasEffect => Quantity.All.Any(quantity => Swing(quantity) > 0) || Changes(Low) || Changes(High);

    /// <summary>Whether <paramref name="side"/> picks a model that is not picked at the base, as can be over several models.</summary>
    public bool Changes(ParameterSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side.Pick is { } pick && pick.Model != Base?.Model;
    }

    /// <summary>
    /// The range of <paramref name="quantity"/> over the low side, the base and the high side, in its unit. Infinite where the pick
    /// is there at one of them and not at another: no swing is larger than to have no answer. 0 where it is at none, and where
    /// all agree but for a relative difference of <see cref="Resolution"/>.
    /// </summary>
    public double Swing(Quantity quantity)
    {
        PickMeans?[] picks = [Low.Pick, Base, High.Pick];
        double[] values = [.. picks.OfType<PickMeans>().Select(pick => pick[quantity])];
        if (values.Length < picks.Length)
            return values.Length == 0 ? 0 : double.PositiveInfinity;

        var range = values.Max() - values.Min();
        return range > Resolution * values.Max() ? range : 0;
    }
}

/// <summary>A parameter moved to one side.</summary>
/// <param name="Value">The value that was used, after rounding and clamping, in the parameter's unit.</param>
/// <param name="Pick">What is picked then; null where nothing is.</param>
public sealed record ParameterSide(double Value, PickMeans? Pick);
