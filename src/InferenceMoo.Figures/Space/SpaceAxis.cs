namespace InferenceMoo.Figures;

/// <summary>One axis of the drawn box, along one of its edges.</summary>
/// <param name="Title">Title with the unit.</param>
/// <param name="From">Where the axis starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Low">Amount at its start.</param>
/// <param name="High">Amount at its end.</param>
internal sealed record SpaceAxis(string Title, SpacePoint From, SpacePoint To, double Low, double High)
{
    private const int MostSteps = 6;

    /// <summary>The round amounts along the axis.</summary>
    public IReadOnlyList<double> Ticks { get; } = NiceTicks.Between(Low, High, MostSteps);

    /// <summary>Where <paramref name="amount"/> lies.</summary>
    public SpacePoint At(double amount) => From.Toward(To, (amount - Low) / (High - Low));

    /// <summary>Cost along the lower right edge, from the near corner.</summary>
    public static SpaceAxis Cost(SpaceView view) => new("cost (USD)", new(0, 0, 0), new(1, 0, 0), 0, view.CostEnd);

    /// <summary>Time along the lower left edge, from the near corner.</summary>
    public static SpaceAxis Time(SpaceView view) => new("time (s)", new(0, 0, 0), new(0, 1, 0), 0, view.TimeEnd);

    /// <summary>Accuracy up the left edge.</summary>
    public static SpaceAxis Accuracy(SpaceView view) => new("accuracy (0 to 1)", new(0, 1, 0), new(0, 1, 1), view.AccuracyStart, 1);
}
