namespace InferenceMoo;

/// <summary>
/// Points of a front that are dear to leave: whichever neighbour one moves to, each unit gained costs many units given up
/// (Rachmawati and Srinivasan 2009, "Multiobjective evolutionary algorithm with controllable focus on the knees of the
/// Pareto front"). Objectives are normalised by the ideal and the nadir of the set, so pass the front alone.
/// </summary>
public static class HighTradeOff
{
    /// <summary>How far away a neighbour may be, in units of the normalised objectives.</summary>
    public const double Radius = 0.125;

    private static readonly Direction[] Turned = [Direction.Minimise, Direction.Minimise, Direction.Minimise];

    /// <summary>
    /// The trade-off of every point: over its neighbours the least of what a move there gives up, summed over the objectives,
    /// over what it gains. Neighbours are the points within <see cref="Radius"/>; where these are fewer than twice the number of
    /// objectives, the point itself counted as the published program does, so many nearest ones, or all if there are not as
    /// many. Equal points are passed over. Near O(n log n) for n points on a few curves, as the front over models is; about
    /// O(n^1.5) on a surface, and O(n^2) at worst, where the trade-offs of a neighbourhood are all alike. A hundred thousand take
    /// a second on curves and ten on a plane: <see cref="TradeOffSearch"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>
    /// One trade-off per point, at least 0: infinite where no neighbour gains anything, 0 where one gives up nothing.
    /// </returns>
    /// <exception cref="ArgumentException">As for <see cref="IdealAndNadir.Of"/>, but no points are allowed.</exception>
    public static double[] TradeOffs(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        if (values.IsEmpty)
            return [];

        var objectives = directions.Length;
        var normalised = IdealAndNadir.Of(values, directions).Normalised(values);
        var points = new SpacePoint[normalised.Length / objectives];
        for (var point = 0; point < points.Length; point++)
            points[point] = SpacePoint.Of(normalised.AsSpan(point * objectives, objectives), Turned.AsSpan(0, objectives), absent: 0);
        var search = new TradeOffSearch(points, objectives);
        return [.. points.Select(search.Least)];
    }

    /// <summary>
    /// The points whose trade-off stands out: at least two standard deviations (of all points) above the mean; where there are
    /// none, the point with the largest, if it is more than one above. Infinite trade-offs are left out of all this.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>The indices of their rows, ascending; empty when nothing stands out.</returns>
    /// <exception cref="ArgumentException">As for <see cref="TradeOffs"/>.</exception>
    public static int[] Find(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions) =>
        UpperOutliers(TradeOffs(values, directions));

    /// <summary>
    /// The indices of the finite values at least two population standard deviations above their mean, ascending; where there are
    /// none, that of the first largest one if it is more than one standard deviation above. None where the values, which are 0 or
    /// more, differ by rounding alone.
    /// </summary>
    private static int[] UpperOutliers(double[] values)
    {
        var finite = Enumerable.Range(0, values.Length).Where(i => double.IsFinite(values[i])).ToArray();
        if (finite.Length == 0)
            return [];

        var mean = Mean(finite, i => values[i]);
        var deviation = Math.Sqrt(Mean(finite, i => (values[i] - mean) * (values[i] - mean)));
        var largest = finite.MaxBy(i => values[i]);

        // Trade-offs along a straight front are all the same, and only rounding would stand out.
        if (values[largest] - mean <= Math.Max(deviation, StraightLine.Rounding * values[largest]))
            return [];

        var outliers = finite.Where(i => values[i] - mean >= 2 * deviation).ToArray();
        return outliers.Length > 0 ? outliers : [largest];
    }

    private static double Mean(int[] indices, Func<int, double> value)
    {
        var sum = 0.0;
        foreach (var i in indices)
            sum += value(i);
        return sum / indices.Length;
    }
}

