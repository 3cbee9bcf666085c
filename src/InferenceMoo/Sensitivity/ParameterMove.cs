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

/// <summary>A parameter moved to one side, and the decision there.</summary>
/// <param name="Value">The value that was used.</param>
/// <param name="Limits">The limits there.</param>
/// <param name="Decision">The decision for the model there.</param>
internal sealed record MovedSide(double Value, Limits Limits, ModelDecision Decision)
{
    /// <summary>The side of <paramref name="parameter"/> times <paramref name="factor"/>.</summary>
    public static MovedSide Of(SensitivityParameter parameter, SensitivityCase asked, double factor, ExactMeans means)
    {
        var moved = parameter.Moved(asked, factor);
        return new MovedSide(parameter.Of(moved), moved.Limits, moved.Decide(means));
    }
}

/// <summary>Everything that the decision for one model rests on, in one place to be moved.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences at the same time.</param>
/// <param name="KStep">Step between the candidates.</param>
/// <param name="Limits">The limits.</param>
/// <param name="KMax">Largest number of samples.</param>
internal sealed record SensitivityCase(Model Model, int Parallel, int KStep, Limits Limits, int KMax)
{
    /// <summary>What <paramref name="scenario"/> asks of <paramref name="model"/>.</summary>
    public static SensitivityCase Of(Scenario scenario, Model model) =>
        new(model, scenario.ParallelOf(model), scenario.KStepOf(model), scenario.Limits, scenario.KMax);

    /// <summary>The decision on exact means.</summary>
    public ModelDecision Decide(ExactMeans means)
    {
        var scenario = new Scenario { Models = [Model], Limits = Limits, KMax = KMax, KStep = KStep, Parallel = Parallel };
        return Decider.Decide(scenario, [means.Trajectory(this)]).Models[0];
    }
}

/// <summary>
/// Trajectories of exact means. What one parameter does not touch is taken from the case before: prices and speeds touch no
/// length, lengths no accuracy, and only accuracies take an integral per k.
/// </summary>
internal sealed class ExactMeans
{
    private readonly Dictionary<(NormalParameters Input, NormalParameters Output), ExactTokens> _tokens = [];
    private readonly Dictionary<NormalParameters, BestAccuracies> _accuracies = [];

    /// <summary>
    /// The trajectory of <paramref name="asked"/> without spread or standard errors, so that nothing counts as noise.
    /// </summary>
    public Trajectory Trajectory(SensitivityCase asked)
    {
        var (model, parallel) = (asked.Model, asked.Parallel);
        var tokens = TokensOf(model);
        var cost = tokens.Combine(model.CostPerInputToken, model.CostPerOutputToken).Mean;
        var time = tokens.Combine(model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel).Mean;
        var accuracies = AccuraciesOf(model);
        var points = Enumerable.Range(1, asked.KMax).Select(k => Point(k, k * cost, k * time, accuracies.At(k)));
        return new Trajectory(model, parallel, Trials: 0, [.. points]);
    }

    private static TrajectoryPoint Point(int k, double cost, double time, double accuracy) =>
        new(k, Exactly(cost), Exactly(time), Exactly(accuracy));

    private static Statistic Exactly(double mean) => new(mean, 0, 0, mean, mean, mean);

    private ExactTokens TokensOf(Model model)
    {
        var lengths = (model.InputTokens, model.OutputTokens);
        if (!_tokens.TryGetValue(lengths, out var tokens))
            _tokens[lengths] = tokens = ExactTokens.Of(model.InputTokens, model.OutputTokens);
        return tokens;
    }

    private BestAccuracies AccuraciesOf(Model model)
    {
        if (!_accuracies.TryGetValue(model.Accuracy, out var means))
            _accuracies[model.Accuracy] = means = new BestAccuracies(model.Accuracy);
        return means;
    }

    /// <summary>Means of the best of k draws, as far as they have been asked for.</summary>
    private sealed class BestAccuracies(NormalParameters accuracy)
    {
        private readonly IEnumerator<double> _rest = new ExactBestAccuracy(accuracy).Means().GetEnumerator();
        private readonly List<double> _means = [];

        public double At(int k)
        {
            while (_means.Count < k && _rest.MoveNext())
                _means.Add(_rest.Current);
            return _means[k - 1];
        }
    }
}
