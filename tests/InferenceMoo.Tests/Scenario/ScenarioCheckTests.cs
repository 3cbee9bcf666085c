namespace InferenceMoo.Tests;

public sealed class ScenarioCheckTests
{
    private static readonly Scenario Good = new() { Models = CatalogReader.ReadFile(TestFiles.Shipped).Models };

    [Fact]
    public void The_published_scenario_has_no_fault() => Assert.Empty(Good.Check());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_budget_must_be_finite_and_above_zero(double budget, string found) => AssertOnlyFault(
        Good with { Limits = Limits.Published with { MaxCost = budget } },
        $"--max-cost: found {found}, expected a finite number above 0 (USD)");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-60, "-60")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_deadline_must_be_finite_and_above_zero(double deadline, string found) => AssertOnlyFault(
        Good with { Limits = Limits.Published with { MaxTime = deadline } },
        $"--max-time: found {found}, expected a finite number above 0 (seconds)");

    [Theory]
    [InlineData(-0.01, "-0.01")]
    [InlineData(1.01, "1.01")]
    [InlineData(double.NaN, "NaN")]
    public void An_accuracy_floor_lies_between_zero_and_one(double floor, string found) => AssertOnlyFault(
        Good with { Limits = Limits.Published with { MinAccuracy = floor } },
        $"--min-accuracy: found {found}, expected a number from 0 to 1");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1.01, "1.01")]
    [InlineData(double.NaN, "NaN")]
    public void A_confidence_lies_above_zero_and_up_to_one(double confidence, string found) => AssertOnlyFault(
        Good with { Confidence = confidence }, $"--confidence: found {found}, expected a number above 0, up to 1");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(16_385)]
    [InlineData(int.MaxValue)]
    public void K_max_has_a_range(int kMax) => AssertOnlyFault(
        Good with { KMax = kMax }, $"--k-max: found {kMax}, expected a whole number from 1 to 16384");

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(129)]
    public void K_step_lies_between_one_and_k_max(int step) => AssertOnlyFault(
        Good with { KStep = step }, $"--k-step: found {step}, expected a whole number from 1 to 128 (--k-max)");

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(129)]
    public void Parallel_lies_between_one_and_k_max(int parallel) => AssertOnlyFault(
        Good with { Parallel = parallel }, $"--parallel: found {parallel}, expected a whole number from 1 to 128 (--k-max)");

    [Fact]
    public void A_parallelism_above_k_max_is_a_fault_even_with_a_step() => AssertOnlyFault(
        Good with { Parallel = 129, KStep = 1 }, "--parallel: found 129, expected a whole number from 1 to 128 (--k-max)");

    [Fact]
    public void A_model_whose_own_parallelism_leaves_no_candidate_is_named() => AssertOnlyFault(
        Good with { Models = [Good.Models[0]], KMax = 3 },
        "--k-max: found 3, expected at least 4, the default_parallel of gpt5, or a smaller --parallel or --k-step");

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, 2)]
    public void A_step_or_a_parallelism_of_ones_own_stands_in_for_the_models(int? step, int? parallel) =>
        Assert.Empty((Good with { KMax = 3, KStep = step, Parallel = parallel }).Check());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000_001)]
    public void Trials_have_a_range(long trials) => AssertOnlyFault(
        Good with { Trials = trials }, $"--trials: found {trials}, expected a whole number from 1 to 1000000000000");

    [Fact]
    public void A_scenario_needs_a_model() => AssertOnlyFault(Good with { Models = [] }, "MODEL: found no model, expected at least one");

    [Fact]
    public void A_model_is_asked_for_once() => AssertOnlyFault(
        Good with { Models = [Good.Models[0], Good.Models[1], Good.Models[0]] }, "MODEL: found gpt5 2 times, expected each model once");

    [Fact]
    public void The_ends_of_every_range_are_allowed()
    {
        var least = Good with { Limits = new Limits(double.Epsilon, double.Epsilon, 0), KMax = 1, KStep = 1, Parallel = 1, Trials = 1 };
        var most = Good with
        {
            Limits = new Limits(double.MaxValue, double.MaxValue, 1),
            Confidence = 1,
            KMax = Scenario.LargestKMax,
            KStep = Scenario.LargestKMax,
            Parallel = Scenario.LargestKMax,
            Trials = Scenario.LargestTrials,
        };

        Assert.Empty(least.Check());
        Assert.Empty(most.Check());
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var faults = new Scenario
        {
            Models = [],
            Limits = new Limits(0, 0, 2),
            Confidence = 2,
            KMax = 0,
            KStep = 0,
            Parallel = 0,
            Trials = 0,
        }.Check();

        Assert.Equal(
            ["MODEL", "--max-cost", "--max-time", "--min-accuracy", "--confidence", "--k-max", "--k-step", "--parallel", "--trials"],
            faults.Select(fault => fault.Source));
    }

    [Fact]
    public void A_wrong_k_max_does_not_make_the_options_it_bounds_wrong() => AssertOnlyFault(
        Good with { KMax = 0, KStep = 8, Parallel = 8 }, "--k-max: found 0, expected a whole number from 1 to 16384");

    private static void AssertOnlyFault(Scenario scenario, string message) =>
        Assert.Equal(message, Assert.Single(scenario.Check()).Message);
}
