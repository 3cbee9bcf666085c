namespace InferenceMoo;

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
