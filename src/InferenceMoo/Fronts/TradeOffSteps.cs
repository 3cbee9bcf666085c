namespace InferenceMoo;

/// <summary>What one more unit of an objective costs in the others, step by step along a front.</summary>
public static class TradeOffSteps
{
    /// <summary>
    /// The steps from each point to the next better one in <paramref name="objective"/>, from the worst on; points that agree in
    /// it stay in the order of their rows. With two objectives every step of a front has its price; with three one of the
    /// others may get better too. O(n log n) for n points.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="objective">The objective that gets better, from 0.</param>
    /// <returns>One step fewer than there are points; none for no points.</returns>
    /// <exception cref="ArgumentException">
    /// As for <see cref="ParetoFront.Mask"/>; or a value is not finite, or there is no such objective.
    /// </exception>
    public static TradeOffStep[] Along(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, int objective)
    {
        ObjectiveRows.Refuse(values, directions);
        ObjectiveRows.RefuseUnlessFinite(values, values.Length, nameof(values));
        if (objective < 0 || objective >= directions.Length)
            throw new ArgumentOutOfRangeException(nameof(objective), objective, $"0 to {directions.Length - 1} are allowed.");

        var columns = new double[directions.Length][];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = ObjectiveRows.Column(values, i, directions);
        var order = Enumerable.Range(0, columns[objective].Length).OrderByDescending(point => columns[objective][point]).ToArray();
        var steps = new TradeOffStep[Math.Max(0, order.Length - 1)];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = Step(order[i], order[i + 1], columns, objective);
        return steps;
    }

    private static TradeOffStep Step(int from, int to, double[][] columns, int objective)
    {
        var price = Array.ConvertAll(columns, column => column[to] - column[from]);
        var gain = columns[objective][from] - columns[objective][to];
        var unitPrice = Array.ConvertAll(price, worse => worse / gain);
        return new TradeOffStep(from, to, gain, price, Array.TrueForAll(unitPrice, double.IsFinite) ? unitPrice : null);
    }
}