/// <summary>
/// Finds the least trade-off among the neighbours of a point, as <see cref="HighTradeOff.TradeOffs"/> defines them, by branch and
/// bound. No point of a box gives up less than its best corner or gains more, and neither rounding nor the order of the sums
/// can turn that round, so that the answer is that of looking at every point, to the last bit.
/// </summary>
internal sealed class TradeOffSearch
{
    private const double SquaredRadius = HighTradeOff.Radius * HighTradeOff.Radius;

    private readonly PointTree _tree;
    private readonly NearestPoints _nearest;
    private readonly int _fewest;

    /// <summary>Prepares the search among <paramref name="points"/>, of which there is at least one.</summary>
    /// <param name="points">Normalised points; objectives that were not asked for are 0 in all of them.</param>
    /// <param name="objectives">How many were asked for.</param>
    public TradeOffSearch(SpacePoint[] points, int objectives)
    {
        _tree = new PointTree(points);
        _fewest = Math.Min(2 * objectives, points.Length - 1);
        _nearest = new NearestPoints(_tree, _fewest);
    }

    /// <summary>The least trade-off of the point at <paramref name="place"/> of the input.</summary>
    public double Least(SpacePoint point, int place)
    {
        _nearest.Search(point, place);
        var least = double.PositiveInfinity;
        foreach (var found in _nearest.Last)
        {
            if (IsLonely || found.SquaredDistance <= SquaredRadius)
                least = Math.Min(least, TradeOff(point, found.Point));
        }

        if (!IsLonely)
            Lower(ref least, PointTree.Root, point);
        return least;
    }

    /// <summary>Whether the radius holds too few points, the point itself counted.</summary>
    private bool IsLonely => _fewest > 1 && _nearest.Last[_fewest - 2].SquaredDistance > SquaredRadius;

    private void Lower(ref double least, int node, SpacePoint point)
    {
        if (_tree.IsLeaf(node))
        {
            foreach (var other in _tree.Points(node))
            {
                if (point.SquaredDistance(other) <= SquaredRadius)
                    least = Math.Min(least, TradeOff(point, other));
            }

            return;
        }

        var (left, right) = (Bound(PointTree.Left(node), point), Bound(PointTree.Right(node), point));
        var (first, second) = left <= right ? (PointTree.Left(node), PointTree.Right(node)) : (PointTree.Right(node), PointTree.Left(node));
        if (Math.Min(left, right) < least)
            Lower(ref least, first, point);
        if (Math.Max(left, right) < least)
            Lower(ref least, second, point);
    }

    /// <summary>No trade-off with a neighbour in the box is less.</summary>
    private double Bound(int node, SpacePoint point)
    {
        ref readonly var box = ref _tree.Box(node);
        return box.SquaredDistance(point) <= SquaredRadius ? TradeOff(point, box.Low) : double.PositiveInfinity;
    }

    /// <summary>What a move gives up over what it gains; infinite where it gains nothing, as between equal points.</summary>
    private static double TradeOff(SpacePoint from, SpacePoint to)
    {
        var sacrifice = Math.Max(0, to.X - from.X) + Math.Max(0, to.Y - from.Y) + Math.Max(0, to.Z - from.Z);
        var gain = Math.Max(0, from.X - to.X) + Math.Max(0, from.Y - to.Y) + Math.Max(0, from.Z - to.Z);
        return gain > 0 ? sacrifice / gain : double.PositiveInfinity;
    }
}

/// <summary>A step from one point of a front to the next better one in some objective.</summary>
/// <param name="From">The point it leaves, as the index of its row.</param>
/// <param name="To">The point it reaches, likewise.</param>
/// <param name="Gain">How much better the objective gets, in its unit; 0 between points that agree in it.</param>
/// <param name="Price">
/// Per objective, how much worse it gets; negative where it gets better, as it does by <paramref name="Gain"/> in the objective
/// that orders the steps.
/// </param>
/// <param name="UnitPrice">
/// <paramref name="Price"/> per unit gained, 0.01 of it per percentage point of an accuracy, say; null for no gain, or one so
/// small that the quotient is not finite.
/// </param>
public sealed record TradeOffStep(int From, int To, double Gain, IReadOnlyList<double> Price, IReadOnlyList<double>? UnitPrice)
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
