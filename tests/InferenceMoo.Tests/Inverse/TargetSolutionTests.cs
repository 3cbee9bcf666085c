namespace InferenceMoo.Tests;

public sealed class TargetSolutionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_candidate_is_the_first_multiple_of_the_step_that_reaches_the_target(int step)
    {
        var scenario = new Scenario { Models = NineModels.All, KStep = step };

        foreach (var target in new AccuracyTarget[] { new(0.9, 0.5), new(0.95, 0.95), new(0.97, 0.99), new(0.99, 0.999) })
        {
            Assert.All(Solve(scenario, target).Models, answer =>
            {
                var law = new TargetLaw(answer.Trajectory.Model.Accuracy, target);
                var k = step;
                while (!law.Reaches(k))
                    k += step;
                var candidate = answer.Candidate!;
                Assert.Equal((k, law.Probability(k), law.Margin(k)), (candidate.K, candidate.Probability, candidate.Margin));
                Assert.Equal([k == step ? "step" : "accuracy"], candidate.Binding.Names);
                Assert.InRange(answer.LeastK!.Value, k - step + 1, k);
            });
        }
    }

    [Fact]
    public void Cheapest_and_fastest_are_those_of_all_models_within_budget_and_deadline()
    {
        // Least candidates: cost 6, time 6; cost 5, time 7; cost 4, time 8, over the deadline; cost 9, time 1, over budget.
        var solution = Solve(new Limits(8, 7, 0), (6, 6), (5, 7), (4, 8), (9, 1)).Target;

        Assert.Equal(("m1", "m0"), (solution.Cheapest?.Model.Key, solution.Fastest?.Model.Key));
        Assert.Null(solution.CheapestRegardless);
        Assert.Equal(["", "", "time", "cost"], solution.Models.Select(model => model.Candidate!.Missed.ToString()));
        Assert.Equal((3.0, 0.0), (solution.Cheapest!.CostSlack, solution.Cheapest.TimeSlack));
    }

    [Fact]
    public void Equals_are_told_apart_by_the_other_quantity_and_then_by_their_order()
    {
        var solution = Solve(new Limits(8, 8, 0), (5, 7), (5, 6), (5, 6), (6, 6)).Target;

        Assert.Equal(("m1", "m1"), (solution.Cheapest?.Model.Key, solution.Fastest?.Model.Key));
    }

    [Fact]
    public void Where_none_is_within_the_limits_the_cheapest_says_what_it_misses()
    {
        var solution = Solve(new Limits(1, 7, 0), (6, 6), (5, 8));

        Assert.Equal((null, null), (solution.Target.Cheapest, solution.Target.Fastest));
        Assert.Equal(("m1", "cost+time"), (solution.Target.CheapestRegardless?.Model.Key, solution.Target.CheapestRegardless!.Missed.ToString()));
        Assert.False(solution.Answered[0]);
    }

    [Fact]
    public void A_target_that_no_model_reaches_has_no_answer()
    {
        var constant = NineModels.Get("gpt5") with { Accuracy = new(0.9, 0) };

        var solution = Solve(new Scenario { Models = [constant] }, new(0.95, 0.5));

        Assert.Equal((null, null), (solution.Models[0].LeastK, solution.Models[0].Candidate));
        Assert.Equal((null, null, null), (solution.Cheapest, solution.Fastest, solution.CheapestRegardless));
    }

    [Fact]
    public void Beyond_k_max_means_grow_in_proportion_a_round_takes_its_whole_time_and_there_is_no_share_of_trials()
    {
        var model = NineModels.Get("gpt5");

        var answer = Solve(new Scenario { Models = [model], KMax = 8 }, new(0.99, 0.95)).Models[0];

        // P(z >= 2.5) = 0.00621; ln 0.05 / ln 0.99379 = 480.9.
        Assert.Equal((481, 481), (answer.LeastK, answer.Candidate!.K));
        var exact = new ExactModel(model, 4);
        Assert.Equal(1, answer.Candidate.Cost / exact.At(481).CostMean, 1e-12);
        Assert.Equal(1, answer.Candidate.Time / exact.At(484).TimeMean, 1e-12);
        Assert.Equal((null, null), (answer.Candidate.TrialShare, answer.Candidate.Simulated));
    }

    [Fact]
    public void Every_k_counts_unless_a_step_was_asked_for()
    {
        var scenario = new Scenario { Models = [NineModels.Get("gpt5")], KMax = 8 };

        Assert.Equal(481, Solve(scenario, new(0.99, 0.95)).Models[0].Candidate!.K);
        Assert.Equal(485, Solve(scenario with { KStep = 5 }, new(0.99, 0.95)).Models[0].Candidate!.K);
    }

    [Fact]
    public void Up_to_k_max_means_and_share_are_those_of_the_trajectory()
    {
        var means = Enumerable.Range(1, 8).Select(k => (k * 1.0, k * 10.0, 0.9)).ToArray();
        var trajectory = Trajectories.OfMeans(means);
        var scenario = new Scenario { Models = [trajectory.Model], KMax = 8, KStep = 1 };

        // The mean is reached with 1 - 2^-3 = 0.875 by three samples.
        var candidate = Solver.Solve(new(scenario, new(0.94, 0.8)), new([trajectory], (_, k) => k / 8.0)).Target.Models[0].Candidate!;

        Assert.Equal((3, 3.0, 30.0, 0.375), (candidate.K, candidate.Cost, candidate.Time, candidate.TrialShare));
        Assert.Equal(0.075, candidate.Margin, 1e-12);
    }

    [Fact]
    public void The_simulation_asks_for_the_target_alone()
    {
        var scenario = new Scenario { Models = NineModels.All, KMax = 7 };

        var counted = new InverseQuestion(scenario, new(0.95, 0.9)).Counted;

        Assert.Equal(new Limits(double.MaxValue, double.MaxValue, 0.95), counted);
        Assert.Empty((scenario with { Limits = counted, KMax = 8 }).Check());
    }

    private static TargetSolution Solve(Scenario scenario, AccuracyTarget target) => Solver.Solve(
        new(scenario, target), Trials([.. scenario.Models.Select(model => Trajectories.Exact(model, scenario.KMax, 4))])).Target;

    /// <summary>Models whose only candidate, one sample, costs and takes what is given.</summary>
    private static Solution Solve(Limits limits, params (double Cost, double Time)[] means)
    {
        Trajectory[] trajectories = [.. means.Select((mean, i) =>
            Trajectories.OfMeans(NineModels.Get("gpt5") with { Key = $"m{i}" }, (mean.Cost, mean.Time, 0.9)))];
        var scenario = new Scenario { Models = [.. trajectories.Select(trajectory => trajectory.Model)], Limits = limits, KMax = 1, KStep = 1 };
        return Solver.Solve(new(scenario, new(0.9, 0.5)), Trials(trajectories));
    }

    private static SimulatedTrials Trials(params Trajectory[] trajectories) => new(trajectories, (_, _) => null);
}
