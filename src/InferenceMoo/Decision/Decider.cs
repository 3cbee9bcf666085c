namespace InferenceMoo;

/// <summary>Decides how many samples to take, from simulated or exact means: a pure function of its arguments.</summary>
public static class Decider
{
    /// <summary>Decides for every model of <paramref name="scenario"/>.</summary>
    /// <param name="scenario">What was asked.</param>
    /// <param name="trials">One trajectory per model, in the scenario's order, each of k = 1..<see cref="Scenario.KMax"/>, and the shares of feasible trials.</param>
    /// <exception cref="ArgumentException">The trajectories do not match the scenario, or a mean is not a number.</exception>
    public static Decision Decide(Scenario scenario, SimulatedTrials trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        return Decide(scenario, trials.Trajectories, trials.Feasible);
    }

    /// <summary>Decides for every model of <paramref name="scenario"/> on means alone.</summary>
    /// <param name="scenario">What was asked.</param>
    /// <param name="trajectories">One trajectory per model, in the scenario's order, each of k = 1..<see cref="Scenario.KMax"/>.</param>
    /// <param name="feasible">The shares of feasible trials; needed for the candidates where the scenario has a confidence.</param>
    /// <exception cref="ArgumentException">
    /// The trajectories do not match the scenario, a mean is not a number, or a share that is needed is not there.
    /// </exception>
    public static Decision Decide(Scenario scenario, IReadOnlyList<Trajectory> trajectories, FeasibleShare? feasible = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(trajectories);
        if (trajectories.Count != scenario.Models.Count)
            throw new ArgumentException($"{trajectories.Count} trajectories for {scenario.Models.Count} models.", nameof(trajectories));
        var models = new ModelDecision[trajectories.Count];
        for (var model = 0; model < models.Length; model++)
            models[model] = new ModelDecider(scenario, trajectories[model], model, feasible).Decide();
        return new Decision(scenario, models);
    }
}

/// <summary>The decision for every model of a scenario, in the scenario's order.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Models">One decision per model.</param>
public sealed record Decision(Scenario Scenario, IReadOnlyList<ModelDecision> Models);

/// <summary>The decision for one model.</summary>
/// <param name="Trajectory">The simulated statistics that the decision rests on.</param>
/// <param name="KStep">Step between the candidate numbers of samples.</param>
/// <param name="Points">One point per k = 1..k_max, in order.</param>
/// <param name="FeasibleCount">Number of feasible candidates.</param>
/// <param name="ParetoCount">Number of candidates on the Pareto front.</param>
/// <param name="Picks">The number of samples that each method picks.</param>
/// <param name="Shortfall">Which limits fail and by how much, when no candidate is feasible; otherwise null.</param>
public sealed record ModelDecision(
    Trajectory Trajectory,
    int KStep,
    IReadOnlyList<DecisionPoint> Points,
    int FeasibleCount,
    int ParetoCount,
    Picks<int?> Picks,
    Shortfall? Shortfall)
{
    /// <summary>The model that was decided on.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>The point of <paramref name="k"/> samples.</summary>
    public DecisionPoint At(int k) => Points[k - 1];
}

/// <summary>One number of samples, with what the decision makes of it.</summary>
/// <param name="Point">The simulated statistics.</param>
/// <param name="FeasibleProbability">Share of the trials that meet all limits at once; null where it was not counted.</param>
/// <param name="Candidate">Whether k is a multiple of the step.</param>
/// <param name="Feasible">
/// Whether k is a candidate and meets the limits: without <see cref="Scenario.Confidence"/> on its means, with it in at least that share of the
/// trials. A mean or a share that equals its limit meets it.
/// </param>
/// <param name="Pareto">Whether k is a candidate on the Pareto front of all candidates.</param>
/// <param name="CubeVolume">
/// (1 - C/C_max)(1 - T/T_max) A on the means, of every k, a candidate or not. A side that a mean has used up, as under a chance
/// constraint a feasible k may have one, has length 0, and so has the volume: two sides beyond their limits are no room.
/// </param>
/// <param name="UtopiaDistance">Euclidean length of (C/C_max, T/T_max, 1 - A) on the means.</param>
public readonly record struct DecisionPoint(
    TrajectoryPoint Point, double? FeasibleProbability, bool Candidate, bool Feasible, bool Pareto, double CubeVolume, double UtopiaDistance)
{
    /// <summary>Number of samples.</summary>
    public int K => Point.K;
}

/// <summary>
/// Why no candidate is feasible, told at the candidate that misses its limits by least: the one whose largest relative
/// violation is smallest, the first among equals. Under a chance constraint it is the one that meets the limits most often,
/// and among equals in that the same.
/// </summary>
/// <param name="Row">That candidate's place among the candidates, from 0.</param>
/// <param name="K">Its number of samples; null where that is not known.</param>
/// <param name="Excess">Per objective by how much its mean misses the limit, in the objective's unit; 0 where the limit holds.</param>
public sealed record Shortfall(int Row, int? K, PerObjective<double> Excess)
{
    /// <summary>
    /// Share of the trials that is missing to the confidence asked for, above 0; null where the limits are on the means. The means
    /// may then meet every limit.
    /// </summary>
    public double? ProbabilityDeficit { get; init; }

