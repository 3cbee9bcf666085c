namespace InferenceMoo.Cli.Tests;

/// <summary>A sweep whose rows are easy to follow: k grows with the number, nothing is feasible at first, and every third has no knee.</summary>
internal static class TestSweep
{
    public static Sweep Small { get; } = new()
    {
        Models = [TestModels.Gpt5, TestModels.Nano],
        KStep = [null, 2],
        Parallel = [null, 8],
        MaxCost = [0.05, 0.5],
        Trials = 1000,
        Seed = ulong.MaxValue,
        Knee = KneeMethod.Kneedle,
    };

    public static IReadOnlyList<SweepRow> Overall(Sweep sweep) =>
        [.. Enumerable.Range(0, (int)sweep.Count).Select(number => Row(number, null, sweep.Models[number % sweep.Models.Count]))];

    public static IReadOnlyList<SweepRow> PerModel(Sweep sweep) =>
        [.. Enumerable.Range(0, (int)sweep.Count).SelectMany(number => sweep.Models.Select(model => Row(number, model, model)))];

    private static SweepRow Row(int number, Model? subject, Model picked)
    {
        if (number == 0)
            return new SweepRow(number, subject, 0, 0, [.. PickMethod.All.Select(_ => (SweepPick?)null)]);
        SweepPick Pick(int k) => new(picked, 4, k, new(k / 300.0, k / 7.0, 1 - (0.1 / k)), 1 - (k / 1024.0));
        return new SweepRow(number, subject, 10 * number, number, [.. PickMethod.All.Select(method => method.Name switch
        {
            "accuracy" => Pick(4 * number),
            "knee" => number % 3 == 0 ? null : Pick(2 * number),
            _ => Pick(number),
        })]);
    }
}
