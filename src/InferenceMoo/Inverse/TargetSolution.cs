namespace InferenceMoo;

/// <summary>
/// How a target is reached, over every k unless a step was asked for. Within a model the least is the cheapest and the fastest, since cost and
/// time rise with k. Of answers that cost the same the faster one counts as cheaper, of the fast ones the cheaper as faster, then the model
/// listed first.
/// </summary>
/// <param name="Models">What is found per model, in the scenario's order.</param>
/// <param name="Cheapest">The cheapest answer within budget and deadline; null where none is.</param>
/// <param name="Fastest">The fastest answer within budget and deadline; null where none is.</param>
/// <param name="CheapestRegardless">
/// Where no answer is within budget and deadline, the cheapest one all the same, which says what it misses; null otherwise, and where
/// no model reaches the target.
/// </param>
public sealed record TargetSolution(
    IReadOnlyList<TargetAnswer> Models, TargetCandidate? Cheapest, TargetCandidate? Fastest, TargetCandidate? CheapestRegardless)
{
    /// <summary>The least k per model, and the cheapest and the fastest over all.</summary>
    internal static TargetSolution Of(InverseQuestion question, SimulatedTrials trials)
    {
        TargetAnswer[] answers = [.. trials.Trajectories.Select((trajectory, model) => Answer(question, trajectory, k => trials.Feasible(model, k)))];
        TargetCandidate[] reached = [.. answers.Select(answer => answer.Candidate).OfType<TargetCandidate>()];
        TargetCandidate[] within = [.. reached.Where(candidate => candidate.Missed.IsEmpty)];
        return new TargetSolution(
            answers,
            CheapestOf(within),
            within.MinBy(candidate => (candidate.Time, candidate.Cost)),
            within.Length == 0 ? CheapestOf(reached) : null);
    }

    private static TargetCandidate? CheapestOf(TargetCandidate[] candidates) => candidates.MinBy(candidate => (candidate.Cost, candidate.Time));

    private static TargetAnswer Answer(InverseQuestion question, Trajectory trajectory, Func<int, double?> share)
    {
        var law = new TargetLaw(trajectory.Model.Accuracy, question.Target);
        var step = question.Scenario.KStep ?? 1;
        var candidate = law.LeastK is { } least ? At(Multiple(least, step), step, law, trajectory, question.Scenario.Limits, share) : null;
        return new TargetAnswer(trajectory, law.LeastK, candidate);
    }

    private static long Multiple(long least, int step) => (least + step - 1) / step * step;

    private static TargetCandidate At(long k, int step, TargetLaw law, Trajectory trajectory, Limits limits, Func<int, double?> share)
    {
        TrajectoryPoint? simulated = k <= trajectory.Points.Count ? trajectory.Points[(int)k - 1] : null;
        var source = simulated ?? trajectory.Points[^1];
        var scale = (double)k / source.K;
        // P at a time, a round that is not full takes as long as a full one.
        var rounds = (double)Multiple(k, trajectory.Parallel) / source.K;
        var (cost, time) = (scale * source.Cost.Mean, rounds * source.Time.Mean);
        return new TargetCandidate(
            trajectory,
            k,
            simulated,
            simulated is { } point ? share(point.K) : null,
            law.Probability(k),
            law.Margin(k),
            cost,
            time,
            limits.MaxCost - cost,
            limits.MaxTime - time,
            k == step ? new Binding(default, CandidateEnd.Step) : new Binding(ObjectiveSet.Of(objective => objective == Objective.Accuracy)));
    }
}

/// <summary>How many samples of one model reach a target.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="LeastK">The least of all k, candidate or not; null where none up to <see cref="TargetLaw.LargestK"/> reaches it.</param>
/// <param name="Candidate">The least candidate; null where <paramref name="LeastK"/> is.</param>
public sealed record TargetAnswer(Trajectory Trajectory, long? LeastK, TargetCandidate? Candidate);

