namespace InferenceMoo.Tests;

/// <summary>The best values of the limits against trying every value that a mean can ask for.</summary>
public sealed class LimitSolutionBruteForceTests
{
    private const int Sets = 1000;

    [Fact]
    public void A_value_is_the_best_under_which_some_candidate_is_feasible() => OverRandomSets((scenario, trajectories, solution) =>
    {
        Assert.All(solution.LimitSolutions, found =>
        {
            var values = Values(trajectories, found.Asked);
            var best = values.Cast<double?>().FirstOrDefault(value => Feasible(With(scenario, found.Asked, value!.Value), trajectories).Count > 0);
            Assert.Equal(best, found.Overall?.Value);
            if (best is { } value)
                Assert.Equal(Feasible(With(scenario, found.Asked, value), trajectories)[0], Name(found.Overall!.Candidate));
        });
    });

    [Fact]
    public void A_model_alone_has_the_answer_that_it_has_among_the_others() => OverRandomSets((scenario, trajectories, solution) =>
    {
        for (var i = 0; i < trajectories.Count; i++)
        {
            var alone = Solver.Solve(new(scenario with { Models = [scenario.Models[i]] }, solution.Question.Target), new([trajectories[i]], (_, _) => null));
            foreach (var (one, among) in alone.LimitSolutions.Zip(solution.LimitSolutions))
            {
                Assert.Equal(one.Overall, one.Models[0].Answer);
                Assert.Equal(one.Models[0].Answer, among.Models[i].Answer);
                Assert.NotEqual(among.Models[i].Answer is null, among.Models[i].Obstacle is null);
            }
        }
    });

    [Fact]
    public void Nothing_is_better_but_what_misses_the_binding_limits() => OverRandomSets((scenario, trajectories, solution) =>
    {
        Assert.All(solution.LimitSolutions.Where(found => found.Overall is not null), found =>
        {
            var answer = found.Overall!;
            var better = Means(scenario, trajectories).Where(mean => Loss(mean.Point, found.Asked) < Loss(answer.Candidate.Point, found.Asked)).ToList();
            Assert.Equal(better.Count > 0, answer.Next is not null);
            Assert.Equal(answer.Next is null, answer.Binding.Limits.IsEmpty);
            if (answer.Next is { } next)
            {
                var least = better.Min(mean => Violation(mean.Point, scenario.Limits, found.Asked));
                Assert.Equal(least, Violation(next.Point, scenario.Limits, found.Asked));
                Assert.Equal(
                    better.Where(mean => Violation(mean.Point, scenario.Limits, found.Asked) == least).Max(mean => Loss(mean.Point, found.Asked)),
                    Loss(next.Point, found.Asked));
                Assert.Equal(new Binding(Missed(next.Point, scenario.Limits, found.Asked)), answer.Binding);
            }
        });
    });

    [Fact]
    public void Slack_is_limit_less_mean_and_not_negative_for_the_other_two() => OverRandomSets((scenario, _, solution) =>
    {
        Assert.All(solution.LimitSolutions.SelectMany(found => found.Models.Select(model => (found.Asked, model.Answer))), pair =>
        {
            if (pair.Answer is not { } answer)
                return;
            var (point, limits) = (answer.Candidate.Point, scenario.Limits);
            Assert.Equal(
                new PerObjective<double>(limits.MaxCost - point.Cost.Mean, limits.MaxTime - point.Time.Mean, point.Accuracy.Mean - limits.MinAccuracy),
                answer.Slack);
            Assert.True(answer.Missed.Without(pair.Asked).IsEmpty);
        });
    });

    [Fact]
    public void A_limit_fails_alone_where_no_candidate_meets_it() => OverRandomSets((scenario, trajectories, solution) =>
    {
        foreach (var found in solution.LimitSolutions)
        {
            foreach (var (outcome, trajectory) in found.Models.Zip(trajectories).Where(pair => pair.First.Obstacle is not null))
            {
                var missed = Means(scenario, [trajectory]).Select(mean => Missed(mean.Point, scenario.Limits, found.Asked)).ToList();
                foreach (var objective in Objective.All)
                    Assert.Equal(missed.All(set => set.Contains(objective)), outcome.Obstacle!.Failing.Contains(objective));
            }
        }
    });

