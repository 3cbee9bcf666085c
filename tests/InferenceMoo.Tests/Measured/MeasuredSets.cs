namespace InferenceMoo.Tests;

/// <summary>Random measured points with few distinct values, so that most of them tie, in any of the objectives.</summary>
internal static class MeasuredSets
{
    /// <summary>A thousand sets of 1 to 30 points in 1 to 3 objectives, with questions whose limits are there or not.</summary>
    public static IEnumerable<(MeasuredPoints Points, MeasuredQuestion Question)> Thousand() => Enumerable.Range(0, 1000).Select(seed =>
    {
        var random = new Random(seed);
        var (count, present) = (random.Next(1, 31), 1 + seed % 7);
        var points = new MeasuredPoints
        {
            K = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, count).Select(_ => random.Next(1, 4))],
            Cost = (present & 1) == 0 ? null : Column(random, count),
            Time = (present & 2) == 0 ? null : Column(random, count),
            Accuracy = (present & 4) == 0 ? null : Column(random, count),
        };
        return (points, Question(random, points));
    });

    /// <summary>The point at <paramref name="row"/>, in the objectives that are there.</summary>
    public static double[] Row(MeasuredPoints points, int row) =>
        [.. Objective.All.Select(objective => points[objective]).OfType<IReadOnlyList<double>>().Select(column => column[row])];

    public static double[] Values(MeasuredPoints points) => [.. Enumerable.Range(0, points.Count).SelectMany(row => Row(points, row))];

    public static Direction[] Directions(MeasuredPoints points) =>
    [
        .. Objective.All.Where(objective => points[objective] is not null)
            .Select(objective => objective == Objective.Accuracy ? Direction.Maximise : Direction.Minimise),
    ];

    private static double[] Column(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(5) / 4.0)];

    private static MeasuredQuestion Question(Random random, MeasuredPoints points) => new()
    {
        Limits = new PerObjective<double?>(
            points.Cost is null ? null : Limit(random), points.Time is null ? null : Limit(random), points.Accuracy is null ? null : Limit(random)),
    };

    private static double? Limit(Random random) => random.Next(2) == 0 ? null : random.Next(1, 5) / 4.0;
}