/// <summary>The least candidate of a model that reaches a target.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="K">Number of samples, a multiple of the step that was asked for; may lie beyond k_max.</param>
/// <param name="Simulated">Its statistics, where it does not lie beyond k_max.</param>
/// <param name="TrialShare">Share of the trials whose best of k reaches the accuracy; null beyond k_max.</param>
/// <param name="Probability">Exact probability that the best of k reaches the accuracy.</param>
/// <param name="Margin">That probability less the one asked for, not negative.</param>
/// <param name="Cost">Mean cost in USD; beyond k_max in proportion to k, as the mean of a sum of k inferences is.</param>
/// <param name="Time">Mean time in seconds, likewise, of as many samples as fill the last round of P at a time.</param>
/// <param name="CostSlack">Budget less mean cost, in USD; negative where the budget is missed.</param>
/// <param name="TimeSlack">Deadline less mean time, in seconds; negative where the deadline is missed.</param>
/// <param name="Binding">Why no smaller candidate will do: it does not reach the accuracy as surely, or there is none (the step).</param>
public sealed record TargetCandidate(
    Trajectory Trajectory,
    long K,
    TrajectoryPoint? Simulated,
    double? TrialShare,
    double Probability,
    double Margin,
    double Cost,
    double Time,
    double CostSlack,
    double TimeSlack,
    Binding Binding)
{
    /// <summary>The model.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>Inferences that run at the same time.</summary>
    public int Parallel => Trajectory.Parallel;

    /// <summary>Those of budget and deadline that the means miss.</summary>
    public ObjectiveSet Missed =>
        ObjectiveSet.Of(objective => (objective == Objective.Cost && CostSlack < 0) || (objective == Objective.Time && TimeSlack < 0));
}

/// <summary>
/// How the probability of reaching a target grows with the number of samples, in closed form: one sample of
/// clip(N(mu, sigma), 0, 1) misses accuracy A with probability m = Phi((A - mu) / sigma), so the best of k reaches it with
/// 1 - m^k, and the least k is ceil(ln(1 - Q) / ln m). The clips make m 0 for A of at most 0 and 1 for A above 1; for sigma 0 it
/// is 0 where mu reaches A and 1 elsewhere. Everything is computed from ln m and ln(1 - Q), which keep their digits in both tails.
/// </summary>
public sealed class TargetLaw
{
    /// <summary>The largest k that is told: doubles know every whole number up to it, 9e15.</summary>
    public const long LargestK = 1L << 53;

    // What rounding leaves open counts as reached: mu itself is reached with 0.875 by three samples, not by four.
    private const double Rounding = 1e-15;

    private readonly double _probability;
    private readonly double _logMiss;
    private readonly double _logLeft;

    /// <summary>The law for one model's <paramref name="accuracy"/> before clipping.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in (0, 1), or the accuracy is not a number.</exception>
    public TargetLaw(NormalParameters accuracy, AccuracyTarget target)
    {
        if (!(target.Probability > 0 && target.Probability < 1))
            throw new ArgumentOutOfRangeException(nameof(target), target, "The probability of a target lies in (0, 1).");
        if (double.IsNaN(target.Accuracy))
            throw new ArgumentOutOfRangeException(nameof(target), target, "The accuracy of a target is a number.");
        _probability = target.Probability;
        _logMiss = LogMiss(accuracy, target.Accuracy);
        _logLeft = LogProbability.OfRest(target.Probability);
        LeastK = Least();
    }

    /// <summary>
    /// The least k that reaches the target; null where none up to <see cref="LargestK"/> does. Exact as far as doubles know Phi,
    /// which is to a part in 1e15: above some 1e14 the last digits of k are rounding.
    /// </summary>
    public long? LeastK { get; }

    /// <summary>Whether the best of <paramref name="k"/> samples, k at least 1, reaches the accuracy as surely as asked.</summary>
    public bool Reaches(long k) => k * _logMiss <= _logLeft * (1 - Rounding);

    /// <summary>Probability that the best of <paramref name="k"/> samples, k at least 1, reaches the accuracy.</summary>
    public double Probability(long k) => LogProbability.Rest(k * _logMiss);

    /// <summary>
    /// <see cref="Probability"/> less the probability asked for, without cancellation where both are near 1; not negative where k
    /// reaches the target.
    /// </summary>
    public double Margin(long k)
    {
        var margin = (1 - _probability) * LogProbability.Rest(k * _logMiss - _logLeft);
        return Reaches(k) ? Math.Max(0, margin) : margin;
    }

    private static double LogMiss(NormalParameters accuracy, double floor)
    {
        if (floor <= 0)
            return double.NegativeInfinity;
        if (floor > 1)
            return 0;
        if (accuracy.StandardDeviation == 0)
            return accuracy.Mean >= floor ? double.NegativeInfinity : 0;
        return StandardNormal.LogCdf((floor - accuracy.Mean) / accuracy.StandardDeviation);
    }

    private long? Least()
    {
        var quotient = _logLeft / _logMiss;
        if (_logMiss == 0 || quotient > LargestK)
            return null;
        var k = Math.Max(1, (long)Math.Ceiling(quotient));
        while (k > 1 && Reaches(k - 1))
            k--;
        while (!Reaches(k))
            k++;
        return k;
    }
}
