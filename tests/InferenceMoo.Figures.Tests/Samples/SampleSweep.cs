namespace InferenceMoo.Figures.Tests;

/// <summary>Sweeps that try every corner of their figures, decided on closed-form means, so that no simulation is needed.</summary>
internal static class SampleSweep
{
    private static readonly Sweep Nine = new() { Models = SampleModels.Published };
    private static readonly Sweep One = new() { Models = [SampleModels.Gpt5], KMax = [64] };

    /// <summary>One model over a few budgets and deadlines.</summary>
    public static Sweep Small { get; } = One with { MaxCost = [0.1, 0.2, 0.4, 0.8], MaxTime = [20, 40, 60, 80, 100] };

    public static IReadOnlyDictionary<string, Func<(Sweep Sweep, IReadOnlyList<SweepRow> Rows)>> All { get; } =
        new Dictionary<string, Func<(Sweep, IReadOnlyList<SweepRow>)>>
        {
            ["one model"] = () => Overall(Small),
            ["nine models"] = () => Overall(Nine with
            {
                Parallel = [1, 4, 16],
                MaxCost = [0.005, 0.02, 0.08, 0.32],
                MaxTime = [5, 15, 25, 35, 45],
                MinAccuracy = [0.9, 0.95, 0.99],
            }),
            ["thirty values"] = () => Overall(Nine with { KMax = [32], MaxCost = Geometric(0.001, 1, 30), MaxTime = Geometric(0.5, 120, 30) }),
            ["thirty values of one model"] = () => Overall(One with { MaxCost = Geometric(0.01, 5, 30), MaxTime = Geometric(2, 200, 30) }),
            ["values left to the models"] = () => Overall(Nine with { KMax = [16, 64], KStep = [null, 1], Parallel = [2, null] }),
            ["nothing feasible"] = () => Overall(Nine with { MaxCost = [1e-6, 1e-5], MinAccuracy = [0.9999, 0.99999] }),
            ["extreme numbers"] = () => Overall(Nine with
            {
                KMax = [1, 128],
                Parallel = [1, Scenario.LargestParallel],
                MaxCost = [1e-300, 0.123456789, double.MaxValue],
                MaxTime = [1e-300, 12345.6789, double.MaxValue],
                MinAccuracy = [double.Epsilon, 0.123456789, 1],
            }),
            ["a value twice"] = () => Overall(Small with { MaxCost = [0.4, 0.4] }),
            ["long names"] = () => Overall(Small with { Models = [Named(0, 'W'), Named(5, 'M')] }),
            ["thirty models"] = () => Overall(Small with { Models = [.. Enumerable.Range(0, 30).Select(Numbered)], MaxCost = Geometric(0.001, 10, 12) }),
            ["models apart"] = () => PerModel(Small with { Models = [.. SampleModels.Published.Take(2)] }),
        };

    public static (Sweep Sweep, IReadOnlyList<SweepRow> Rows) Overall(Sweep sweep)
    {
        var decider = Decider(sweep);
        return (sweep, [.. Enumerable.Range(0, (int)sweep.Count).Select(decider.Overall)]);
    }

    public static (Sweep Sweep, IReadOnlyList<SweepRow> Rows) PerModel(Sweep sweep)
    {
        var decider = Decider(sweep);
        return (sweep, [.. Enumerable.Range(0, (int)sweep.Count).SelectMany(decider.PerModel)]);
    }

    public static double[] Geometric(double first, double last, int count) =>
        [.. Enumerable.Range(0, count).Select(i => first * Math.Pow(last / first, i / (count - 1.0)))];

    private static SweepDecider Decider(Sweep sweep) => new(sweep, [.. sweep.Models.Select(model => Trajectory(model, sweep))], (_, _, _) => 0.5);

    private static Trajectory Trajectory(Model model, Sweep sweep) => new(
        model, 1, sweep.Trials, [.. Enumerable.Range(1, sweep.KMax.Max()).Select(k => SampleTrajectory.At(model, k, 1))]);

    private static Model Named(int index, char letter) => SampleModels.Published[index] with { Name = new string(letter, 100) };

    // Ever dearer and better, so that many of them are picked somewhere.
    private static Model Numbered(int i) => SampleModels.Gpt5 with
    {
        Key = $"model-{i}",
        Name = $"Model {i}",
        CostPerInputToken = 1e-8 * Math.Pow(1.25, i),
        CostPerOutputToken = 1e-7 * Math.Pow(1.25, i),
        TimePerOutputToken = 1e-5,
        Accuracy = new(0.9 + (0.003 * i), 0.001),
    };
}
