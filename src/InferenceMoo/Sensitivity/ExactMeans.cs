namespace InferenceMoo;

/// <summary>
/// Trajectories of exact means. What one parameter does not touch is taken from the case before: prices and speeds touch no
/// length, lengths no accuracy, and only accuracies take an integral per k.
/// </summary>
internal sealed class ExactMeans
{
    private readonly Dictionary<(NormalParameters Input, NormalParameters Output), ExactTokens> _tokens = [];
    private readonly Dictionary<NormalParameters, BestAccuracies> _accuracies = [];

    /// <summary>
    /// The trajectory of <paramref name="asked"/> without spread or standard errors, so that nothing counts as noise. Nothing is
    /// said on P(feasible), which is no mean.
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
        new(k, Exactly(cost), Exactly(time), Exactly(accuracy), FeasibleProbability: double.NaN);

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
