namespace InferenceMoo;

/// <summary>The values of one axis of a sweep, as a text writes them.</summary>
/// <param name="Values">The values in the order of the text; those of faulty parts are missing.</param>
/// <param name="Faults">All that is wrong.</param>
public sealed record AxisValues(IReadOnlyList<double> Values, IReadOnlyList<AxisFault> Faults)
{
    /// <summary>
    /// Reads a value, a range <c>start:stop:step</c> or <c>start:stop:*factor</c>, or a list of both such as <c>1,2,10:50:10</c>. A
    /// range holds its start and all that follows up to and including its stop; its values are rounded to 15 digits, so that
    /// <c>0.1:0.5:0.1</c> holds 0.3. A step may be negative, and a factor below 1, where the stop lies below the start.
    /// </summary>
    public static AxisValues Read(string text, SweepField field)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(field);
        var reader = new AxisReader(field);
        return new AxisValues(reader.Values, reader.Read(text));
    }
}
