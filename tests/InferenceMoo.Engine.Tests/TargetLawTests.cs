using InferenceMoo.Tests;

namespace InferenceMoo.Engine.Tests;

/// <summary>The closed form of reaching a target against simulated trials.</summary>
public sealed class TargetLawTests
{
    private const long Trials = 100_000;

    private static readonly Scenario Nine = new() { Models = NineModels.All, Trials = Trials, KMax = 64, KStep = 1, Seed = 7 };

    public static TheoryData<double> Accuracies => [0.80, 0.88, 0.92, 0.95, 0.97, 0.985, 0.999];

    [Theory]
    [MemberData(nameof(Accuracies))]
    public void The_share_of_the_trials_turns_where_the_closed_form_does(double accuracy)
    {
        var compared = 0;
        var trials = Simulate(Nine with { Limits = new InverseQuestion(Nine, new(accuracy, 0.5)).Counted });
        foreach (var probability in new[] { 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999 })
        {
            foreach (var (model, answer) in Solver.Solve(new(Nine, new(accuracy, probability)), trials).Target.Models.Index())
            {
                var law = new TargetLaw(answer.Trajectory.Model.Accuracy, new(accuracy, probability));
                var points = answer.Trajectory.Points;
                for (var k = answer.LeastK!.Value - 1; k <= answer.LeastK && k <= points.Count; k++)
                    compared += k > 0 ? AssertShare(law.Probability(k), trials.Feasible(model, (int)k)!.Value) : 0;
                Assert.Equal(answer.LeastK <= points.Count ? trials.Feasible(model, (int)answer.LeastK) : null, answer.Candidate!.TrialShare);
            }
        }

        Assert.True(compared >= 20);
    }

    [Fact]
    public void The_simulated_quantiles_are_reached_by_their_shares_of_the_trials()
    {
        foreach (var trajectory in Simulate(Nine).Trajectories)
        {
            foreach (var point in trajectory.Points)
            {
                AssertQuantile(trajectory, point.K, point.Accuracy.LowerQuantile, 0.975);
                AssertQuantile(trajectory, point.K, point.Accuracy.Median, 0.5);
                AssertQuantile(trajectory, point.K, point.Accuracy.UpperQuantile, 0.025);
            }
        }
    }

    // At 1 the clip holds more trials than the quantile says.
    private static void AssertQuantile(Trajectory trajectory, int k, double quantile, double share)
    {
        if (quantile < 1)
            AssertShare(new TargetLaw(trajectory.Model.Accuracy, new(quantile, 0.5)).Probability(k), share);
    }

    private static int AssertShare(double probability, double share)
    {
        // Five standard errors, and a trial where the error itself is less than that.
        var allowed = (5 * Math.Sqrt(probability * (1 - probability) / Trials)) + (1.0 / Trials);
        Assert.True(Math.Abs(share - probability) <= allowed, $"{share} is not within {allowed} of {probability}");
        return 1;
    }

    private static SimulatedTrials Simulate(Scenario scenario) =>
        Simulator.Run(scenario, new SimulationOptions { Device = "cpu" }).Trials;
}
