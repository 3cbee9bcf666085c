namespace InferenceMoo.Engine;

/// <summary>What is asked of the trials: how many of them meet each combination of limits, at some numbers of samples.</summary>
/// <param name="Models">The models and their limits, at least one.</param>
/// <param name="Ks">The numbers of samples, ascending, each from 1 to <see cref="Scenario.LargestKMax"/>; at least one.</param>
/// <param name="Trials">Monte Carlo trials, 1 to <see cref="Scenario.LargestTrials"/>.</param>
/// <param name="Seed">Seed of the random numbers.</param>
public sealed record GridQuestion(
    IReadOnlyList<(Model Model, LimitGrid Limits)> Models, IReadOnlyList<int> Ks, long Trials, ulong Seed)
{
    /// <summary>
    /// Counts on the processor's cores: one table of shares per model. A share is the very one that a simulation of a
    /// <see cref="Scenario"/> with these limits gives, on any device: the trials are the same.
    /// </summary>
    /// <param name="threads">Threads, at least 1; null for one per core.</param>
    /// <param name="progress">Called from any thread with the progress made; null for no reports.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public IReadOnlyList<FeasibleShares> Answer(
        int? threads = null,
        IProgress<SimulationProgress>? progress = null,
        CancellationToken cancellation = default) =>
        Answer(threads ?? Environment.ProcessorCount, VectorWidth.Widest, progress, cancellation);

    /// <summary>The same with vectors of one <paramref name="width"/>.</summary>
    internal IReadOnlyList<FeasibleShares> Answer(
        int threads, VectorWidth width, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        var passes = GridPass.Of(this);
        var advanced = SimulationProgress.Counter(progress, Trials * passes.Count);
        var shares = Models.Select(entry => new FeasibleShares(entry.Limits)).ToArray();
        foreach (var (pass, models) in passes)
        {
            var total = pass.NewCounts();
            new TileQueue(new TrialRange(0, Trials)).Work(threads, () => width.NewGridWorker(pass, total), advanced, cancellation);
            foreach (var (index, counts) in models.Zip(total))
                shares[index].Add(pass.Ks, counts, Trials);
        }

        return shares;
    }
}

/// <summary>The shares of the trials that meet the combinations of a grid of limits, for some numbers of samples of one model.</summary>
public sealed class FeasibleShares
{
    private readonly LimitGrid _grid;
    private readonly Dictionary<int, ArraySegment<long>> _met = [];

    private long _trials;

    internal FeasibleShares(LimitGrid grid) => _grid = grid;

    /// <summary>The share of the trials whose first <paramref name="k"/> samples meet all three limits at once.</summary>
    /// <param name="k">A number of samples that was counted.</param>
    /// <param name="maxCost">A budget of the grid, in USD.</param>
    /// <param name="maxWork">A deadline times P of the grid, in seconds.</param>
    /// <param name="minAccuracy">An accuracy floor of the grid.</param>
    /// <exception cref="ArgumentException">k was not counted, or a limit is not on the grid.</exception>
    public double At(int k, double maxCost, double maxWork, double minAccuracy)
    {
        if (!_met.TryGetValue(k, out var met))
            throw new ArgumentException($"k = {k} was not counted.", nameof(k));
        return (double)met[_grid.CornerOf(maxCost, maxWork, minAccuracy)] / _trials;
    }

    /// <summary>Takes <paramref name="counts"/> over: the trials per cell, at [k's number x cells + cell].</summary>
    internal void Add(IReadOnlyList<int> ks, long[] counts, long trials)
    {
        _trials = trials;
        var cells = _grid.Cells;
        Parallel.For(0, ks.Count, number => AddUp(counts.AsSpan(number * cells, cells)));
        foreach (var (number, k) in ks.Index())
            _met[k] = new ArraySegment<long>(counts, number * cells, cells);
    }

    /// <summary>Turns trials per cell into trials that exceed no more limits and meet no fewer floors: sums along each axis in turn.</summary>
    private void AddUp(Span<long> cells)
    {
        var (plane, row) = (_grid.CellOf(1, 0, 0), _grid.CellOf(0, 1, 0));
        for (var cell = plane; cell < cells.Length; cell++)
            cells[cell] += cells[cell - plane];
        for (var cell = row; cell < cells.Length; cell++)
        {
            if (cell % plane >= row)
                cells[cell] += cells[cell - row];
        }

        for (var cell = cells.Length - 2; cell >= 0; cell--)
        {
            if (cell % row < row - 1)
                cells[cell] += cells[cell + 1];
        }
    }
}
