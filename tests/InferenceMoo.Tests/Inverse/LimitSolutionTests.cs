namespace InferenceMoo.Tests;

/// <summary>The best values of the limits, and what binds them, on means that are easy to follow.</summary>
public sealed class LimitSolutionTests
{
    private static readonly (double, double, double)[] Rising = [(1, 10, 0.5), (2, 20, 0.6), (3, 30, 0.7), (4, 40, 0.8)];

    [Fact]
    public void The_accuracy_floor_binds_the_least_budget_and_the_shortest_deadline()
    {
        var solution = Solve(new Limits(5, 50, 0.65), Rising);

        AssertAnswer(solution[Objective.Cost], value: 3, k: 3, "accuracy", next: 2);
        AssertAnswer(solution[Objective.Time], value: 30, k: 3, "accuracy", next: 2);
        Assert.Equal(new PerObjective<double>(2, 20, 0.7 - 0.65), solution[Objective.Cost].Overall!.Slack);
    }

    [Fact]
    public void The_step_binds_where_the_first_candidate_is_good_enough()
    {
        var solution = Solve(new Limits(5, 50, 0.5), Rising);

        AssertAnswer(solution[Objective.Cost], value: 1, k: 1, "step", next: null);
        AssertAnswer(solution[Objective.Time], value: 10, k: 1, "step", next: null);
    }

    [Theory]
    [InlineData(2.5, 50, 2, "cost")]
    [InlineData(5, 25, 2, "time")]
    [InlineData(2.5, 25, 2, "cost+time")]
    [InlineData(5, 50, 4, "k_max")]
    public void What_the_next_candidate_misses_binds_the_largest_accuracy(double maxCost, double maxTime, int k, string binding) =>
        AssertAnswer(Solve(new Limits(maxCost, maxTime, 0), Rising)[Objective.Accuracy], 0.4 + (0.1 * k), k, binding, binding == "k_max" ? null : k + 1);

    [Fact]
    public void A_limit_that_is_missed_has_to_be_loosened_by_its_slack()
    {
        var solution = Solve(new Limits(1.5, 50, 0.65), Rising);

        Assert.Equal(-1.5, solution[Objective.Cost].Overall!.Slack.Cost);
        Assert.Null(solution[Objective.Time].Overall);
        Assert.Equal(-0.15, solution[Objective.Accuracy].Overall!.Slack.Accuracy, 1e-12);
        Assert.Contains(false, solution.Answered);
    }

    [Fact]
    public void Nothing_binds_where_more_or_fewer_samples_change_nothing()
    {
        var solution = Solve(new Limits(5, 50, 0.6), (0, 0, 0.5), (0, 0, 0.7), (0, 0, 0.7));

        AssertAnswer(solution[Objective.Cost], value: 0, k: 2, "", next: null);
        AssertAnswer(solution[Objective.Time], value: 0, k: 2, "", next: null);
        AssertAnswer(solution[Objective.Accuracy], value: 0.7, k: 2, "", next: null);
    }

    [Fact]
    public void Nothing_binds_an_accuracy_of_1() =>
        AssertAnswer(Solve(new Limits(5, 50, 0), (1, 10, 0.5), (2, 20, 1))[Objective.Accuracy], value: 1, k: 2, "", next: null);

    [Fact]
    public void A_floor_that_is_out_of_reach_fails_alone_whatever_the_budget()
    {
        var solution = Solve(new Limits(5, 50, 0.9), Rising);

        var obstacle = solution[Objective.Cost].Models[0].Obstacle!;
        Assert.Equal(("accuracy", (int?)4, 0.0, 0.0), (obstacle.Failing.ToString(), obstacle.Nearest.K, obstacle.Nearest.Excess.Cost, obstacle.Nearest.Excess.Time));
        Assert.Equal(0.1, obstacle.Nearest.Excess.Accuracy, 1e-12);
        Assert.Equal("accuracy", solution[Objective.Time].Models[0].Obstacle!.Failing.ToString());
        AssertAnswer(solution[Objective.Accuracy], value: 0.8, k: 4, "k_max", next: null);
    }

