namespace InferenceMoo.Randomness;

/// <summary>Every test of words.</summary>
internal static class WordBattery
{
    /// <summary>The tests for an order with the given neighbours.</summary>
    public static IReadOnlyList<IWordTest> For(IReadOnlyList<Neighbour> neighbours) =>
    [
        new FrequencyTest(),
        .. neighbours.SelectMany(neighbour => new IWordTest[] { new SerialTest(neighbour, 24), new SerialTest(neighbour, 0) }),
        new GapTest(28),
        new GapTest(0),
        new RunsTest(),
        new MatrixRankTest(),
        new HammingTest(),
        .. neighbours.Select(neighbour => new AvalancheTest(neighbour)),
        BirthdayTest.Words,
        BirthdayTest.Pairs,
        new MaximumTest(),
        CorrelationTest.OfUniforms(neighbours),
        CorrelationTest.OfNormals(neighbours),
    ];
}
