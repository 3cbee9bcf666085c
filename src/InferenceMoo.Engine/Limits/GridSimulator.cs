namespace InferenceMoo.Engine;

/// <summary>Counts on the processor's cores how many trials meet each combination of limits.</summary>
public static class GridSimulator
{
    /// <summary>
    /// One table of shares per model of <paramref name="question"/>. A share is the very one that a simulation of a
    /// <see cref="Scenario"/> with these limits gives, on any device: the trials are the same.
    /// </summary>
    /// <param name="question">What is asked.</param>
    /// <param name="threads">Threads, at least 1; null for one per core.</param>
    /// <param name="progress">Called from any thread with the progress made; null for no reports.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static IReadOnlyList<FeasibleShares> Run(
        GridQuestion question,
        int? threads = null,
        IProgress<SimulationProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Run(question, threads ?? Environment.ProcessorCount, VectorWidth.Widest, progress, cancellation);
    }

    internal static IReadOnlyList<FeasibleShares> Run(
        GridQuestion question, int threads, VectorWidth width, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        var passes = GridPlan.Of(question);
        var advanced = ProgressCount.Of(progress, question.Trials * passes.Count);
        var shares = question.Models.Select(entry => new FeasibleShares(entry.Limits)).ToArray();
        foreach (var (pass, models) in passes)
        {
            var total = new GridCounts(pass);
            HostThreads.Run(
                new TrialRange(0, question.Trials), threads, () => width.NewGridWorker(pass, total), advanced, cancellation);
            foreach (var (index, counts) in models.Zip(total.OfModels))
                shares[index].Add(pass.Ks, counts, question.Trials);
        }

        return shares;
    }
}