    /// <summary>Few distinct means, so that ties are common; rising with k in half of the sets, in any order in the others.</summary>
    private static void OverRandomSets(Action<Scenario, IReadOnlyList<Trajectory>, Solution> check)
    {
        var random = new Random(20240817);
        for (var set = 0; set < Sets; set++)
        {
            var (models, kMax) = (random.Next(1, 4), random.Next(1, 13));
            Trajectory[] trajectories = [.. Enumerable.Range(0, models).Select(i => RandomTrajectory(random, $"m{i}", kMax, set % 2 == 0))];
            var scenario = new Scenario
            {
                Models = [.. trajectories.Select(trajectory => trajectory.Model)],
                Limits = new Limits(random.Next(1, 9), random.Next(1, 9), random.Next(0, 9) / 8.0),
                KMax = kMax,
                KStep = random.Next(1, Math.Min(kMax, 3) + 1),
            };
            check(scenario, trajectories, Solver.Solve(new(scenario, new(0.9, 0.5)), new(trajectories, (_, _) => null)));
        }
    }

    private static Trajectory RandomTrajectory(Random random, string key, int kMax, bool rising)
    {
        var (cost, time, accuracy) = (Draw(random, kMax, rising), Draw(random, kMax, rising), Draw(random, kMax, rising));
        var means = Enumerable.Range(0, kMax).Select(i => ((double)cost[i], (double)time[i], accuracy[i] / 8.0));
        return Trajectories.OfMeans(NineModels.Get("gpt5") with { Key = key }, [.. means]);
    }

    private static int[] Draw(Random random, int count, bool rising)
    {
        int[] values = [.. Enumerable.Range(0, count).Select(_ => random.Next(0, 9))];
        return rising ? [.. values.Order()] : values;
    }

    /// <summary>Every value that a limit could take, the best first.</summary>
    private static IEnumerable<double> Values(IEnumerable<Trajectory> trajectories, Objective asked) =>
        trajectories.SelectMany(trajectory => trajectory.Points).Select(point => Loss(point, asked)).Order().Select(Math.Abs);

    private static double Loss(TrajectoryPoint point, Objective asked) =>
        asked == Objective.Cost ? point.Cost.Mean : asked == Objective.Time ? point.Time.Mean : -point.Accuracy.Mean;

    private static Scenario With(Scenario scenario, Objective asked, double value) => scenario with
    {
        Limits = asked == Objective.Cost ? scenario.Limits with { MaxCost = value }
            : asked == Objective.Time ? scenario.Limits with { MaxTime = value }
            : scenario.Limits with { MinAccuracy = value },
    };

    private static List<(string Key, int K)> Feasible(Scenario scenario, IReadOnlyList<Trajectory> trajectories) =>
        [.. Decider.Decide(scenario, trajectories).Models.SelectMany(model =>
            model.Points.Where(point => point.Feasible).Select(point => (model.Model.Key, point.K)))];

    private static (string Key, int K) Name(Candidate candidate) => (candidate.Model.Key, candidate.K);

    private static IEnumerable<(string Key, TrajectoryPoint Point)> Means(Scenario scenario, IEnumerable<Trajectory> trajectories) =>
        trajectories.SelectMany(trajectory => trajectory.Points
            .Where(point => point.K % scenario.KStep == 0).Select(point => (trajectory.Model.Key, point)));

    private static double Violation(TrajectoryPoint point, Limits limits, Objective asked)
    {
        var cost = asked == Objective.Cost ? 0 : (point.Cost.Mean - limits.MaxCost) / limits.MaxCost;
        var time = asked == Objective.Time ? 0 : (point.Time.Mean - limits.MaxTime) / limits.MaxTime;
        var accuracy = asked == Objective.Accuracy || limits.MinAccuracy == 0 ? 0 : (limits.MinAccuracy - point.Accuracy.Mean) / limits.MinAccuracy;
        return Math.Max(0, Math.Max(cost, Math.Max(time, accuracy)));
    }

    private static ObjectiveSet Missed(TrajectoryPoint point, Limits limits, Objective asked) => ObjectiveSet.Of(objective =>
        objective != asked
        && ((objective == Objective.Cost && point.Cost.Mean > limits.MaxCost)
            || (objective == Objective.Time && point.Time.Mean > limits.MaxTime)
            || (objective == Objective.Accuracy && point.Accuracy.Mean < limits.MinAccuracy)));
}