    [Fact]
    public void Limits_that_are_met_by_different_candidates_fail_together()
    {
        // The deadline allows k = 2, the floor asks for k = 3; a thousand times over budget does not matter.
        var obstacle = Solve(new Limits(0.001, 25, 0.65), Rising)[Objective.Cost].Models[0].Obstacle!;

        Assert.True(obstacle.Failing.IsEmpty);
        Assert.Equal(2, obstacle.Nearest.K);
        Assert.Equal(0, obstacle.Nearest.Excess.Cost);
    }

    [Fact]
    public void Over_all_models_another_model_can_be_what_would_be_better()
    {
        var dear = Trajectories.OfMeans(NineModels.Get("gpt5"), Rising);
        var slow = Trajectories.OfMeans(NineModels.Get("qwen3-max"), [(0.5, 60, 0.7), (1, 120, 0.9), (1.5, 180, 0.95), (2.5, 240, 0.96)]);
        var scenario = new Scenario { Models = [dear.Model, slow.Model], Limits = new Limits(5, 50, 0.65), KMax = 4, KStep = 1 };

        var budget = Solver.Solve(new(scenario, new(0.9, 0.9)), Trials(dear, slow))[Objective.Cost];

        // Of what is cheaper, 2 USD of this model miss the floor by 8 %, and 0.50 USD of the other miss the deadline by 20 %.
        Assert.Equal(("gpt5", 3, "accuracy"), (budget.Overall!.Candidate.Model.Key, budget.Overall.Candidate.K, Text(budget.Overall.Binding)));
        Assert.Equal(("gpt5", 2), (budget.Overall.Next!.Model.Key, budget.Overall.Next.K));

        // With a deadline of 55 s the other one misses it by 9 %, a floor of 0.69 is missed by 13 %.
        scenario = scenario with { Limits = new Limits(5, 55, 0.69) };
        budget = Solver.Solve(new(scenario, new(0.9, 0.9)), Trials(dear, slow))[Objective.Cost];
        Assert.Equal(("gpt5", 3, "time"), (budget.Overall!.Candidate.Model.Key, budget.Overall.Candidate.K, Text(budget.Overall.Binding)));
        Assert.Equal(("qwen3-max", 1), (budget.Overall.Next!.Model.Key, budget.Overall.Next.K));
        Assert.Equal("accuracy", Text(budget.Models[0].Answer!.Binding));
        Assert.Equal("time", budget.Models[1].Obstacle!.Failing.ToString());
    }

    [Fact]
    public void Trajectories_that_do_not_fit_are_refused()
    {
        var trajectory = Trajectories.OfMeans(Rising);
        var question = new InverseQuestion(new Scenario { Models = [trajectory.Model], KMax = 4, KStep = 1 }, new(0.9, 0.9));
        var unknown = Trajectories.OfMeans([(1, 10, 0.5), (2, 20, 0.6), (3, double.NaN, 0.7), (4, 40, 0.8)]);

        Assert.Throws<ArgumentException>(() => Solver.Solve(question, Trials()));
        Assert.Throws<ArgumentException>(() => Solver.Solve(question, Trials(Trajectories.OfMeans(Rising[..3]))));
        Assert.Throws<ArgumentException>(() => Solver.Solve(question, Trials(unknown)));
        Assert.Throws<ArgumentException>(() => Solver.Solve(question with { Scenario = question.Scenario with { KStep = 5 } }, Trials(trajectory)));
    }

    private static Solution Solve(Limits limits, params (double Cost, double Time, double Accuracy)[] means)
    {
        var trajectory = Trajectories.OfMeans(means);
        var scenario = new Scenario { Models = [trajectory.Model], Limits = limits, KMax = means.Length, KStep = 1 };
        return Solver.Solve(new(scenario, new(0.9, 0.9)), Trials(trajectory));
    }

    private static void AssertAnswer(LimitSolution found, double value, int k, string binding, int? next)
    {
        var answer = found.Overall!;
        Assert.Equal(value, answer.Value, 1e-12);
        Assert.Equal((k, binding, next), (answer.Candidate.K, Text(answer.Binding), answer.Next?.K));
    }

    private static string Text(Binding binding) => string.Join('+', binding.Names);

    private static SimulatedTrials Trials(params Trajectory[] trajectories) => new(trajectories, (_, _) => null);
}
