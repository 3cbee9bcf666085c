using ScottPlot;
using ScottPlot.TickGenerators;

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
        return Captions.Join([.. parts.Where(part => part.Length > 0)]);
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

/// <summary>The values of an axis of a sweep that a figure shows, in ascending order.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Places">Their places along the axis.</param>
/// <param name="Labels">The values as text.</param>
/// <param name="Stride">One of so many values is shown.</param>
internal sealed record DrawnAxis(SweepAxis Axis, IReadOnlyList<int> Places, IReadOnlyList<string> Labels, int Stride)
{
    private const float LabelHeight = 1.3f * Canvas.SmallSize;
    private const float LabelGap = 14;

    /// <summary>The values of <paramref name="axis"/>, evenly thinned to <paramref name="most"/> at most.</summary>
    public static DrawnAxis Of(SweepSlice slice, SweepAxis axis, int most)
    {
        var sorted = slice.Sorted(axis);
        var stride = (sorted.Length + most - 1) / most;
        int[] places = [.. sorted.Where((_, i) => i % stride == 0)];
        return new(axis, places, [.. places.Select(place => AxisWords.Value(axis, slice.Sweep.ValueAt(axis, place)))], stride);
    }

    /// <summary>The axis title of equal steps, one a value.</summary>
    public string StepsTitle(string step) =>
        AxisWords.Title(Axis) + ", " + (Stride == 1 ? $"one {step} per value" : $"one {step} per value, 1 of {Stride} values shown");

    /// <summary>Ticks at 0, 1, ... for each value, as many as have room upright in <paramref name="pixels"/>.</summary>
    public ITickGenerator RowTicks(float pixels) => Ticks(LabelHeight, pixels);

    /// <summary>Ticks at 0, 1, ... for each value, as many as have room side by side in <paramref name="pixels"/>.</summary>
    public ITickGenerator ColumnTicks(float pixels) =>
        Ticks(Labels.Max(label => ShippedFont.Width(label, Canvas.SmallSize)) + LabelGap, pixels);

    private NumericManual Ticks(float room, float pixels)
    {
        var every = (int)Math.Ceiling(room * Labels.Count / pixels);
        var ticks = new NumericManual();
        for (var i = 0; i < Labels.Count; i += every)
            ticks.AddMajor(i, Labels[i]);
        return ticks;
    }
}

/// <summary>How the axes of a sweep are called.</summary>
internal static class AxisWords
{
    /// <summary>The axis in a file name.</summary>
    public static string InFileName(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "k-max",
        SweepAxis.KStep => "k-step",
        SweepAxis.Parallel => "parallel",
        SweepAxis.MaxCost => "max-cost",
        SweepAxis.MaxTime => "max-time",
        SweepAxis.MinAccuracy => "min-accuracy",
        _ => throw Unknown(axis),
    };

    /// <summary>The axis in a title.</summary>
    public static string Name(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "largest k",
        SweepAxis.KStep => "step of k",
        SweepAxis.Parallel => "P",
        SweepAxis.MaxCost => "budget",
        SweepAxis.MaxTime => "deadline",
        SweepAxis.MinAccuracy => "accuracy floor",
        _ => throw Unknown(axis),
    };

    /// <summary>Its axis title, with the unit.</summary>
    public static string Title(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "largest k allowed",
        SweepAxis.KStep => "step between candidates k",
        SweepAxis.Parallel => "inferences in parallel P",
        SweepAxis.MaxCost => "budget (USD)",
        SweepAxis.MaxTime => "deadline (s)",
        SweepAxis.MinAccuracy => "accuracy floor (0 to 1)",
        _ => throw Unknown(axis),
    };

    /// <summary>A value of the axis, at a tick.</summary>
    public static string Value(SweepAxis axis, double? value) =>
        value is { } given ? Numbers.Format(given) : axis == SweepAxis.KStep ? "P" : "own";

    /// <summary>A value of the axis by itself, in a sentence.</summary>
    public static string Held(SweepAxis axis, double? value) => axis switch
    {
        SweepAxis.KMax => $"k \u2264 {Value(axis, value)}",
        SweepAxis.KStep => $"k in steps of {Value(axis, value)}",
        SweepAxis.Parallel => value is null ? "own P" : $"P = {Value(axis, value)}",
        SweepAxis.MaxCost => $"budget {Value(axis, value)} USD",
        SweepAxis.MaxTime => $"deadline {Value(axis, value)} s",
        SweepAxis.MinAccuracy => $"accuracy floor {Value(axis, value)}",
        _ => throw Unknown(axis),
    };

    private static ArgumentOutOfRangeException Unknown(SweepAxis axis) => new(nameof(axis), axis, "No axis of a sweep.");
}