    /// <summary>The shortfall of the nearest of <paramref name="candidates"/>; null for none.</summary>
    /// <param name="candidates">The candidates, none of which is feasible.</param>
    /// <param name="limits">The limits, of which some may be none.</param>
    /// <param name="missing">Per candidate the share that is missing to a confidence; null for limits on the means.</param>
    internal static Shortfall? Of(Candidates candidates, Limits limits, double[]? missing = null)
    {
        int? nearest = null;
        var (least, leastMissing) = (double.NaN, double.NaN);
        for (var row = 0; row < candidates.Count; row++)
        {
            var (violation, share) = (limits.Violation(candidates[row]), missing?[row] ?? 0);
            if (nearest is null || share < leastMissing || share == leastMissing && violation < least)
                (nearest, least, leastMissing) = (row, violation, share);
        }

        return nearest is not { } found ? null : new Shortfall(found, candidates.K?[found], limits.Excess(candidates[found]))
        {
            ProbabilityDeficit = missing?[found],
        };
    }
}

/// <summary>Decides for one model.</summary>
internal sealed class ModelDecider
{
    private readonly Scenario _scenario;
    private readonly Trajectory _trajectory;
    private readonly int _step;
    private readonly TrajectoryPoint[] _candidatePoints;
    private readonly Candidates _candidates;
    private readonly double?[] _shares;

    /// <summary>Prepares the decision for the model at place <paramref name="model"/> of <paramref name="scenario"/>.</summary>
    public ModelDecider(Scenario scenario, Trajectory trajectory, int model, FeasibleShare? feasible)
    {
        if (trajectory.Points.Count != scenario.KMax)
            throw new ArgumentException($"A trajectory of {trajectory.Points.Count} points for k_max {scenario.KMax}.", nameof(trajectory));
        (_scenario, _trajectory, _step) = (scenario, trajectory, scenario.KStepOf(trajectory.Model));
        _candidatePoints = new TrajectoryPoint[trajectory.Points.Count / _step];
        for (var i = 0; i < _candidatePoints.Length; i++)
            _candidatePoints[i] = trajectory.Points[(i + 1) * _step - 1];
        _candidates = Candidates.Of(_candidatePoints);
        _shares = new double?[trajectory.Points.Count];
        for (var k = 1; feasible is not null && k <= _shares.Length; k++)
            _shares[k - 1] = feasible(model, k);
    }

    /// <summary>The decision.</summary>
    public ModelDecision Decide()
    {
        var front = Front();
        var points = Points(front);
        int[] feasible = [.. Enumerable.Range(0, _candidates.Count).Where(row => At(points, row).Feasible)];
        var chooser = new Chooser(_candidates, Array.FindAll(feasible, row => front[row]), Chooser.ScalesOf(_scenario.Limits));
        return new ModelDecision(
            _trajectory,
            _step,
            points,
            feasible.Length,
            front.Count(isOn => isOn),
            new Picks<int?>(rule => chooser.By(rule) is { } row ? _candidatePoints[row].K : null),
            feasible.Length == 0 ? Shortfall.Of(_candidates, _scenario.Limits, Missing()) : null);
    }

    private DecisionPoint At(DecisionPoint[] points, int row) => points[(row + 1) * _step - 1];

    private bool[] Front()
    {
        var front = new bool[_candidates.Count];
        foreach (var row in _candidates.Front([.. Enumerable.Range(0, front.Length)]))
            front[row] = true;
        return front;
    }

    private DecisionPoint[] Points(bool[] front)
    {
        var scales = Chooser.ScalesOf(_scenario.Limits);
        var points = new DecisionPoint[_trajectory.Points.Count];
        for (var i = 0; i < points.Length; i++)
        {
            var (point, isCandidate) = (_trajectory.Points[i], (i + 1) % _step == 0);
            var scaled = Chooser.Scaled(point.Means, scales);
            points[i] = new DecisionPoint(
                point,
                _shares[i],
                isCandidate,
                isCandidate && IsFeasible(point, _shares[i]),
                isCandidate && front[(i + 1) / _step - 1],
                PickMethod.CubeVolume(scaled),
                PickMethod.UtopiaDistance(scaled));
        }

        return points;
    }

    private bool IsFeasible(TrajectoryPoint point, double? share) =>
        _scenario.Confidence is { } confidence ? Known(share) >= confidence : _scenario.Limits.AreMetBy(point.Means);

    private double[]? Missing() => _scenario.Confidence is not { } confidence
        ? null
        : Array.ConvertAll(_candidatePoints, point => confidence - Known(_shares[point.K - 1]));

    private static double Known(double? share) =>
        share ?? throw new ArgumentException("A confidence needs the share of feasible trials of every candidate.", nameof(share));
}
