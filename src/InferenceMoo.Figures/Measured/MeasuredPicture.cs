using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>What a figure of measured points shows, found once for all its formats.</summary>
internal sealed class MeasuredPicture
{
    private const int MostPoints = 2500;
    private const int ManyPoints = 200;
    private const int MostFront = 1000;

    private readonly IReadOnlyList<double> _xs;
    private readonly IReadOnlyList<double> _ys;

    /// <summary>Chooses axes, and the points of <paramref name="decision"/> to draw.</summary>
    public MeasuredPicture(MeasuredDecision decision, MeasuredPair pair)
    {
        (Decision, Pair, _xs, _ys) = (decision, pair, decision.Points[pair.X]!, decision.Points[pair.Y]!);
        (X, Y) = (MeasuredAxis.Of(decision, pair.X), MeasuredAxis.Of(decision, pair.Y));
        var (within, beyond) = (new PixelGrid(), new PixelGrid());
        var front = decision.Front.Select(point => point.Row).ToHashSet();
        for (var row = 0; row < decision.Points.Count; row++)
        {
            if (!front.Contains(row))
                Add(decision.Feasible[row] ? within : beyond, row);
        }

        (Within, WithinCount, Beyond, BeyondCount) = (within.Points(MostPoints), within.Count, beyond.Points(MostPoints), beyond.Count);
        (FrontWithin, FrontBeyond) = (Front(feasible: true), Front(feasible: false));
    }

    /// <summary>The decision.</summary>
    public MeasuredDecision Decision { get; }

    /// <summary>The objectives that it shows.</summary>
    public MeasuredPair Pair { get; }

    /// <summary>The lower axis.</summary>
    public MeasuredAxis X { get; }

    /// <summary>The left axis.</summary>
    public MeasuredAxis Y { get; }

    /// <summary>Whether there is any limit to be within or beyond.</summary>
    public bool HasLimits => Decision.Question.Limits != default;

    /// <summary>The size of a point that is not on the front, in pixels: few are seen only if they are large.</summary>
    public float DotSize => Within.Length + Beyond.Length > ManyPoints ? 4 : 7;

    /// <summary>Feasible points that are not on the front, to draw.</summary>
    public int[] Within { get; }

    /// <summary>Number of feasible points that are not on the front.</summary>
    public int WithinCount { get; }

    /// <summary>Points that are neither feasible nor on the front, to draw.</summary>
    public int[] Beyond { get; }

    /// <summary>Number of points that are neither.</summary>
    public int BeyondCount { get; }

    /// <summary>Feasible points of the front to draw.</summary>
    public int[] FrontWithin { get; }

    /// <summary>Points of the front that are not feasible, to draw.</summary>
    public int[] FrontBeyond { get; }

    /// <summary>Where the point at <paramref name="row"/> lies.</summary>
    public Coordinates Place(int row) => new(X.Position(_xs[row]), Y.Position(_ys[row]));

    /// <summary>
    /// The corners of the staircase that bounds what the front reaches, where these two objectives are all there are; empty otherwise,
    /// since a front in three objectives is no line in two.
    /// </summary>
    public Coordinates[] Stairs()
    {
        if (Objective.All.Any(objective => Decision.Points[objective] is { } column && column != _xs && column != _ys))
            return [];
        Coordinates[] places = [.. Thinned([.. Decision.Front.Select(point => point.Row)]).Select(Place).OrderBy(place => place.X)];
        return [.. places.Zip(places.Skip(1), (from, to) => new[] { from, new(to.X, from.Y) }).SelectMany(corner => corner), .. places.TakeLast(1)];
    }

    private int[] Front(bool feasible) =>
        Thinned([.. Decision.Front.Where(point => point.Feasible == feasible).Select(point => point.Row)]);

    private int[] Thinned(int[] rows)
    {
        if (rows.Length <= MostFront)
            return rows;
        var grid = new PixelGrid();
        foreach (var row in rows)
            Add(grid, row);
        return grid.Points(MostFront);
    }

    private void Add(PixelGrid grid, int row)
    {
        var place = Place(row);
        grid.Add(row, (place.X - X.Low) / (X.High - X.Low), (place.Y - Y.Low) / (Y.High - Y.Low));
    }
}
