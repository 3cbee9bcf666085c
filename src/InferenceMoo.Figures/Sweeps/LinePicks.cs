namespace InferenceMoo.Figures;

/// <summary>The picks of all methods along one axis of a sweep.</summary>
internal sealed class LinePicks
{
    private readonly SweepSlice slice;
    private readonly SweepRow[] rows;

    /// <summary>Cuts <paramref name="slice"/> along <paramref name="axis"/> at <paramref name="places"/>.</summary>
    public LinePicks(SweepSlice slice, SweepAxis axis, IEnumerable<int> places)
    {
        this.slice = slice;
        rows = [.. places.Select(place => slice.At((axis, place)))];
    }

    /// <summary>Every pick of every method.</summary>
    public IEnumerable<SweepPick> All => PickStyle.Lines.SelectMany(line => Of(line.Method)).OfType<SweepPick>();

    /// <summary>The picks of <paramref name="method"/>, one a place; null where there is none.</summary>
    public IReadOnlyList<SweepPick?> Of(PickMethod method) => [.. rows.Select(row => row.Pick(method))];

    /// <summary>Whether no candidate is feasible at some place.</summary>
    public bool HasInfeasible => rows.Any(row => row.FeasibleCount == 0);

    /// <summary>Whether some method picks nothing at a place where candidates are feasible.</summary>
    public bool HasGaps => rows.Any(row => row.FeasibleCount > 0 && PickMethod.All.Any(method => row.Pick(method) is null));

    /// <summary>The symbol that tells the model of a pick; null where only one model can be picked.</summary>
    public Symbol? SymbolOf(SweepPick pick) => slice.Subject is null ? SweepMark.Symbol(IndexOf(pick.Model)) : null;

    /// <summary>The index of a model among the sweep's.</summary>
    public int IndexOf(Model model) => slice.Sweep.Models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
}
