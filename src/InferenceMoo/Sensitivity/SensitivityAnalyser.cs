namespace InferenceMoo;

/// <summary>
/// Moves each parameter down and up by a share of its value, the others kept, and decides again. Picks depend on the means
/// alone, which are exact, so the answer has no sampling noise and needs no simulation.
/// </summary>
public static class SensitivityAnalyser
{
    /// <summary>
    /// The sensitivity of every pick of every model of <paramref name="scenario"/>, and of every pick over all of them, to every one
    /// of <see cref="SensitivityParameter.All"/>. A moved value that the catalogue or the scenario does not allow is brought to
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
        if (scenario.Check() is { Count: > 0 } faults)
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

/// <summary>How every pick moves with every parameter, one at a time.</summary>
/// <param name="Scenario">What was asked; its trials and its seed play no part.</param>
/// <param name="Change">The share by which each parameter was moved down and up, in (0, 1).</param>
/// <param name="Models">One per model, in the scenario's order.</param>
public sealed record Sensitivity(Scenario Scenario, double Change, IReadOnlyList<ModelSensitivity> Models)
{
    /// <summary>
    /// How the picks over all models move with every parameter of every model and with the limits, one per
    /// <see cref="PickMethod"/>; empty with a single model, whose own picks they are.
    /// </summary>
    public IReadOnlyList<PickSensitivity> Overall { get; init; } = [];
}

/// <summary>How the picks of one model move with every parameter.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that run at the same time at the base.</param>
/// <param name="KStep">Step between the candidates, at the base and everywhere else.</param>
/// <param name="Shortfall">Which limits fail and by how much, when no candidate is feasible at the base; otherwise null.</param>
/// <param name="Picks">One per <see cref="PickMethod"/>, in their order.</param>
public sealed record ModelSensitivity(
    Model Model, int Parallel, int KStep, Shortfall? Shortfall, IReadOnlyList<PickSensitivity> Picks);

/// <summary>The decision for one model at the base, and with every parameter moved.</summary>
internal sealed record ModelMoves(SensitivityCase Asked, ModelDecision Base, IReadOnlyList<ParameterMove> Moves)
{
    /// <summary>Decides on <paramref name="asked"/> and moves every one of <see cref="SensitivityParameter.All"/>, in their order.</summary>
    public static ModelMoves Of(SensitivityCase asked, double change, ExactMeans means) => new(
        asked,
        asked.Decide(means),
        [.. SensitivityParameter.All.Select(parameter => ParameterMove.Of(parameter, asked, change, means))]);

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

/// <summary>The picks over all models at the base, and with every parameter of every model and every limit moved.</summary>
internal sealed class OverallMoves
{
    private readonly IReadOnlyList<ModelMoves> _models;
    private readonly Scenario _scenario;
    private readonly Picks<OverallPick?> _base;
    private readonly List<(ParameterMove Move, Picks<OverallPick?> Low, Picks<OverallPick?> High)> _moves;

    /// <summary>Decides over <paramref name="models"/>, one per model of <paramref name="scenario"/>, in their order.</summary>
    public OverallMoves(Scenario scenario, IReadOnlyList<ModelMoves> models)
    {
        (_scenario, _models) = (scenario, models);
        _base = Decide(scenario.Limits, models.Select(model => model.Base));
        _moves = [.. Enumerable.Range(0, models.Count).SelectMany(OfModel), .. OfLimits()];
    }

    /// <summary>How each pick moves.</summary>
    public IReadOnlyList<PickSensitivity> Analyse() => [.. PickMethod.All.Select(Analyse)];

    private PickSensitivity Analyse(PickMethod method)
    {
        var before = Pick(_base);
        return PickSensitivity.Of(method, before, _moves.Select(move => move.Move.On(before, Pick(move.Low), Pick(move.High))));

        PickMeans? Pick(Picks<OverallPick?> picks) => PickMeans.Of(picks, method, _scenario.Knee);
    }

    // One model moves, the others stay.
    private IEnumerable<(ParameterMove, Picks<OverallPick?>, Picks<OverallPick?>)> OfModel(int moved)
    {
        return _models[moved].Moves.Where(move => move.Parameter.IsOfModel).Select(move => (move, With(move.Low), With(move.High)));

        Picks<OverallPick?> With(MovedSide side) =>
            Decide(side.Limits, _models.Select((model, i) => i == moved ? side.Decision : model.Base));
    }

    // A limit moves for all models at once.
    private IEnumerable<(ParameterMove, Picks<OverallPick?>, Picks<OverallPick?>)> OfLimits()
    {
        return _models[0].Moves.Index().Where(move => !move.Item.Parameter.IsOfModel)
            .Select(move => (move.Item, With(move.Index, at => at.Low), With(move.Index, at => at.High)));

        Picks<OverallPick?> With(int parameter, Func<ParameterMove, MovedSide> side)
        {
            var sides = _models.Select(model => side(model.Moves[parameter])).ToList();
            return Decide(sides[0].Limits, sides.Select(moved => moved.Decision));
        }
    }

    private Picks<OverallPick?> Decide(Limits limits, IEnumerable<ModelDecision> models) =>
        OverallDecider.Decide(new Decision(_scenario with { Limits = limits }, [.. models])).Picks;
}
