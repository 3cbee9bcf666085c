namespace InferenceMoo.Tests;

public sealed class MeasuredDeciderTests
{
    private static readonly Picks<int?> NoPicks = new(_ => null);

    [Fact]
    public void Nine_models_as_measured_points_have_the_front_and_the_picks_that_the_decision_over_models_has()
    {
        var models = NineModels.All.ToList();
        var overall = OverallDecider.Decide(Decider.Decide(
            new Scenario { Models = models, KMax = 128 },
            [.. models.Select(model => Trajectories.Exact(model, 128, model.DefaultParallel))]));
        OverallPoint[] candidates = [.. Candidates(models)];

        var decision = MeasuredDecider.Decide(Points(candidates), new MeasuredQuestion { Limits = new(0.5, 60, 0.88) });

        string? At(int? row) => row is { } found ? Name(candidates[found]) : null;
        Assert.Equal(overall.FeasibleCount, decision.FeasibleCount);
        Assert.Equal(overall.Front.Select(Name), decision.Front.Where(point => point.Feasible).Select(point => At(point.Row)));
        Assert.Equal(Name(overall.Picks.Accuracy!.Point), At(decision.Picks.Accuracy));
        Assert.Equal(Name(overall.Picks.Cube!.Point), At(decision.Picks.Cube));
        Assert.Equal(Name(overall.Picks.Utopia!.Point), At(decision.Picks.Utopia));
        Assert.Equal(Name(overall.Picks.KneeChord!.Point), At(decision.Picks.KneeChord));
        Assert.Equal(Name(overall.Picks.KneeKneedle!.Point), At(decision.Picks.KneeKneedle));
        Assert.Null(decision.Picks.KneeCurvature);
    }

    [Theory]
    [InlineData("gpt5-nano")]
    [InlineData("nvidia-nemotron-nano-9b-v2")]
    public void One_model_as_measured_points_has_that_models_three_knees(string key)
    {
        var model = NineModels.Get(key);
        var picks = Decider.Decide(new Scenario { Models = [model] }, [Trajectories.Exact(model, 128, model.DefaultParallel)]).Models[0].Picks;
        OverallPoint[] candidates = [.. Candidates([model])];

        var measured = MeasuredDecider.Decide(Points(candidates), new MeasuredQuestion { Limits = new(0.5, 60, 0.88) }).Picks;

        int? At(int? row) => row is { } found ? candidates[found].K : null;
        Assert.Equal(
            (picks.KneeChord, picks.KneeCurvature, picks.KneeKneedle), (At(measured.KneeChord), At(measured.KneeCurvature), At(measured.KneeKneedle)));
    }

    [Fact]
    public void One_objective_has_its_best_point_as_its_front_and_no_knee()
    {
        var decision = MeasuredDecider.Decide(new MeasuredPoints { Time = [3, 1, 2] }, new MeasuredQuestion());

        Assert.Equal(1, Assert.Single(decision.Front).Row);
        Assert.Equal(
            new Picks<int?>(rule => rule.Method == PickMethod.Cube || rule.Method == PickMethod.Utopia || rule.Method == PickMethod.Fastest ? 1 : null),
            decision.Picks);
    }

    [Fact]
    public void Without_accuracy_the_knee_bends_towards_little_cost_and_little_time()
    {
        var points = new MeasuredPoints { Cost = [1, 2, 3, 4, 5], Time = [50, 12, 10, 9, 8] };

        var picks = MeasuredDecider.Decide(points, new MeasuredQuestion()).Picks;

        Assert.Equal((null, 1, 1, null), (picks.Accuracy, picks.KneeChord, picks.KneeKneedle, picks.KneeCurvature));
    }

    [Fact]
    public void Without_cost_effort_is_time()
    {
        var points = new MeasuredPoints { Time = [1, 2, 3, 4, 5], Accuracy = [0.1, 0.8, 0.85, 0.88, 0.9] };

        Assert.Equal(1, MeasuredDecider.Decide(points, new MeasuredQuestion()).Picks.KneeChord);
    }

    [Fact]
    public void Curvature_needs_the_even_steps_of_one_label()
    {
        var bent = new MeasuredPoints { K = [1, 2, 3, 4], Cost = [1, 2, 3, 4], Accuracy = [0.3, 0.6, 0.7, 0.75] };

        Assert.Equal(1, Curvature(bent));
        Assert.Equal(1, Curvature(bent with { Labels = ["a", "a", "a", "a"] }));
        Assert.Null(Curvature(bent with { Labels = ["a", "a", "b", "a"] }));
        Assert.Null(Curvature(bent with { K = [1, 2, 4, 5] }));
        Assert.Null(Curvature(bent with { K = null }));

        static int? Curvature(MeasuredPoints points) => MeasuredDecider.Decide(points, new MeasuredQuestion()).Picks.KneeCurvature;
    }

