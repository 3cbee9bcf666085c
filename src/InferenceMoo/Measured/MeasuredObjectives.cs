namespace InferenceMoo;

/// <summary>
/// Measured points as rows of the objectives that are there. One that is not there counts as free, instant or certain: it then
/// drops out of every formula.
/// </summary>
internal sealed class MeasuredObjectives
{
    private readonly int _cost;
    private readonly int _time;
    private readonly int _accuracy;

    /// <summary>Copies the objectives of <paramref name="points"/>.</summary>
    /// <exception cref="ArgumentException">No objective is there, a column has another length, or a value is not allowed.</exception>
    public MeasuredObjectives(MeasuredPoints points)
    {
        Present = [.. MeasuredField.Objectives.Where(objective => points.Of(objective) is not null)];
        if (Present.Count == 0)
            throw new ArgumentException("The points have neither cost nor time nor accuracy; at least one is needed.", nameof(points));
        Refuse(points);
        (_cost, _time, _accuracy) = (IndexOf(MeasuredField.Cost), IndexOf(MeasuredField.Time), IndexOf(MeasuredField.Accuracy));
        Directions = [.. Present.Select(DirectionOf)];
        Values = new double[points.Count * Present.Count];
        for (var i = 0; i < Present.Count; i++)
            Copy(points.Of(Present[i])!, i, Present[i]);
    }

    /// <summary>The objectives that are there.</summary>
    public IReadOnlyList<MeasuredField> Present { get; }

    /// <summary>Which way each of them gets better.</summary>
    public Direction[] Directions { get; }

    /// <summary>The points, one after the other.</summary>
    public double[] Values { get; }

    /// <summary>Number of points.</summary>
    public int Count => Values.Length / Present.Count;

    /// <summary>Whether accuracy is there.</summary>
    public bool HasAccuracy => _accuracy >= 0;

    /// <summary>The point at <paramref name="row"/> in its own units.</summary>
    public FrontPoint this[int row]
    {
        get
        {
            var start = row * Directions.Length;
            return new FrontPoint(
                _cost < 0 ? 0 : Values[start + _cost], _time < 0 ? 0 : Values[start + _time], _accuracy < 0 ? 1 : Values[start + _accuracy]);
        }
    }

    /// <summary>The points at <paramref name="rows"/>, one after the other.</summary>
    public double[] At(IReadOnlyList<int> rows)
    {
        var width = Directions.Length;
        var values = new double[rows.Count * width];
        for (var i = 0; i < rows.Count; i++)
            Array.Copy(Values, rows[i] * width, values, i * width, width);
        return values;
    }

    private static Direction DirectionOf(MeasuredField objective) =>
        objective == MeasuredField.Accuracy ? Direction.Maximise : Direction.Minimise;

    private static void Refuse(MeasuredPoints points)
    {
        int?[] lengths = [points.Labels?.Count, points.K?.Count, points.Cost?.Count, points.Time?.Count, points.Accuracy?.Count];
        if (lengths.Any(length => length is { } found && found != points.Count))
            throw new ArgumentException($"Columns of {string.Join(", ", lengths.OfType<int>())} entries; all must have as many.", nameof(points));
        for (var row = 0; row < points.K?.Count; row++)
            Refuse(MeasuredField.K, points.K[row], row);
    }

    private static void Refuse(MeasuredField field, double value, int row)
    {
        if (!field.Allows(value))
            throw new ArgumentException($"{field.Name} of row {row}: found {value}, expected {field.Expected}.", nameof(value));
    }

    private int IndexOf(MeasuredField objective) => Present.ToList().IndexOf(objective);

    private void Copy(IReadOnlyList<double> column, int index, MeasuredField field)
    {
        var width = Present.Count;
        for (var row = 0; row < column.Count; row++)
        {
            var value = column[row];
            Refuse(field, value, row);
            Values[row * width + index] = value;
        }
    }
}
