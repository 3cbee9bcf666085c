namespace InferenceMoo.Tests;

public sealed class SweepTests
{
    private static readonly Sweep Small = new()
    {
        Models = [NineModels.Get("gpt5")],
        KMax = [8, 16],
        Parallel = [1, null],
        MaxCost = [0.1, 0.2, 0.3],
        MinAccuracy = [0.9, 0.95],
    };

    [Fact]
    public void Every_combination_comes_once_and_the_last_axis_varies_fastest()
    {
        var scenarios = Enumerable.Range(0, (int)Small.Count).Select(Small.At).ToList();
        Assert.Equal(24, scenarios.Select(scenario => (scenario.KMax, scenario.Parallel, scenario.Limits)).Distinct().Count());
        Assert.Equal([0.9, 0.95, 0.9], scenarios.Take(3).Select(scenario => scenario.Limits.MinAccuracy));
        Assert.Equal([0.1, 0.1, 0.2], scenarios.Take(3).Select(scenario => scenario.Limits.MaxCost));
        Assert.Equal((16, null, new Limits(0.3, 60, 0.95)), (scenarios[^1].KMax, scenarios[^1].Parallel, scenarios[^1].Limits));
    }

    [Fact]
    public void Places_and_values_tell_a_combination()
    {
        foreach (var number in Enumerable.Range(0, (int)Small.Count))
        {
            var scenario = Small.At(number);
            Assert.Equal(scenario.KMax, Small.ValueAt(SweepAxis.KMax, Small.PlaceOf(SweepAxis.KMax, number)));
            Assert.Equal(scenario.Parallel, Small.ValueAt(SweepAxis.Parallel, Small.PlaceOf(SweepAxis.Parallel, number)));
            Assert.Equal(scenario.Limits.MaxCost, Small.ValueAt(SweepAxis.MaxCost, Small.PlaceOf(SweepAxis.MaxCost, number)));
        }
    }

    [Fact]
    public void A_fault_of_any_combination_is_told_once()
    {
        var faults = (Small with { Parallel = [1, 9, 20], MaxTime = [1, -1] }).Check();
        Assert.Equal(
            [
                "--max-time: found -1, expected a finite number above 0 (seconds)",
                "--parallel: found 20, expected a whole number from 1 to 16 (--k-max)",
                "--parallel: found 20, expected a whole number from 1 to 8 (--k-max)",
                "--parallel: found 9, expected a whole number from 1 to 8 (--k-max)",
            ],
            faults.Select(fault => fault.Message).Order());
        Assert.Empty(Small.Check());
    }

    [Fact]
    public void An_axis_without_values_and_too_many_combinations_are_refused()
    {
        Assert.Equal("--max-cost: found no value, expected at least one", (Small with { MaxCost = [] }).Check()[0].Message);
        double[] many = [.. Enumerable.Range(1, 100_000).Select(i => (double)i)];
        var fault = Assert.Single((Small with { MaxCost = many, MaxTime = many }).Check());
        Assert.Equal("combinations: found 80000000000, expected at most 1000000", fault.Message);
    }

    [Fact]
    public void A_table_of_feasible_shares_that_no_memory_holds_is_refused()
    {
        double[] many = [.. Enumerable.Range(1, 1_000).Select(i => (double)i)];
        var large = Small with { KMax = [2_048], Parallel = [1], MaxCost = many, MaxTime = many, MinAccuracy = [0.9] };

        var fault = Assert.Single(large.Check());

        Assert.StartsWith("combinations: found 4104196096 counts behind P(feasible)", fault.Message, StringComparison.Ordinal);
        Assert.Empty((large with { KStep = [8] }).Check());
    }
}