    [Fact]
    public void A_scale_is_the_limit_or_the_largest_value_on_the_feasible_front_whatever_is_dominated()
    {
        var points = new MeasuredPoints { Cost = [1, 4, 100], Time = [9, 5, 100], Accuracy = [0.5, 0.9, 0.1] };

        var scales = MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = new(null, 200, null) }).Scales;

        Assert.Equal(new PerObjective<MeasuredBound?>(new(4, MeasuredBoundSource.Front), new(200, MeasuredBoundSource.Limit), null), scales);
    }

    [Fact]
    public void A_reference_is_what_was_asked_or_the_limit_or_the_nadir_and_a_tenth_of_the_range()
    {
        var points = new MeasuredPoints { Cost = [1, 5], Time = [9, 5], Accuracy = [0.5, 0.9] };
        var question = new MeasuredQuestion { Limits = new(8, null, 0.25), Reference = new(null, null, 0.125) };

        var reference = MeasuredDecider.Decide(points, question).Reference;

        Assert.Equal(
            new PerObjective<MeasuredBound?>(new(8, MeasuredBoundSource.Limit), new(9.4, MeasuredBoundSource.Front), new(0.125, MeasuredBoundSource.Asked)), reference);
    }

    [Theory]
    [InlineData(2, 2.2)]
    [InlineData(0, 0.1)]
    public void Where_all_the_front_agrees_every_point_still_counts(double cost, double reference)
    {
        var decision = MeasuredDecider.Decide(new MeasuredPoints { Cost = [cost, cost] }, new MeasuredQuestion());

        Assert.Equal(reference, decision.Reference!.Value.Cost!.Value.Value, 1e-15);
        Assert.True(decision.Hypervolume > 0);
    }

    [Fact]
    public void Points_that_cost_nothing_are_scaled_by_1()
    {
        var decision = MeasuredDecider.Decide(new MeasuredPoints { Cost = [0, 0], Accuracy = [0.5, 0.75] }, new MeasuredQuestion());

        Assert.Equal(1, decision.Scales.Cost!.Value.Value);
        Assert.Equal(new MeasuredFrontPoint(1, true, decision.Hypervolume!.Value, 0.75, 0.25), Assert.Single(decision.Front));
    }

    [Fact]
    public void Where_nothing_is_feasible_the_point_that_misses_by_least_says_why_and_the_front_stays()
    {
        var points = new MeasuredPoints { Cost = [4, 1.5, 3], Accuracy = [0.9, 0.4, 0.45] };

        var decision = MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = new(1, null, 0.5) });

        Assert.Equal((0, NoPicks, new Shortfall(1, null, new(0.5, 0, 0.09999999999999998))), (decision.FeasibleCount, decision.Picks, decision.Shortfall));
        Assert.Equal([1, 2, 0], decision.Front.Select(point => point.Row));
        Assert.All(decision.Front, point => Assert.Null(point.CubeVolume));
    }

    [Fact]
    public void No_points_have_an_empty_front_and_no_hypervolume()
    {
        var decision = MeasuredDecider.Decide(new MeasuredPoints { Cost = [] }, new MeasuredQuestion());

        Assert.Empty(decision.Front);
        Assert.Equal((NoPicks, null, null, null), (decision.Picks, decision.Hypervolume, decision.Reference, decision.Shortfall));
    }

    [Fact]
    public void The_largest_values_allowed_have_a_finite_hypervolume() =>
        Assert.True(double.IsFinite(MeasuredDecider.Decide(new() { Cost = [1e100, 0], Time = [0, 1e100], Accuracy = [0, 1] }, new()).Hypervolume!.Value));

    [Fact]
    public void Points_that_cannot_be_decided_on_are_refused_with_what_is_allowed()
    {
        Refused("neither cost nor time nor accuracy", new MeasuredPoints { K = [1] });
        Refused("Columns of 1, 2 entries", new MeasuredPoints { Cost = [1], Accuracy = [0.5, 0.5] });
        Refused("cost of row 1: found -1, expected a number from 0 to 1e100 (USD)", new MeasuredPoints { Cost = [0, -1] });
        Refused("time of row 0: found NaN", new MeasuredPoints { Time = [double.NaN] });
        Refused("accuracy of row 0: found 1.5, expected a number from 0 to 1", new MeasuredPoints { Accuracy = [1.5] });
        Refused("k of row 0: found 0, expected a whole number from 1", new MeasuredPoints { Cost = [0], K = [0] });

        static void Refused(string message, MeasuredPoints points) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => MeasuredDecider.Decide(points, new())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_cannot_be_asked_is_refused_with_all_that_is_wrong()
    {
        var question = new MeasuredQuestion { Limits = new(0, 5, 2), Reference = new(double.NaN, null, null) };

        var faults = question.Check(new MeasuredPoints { Cost = [1] }).Select(fault => fault.Message);

        Assert.Equal(
            [
                "--max-cost: found 0, expected a number above 0 and up to 1e100 (USD)",
                "--max-time: found 5, expected no limit, for the points have no time",
                "--min-accuracy: found 2, expected a number from 0 to 1",
                "--reference: found cost=NaN, expected a number of at most 1e100 (USD)",
            ],
            faults);
    }

    private static IEnumerable<OverallPoint> Candidates(IEnumerable<Model> models)
    {
        foreach (var model in models)
        {
            var scenario = new Scenario { Models = [model] };
            var decision = Decider.Decide(scenario, [Trajectories.Exact(model, 128, model.DefaultParallel)]).Models[0];
            foreach (var point in decision.Points.Where(point => point.Candidate))
                yield return new OverallPoint(decision, point);
        }
    }

    private static MeasuredPoints Points(OverallPoint[] candidates) => new()
    {
        Labels = [.. candidates.Select(point => point.Model.Key)],
        K = [.. candidates.Select(point => point.K)],
        Cost = [.. candidates.Select(point => point.Statistics.Cost.Mean)],
        Time = [.. candidates.Select(point => point.Statistics.Time.Mean)],
        Accuracy = [.. candidates.Select(point => point.Statistics.Accuracy.Mean)],
    };

    private static string Name(OverallPoint point) => $"{point.Model.Key} {point.K}";
}
