namespace InferenceMoo;

/// <summary>Reads the values of one axis from one text or several.</summary>
/// <param name="field">The axis.</param>
internal sealed class AxisReader(SweepField field)
{
    private readonly HashSet<double> _seen = [];

    /// <summary>The values so far.</summary>
    public List<double> Values { get; } = [];

    /// <summary>Adds the values of <paramref name="text"/>, and returns all that is wrong with it.</summary>
    public IReadOnlyList<AxisFault> Read(string text)
    {
        var (faults, column) = (new List<AxisFault>(), 1);
        foreach (var part in text.Split(','))
        {
            var trimmed = NumberText.Trimmed(part);
            var start = column + Math.Max(0, part.IndexOf(trimmed, StringComparison.Ordinal));
            Add(AxisRange.Read(trimmed, start, faults), start, faults);
            column += part.Length + 1;
        }

        return faults;
    }

    // A range may hold very many values: the first wrong one says what is wrong with it.
    private void Add(IReadOnlyList<double> values, int column, List<AxisFault> faults)
    {
        foreach (var value in values)
        {
            if (!field.Allows(value))
                faults.Add(new AxisFault(column, AxisRange.Text(value), field.Allowed));
            else if (!_seen.Add(value))
                faults.Add(new AxisFault(column, $"{AxisRange.Text(value)} again", "each value once"));
            else
                Values.Add(value);
            if (faults is [.., { } last] && last.Column == column)
                return;
        }
    }
}
