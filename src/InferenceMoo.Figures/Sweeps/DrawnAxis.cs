using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

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
