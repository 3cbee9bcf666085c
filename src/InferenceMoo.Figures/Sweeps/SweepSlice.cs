namespace InferenceMoo.Figures;

/// <summary>The rows of a sweep, all over its models or all for one of them, to be cut along some axes with the others held.</summary>
internal sealed class SweepSlice
{
    private static readonly SweepAxis[] Axes = Enum.GetValues<SweepAxis>();

    private readonly SweepRow?[] byNumber;

    /// <summary>Takes the rows of every combination, in any order.</summary>
    public SweepSlice(Sweep sweep, IEnumerable<SweepRow> rows)
    {
        Sweep = sweep;
        byNumber = new SweepRow?[(int)sweep.Count];
        foreach (var row in rows)
            byNumber[row.Number] = row;
        Subject = byNumber.FirstOrDefault(row => row is not null)?.Model ?? (sweep.Models is [var only] ? only : null);
    }

    /// <summary>The sweep.</summary>
    public Sweep Sweep { get; }

    /// <summary>The only model that can be picked; null where there are several.</summary>
    public Model? Subject { get; }

    /// <summary>The axes with more than one value.</summary>
    public IReadOnlyList<SweepAxis> Varied => [.. Axes.Where(axis => Sweep.LengthOf(axis) > 1)];

    /// <summary>What is drawn, in a title.</summary>
    public string Name => Subject is { } model ? DisplayName.InTitle(model, Sweep.Models) : $"{Sweep.Models.Count} models";

    /// <summary>The places along <paramref name="axis"/> by value, those left to the models first.</summary>
    public int[] Sorted(SweepAxis axis) =>
        [.. Enumerable.Range(0, Sweep.LengthOf(axis)).OrderBy(place => Sweep.ValueAt(axis, place) ?? double.NegativeInfinity)];

    /// <summary>The row at these places; every other axis is held at its middle value.</summary>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public SweepRow At(params ReadOnlySpan<(SweepAxis Axis, int Place)> places)
    {
        var number = 0;
        foreach (var axis in Axes)
            number = (number * Sweep.LengthOf(axis)) + PlaceOn(axis, places);
        return byNumber[number] ?? throw new ArgumentException($"rows: found none of combination {number}, expected one of every combination");
    }

    /// <summary>What holds for every row that is drawn over the axes <paramref name="shown"/>.</summary>
    public string Conditions(params SweepAxis[] shown)
    {
        var held = Varied.Except(shown).Select(Held).ToArray();
        string[] parts =
        [
            .. held.Length > 0 ? ["held at the middle: " + string.Join(", ", held)] : Array.Empty<string>(),
            string.Join(", ", Axes.Except(Varied).Where(axis => axis != SweepAxis.KStep || Sweep.KStep[0] is not null).Select(Held)),
            Sweep.Confidence is { } confidence ? $"Pr(all) \u2265 {Numbers.Format(confidence)}" : "",
            $"{Numbers.Count(Sweep.Trials)} trials{(Subject is null ? " per model" : "")}",
        ];
        return Wrapping.Join([.. parts.Where(part => part.Length > 0)]);
    }

    private string Held(SweepAxis axis) => AxisWords.Held(axis, Sweep.ValueAt(axis, Middle(axis)));

    private int PlaceOn(SweepAxis axis, ReadOnlySpan<(SweepAxis Axis, int Place)> places)
    {
        foreach (var (given, place) in places)
        {
            if (given == axis)
                return place;
        }
        return Middle(axis);
    }

    private int Middle(SweepAxis axis) => Sorted(axis)[Sweep.LengthOf(axis) / 2];
}
