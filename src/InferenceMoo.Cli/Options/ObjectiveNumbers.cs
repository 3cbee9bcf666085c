namespace InferenceMoo.Cli;

/// <summary>Reads numbers that are given by the names of the objectives, such as <c>cost=1,accuracy=0.5</c>.</summary>
/// <param name="option">The option that they belong to.</param>
/// <param name="allowed">The range of each objective.</param>
internal sealed class ObjectiveNumbers(string option, Func<Objective, NumberRange> allowed)
{
    private static readonly string[] Names = [.. Objective.All.Select(objective => objective.Key)];

    private readonly Dictionary<Objective, double> _values = [];
    private readonly List<Fault> _faults = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The number of <paramref name="objective"/>; null where there is none.</summary>
    public double? this[Objective objective] => _values.TryGetValue(objective, out var value) ? value : null;

    /// <summary>Reads all of <paramref name="text"/>.</summary>
    public void Read(string text)
    {
        var (parts, column) = (text.Split(','), 1);
        foreach (var part in parts)
        {
            ReadPart(part, column);
            column += part.Length + 1;
        }

        foreach (var (name, count) in parts.CountBy(NameOf).Where(group => group.Value > 1 && Names.Contains(group.Key)))
            _faults.Add(new Fault(option, $"{name} {count} times", "once"));
    }

    private static string NameOf(string part) => NumberText.Trimmed(part.Split('=')[0]);

    private void ReadPart(string part, int column)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            Refuse(column, Printable.Quote(part), $"NAME=NUMBER with one of {string.Join(", ", Names)}");
        else if (Objective.Called(NameOf(part)) is not { } objective)
            Refuse(column, Printable.Quote(part[..equals]), $"one of {string.Join(", ", Names)}");
        else
            ReadValue(objective, part[(equals + 1)..], column + equals + 1);
    }

    private void ReadValue(Objective objective, string text, int column)
    {
        if (NumberText.TryReal(text, out var value) && allowed(objective).Allows(value))
            _values[objective] = value;
        else
            Refuse(column, $"{objective.Key} {Printable.Quote(text)}", allowed(objective).Text);
    }

    private void Refuse(int column, string found, string expected) =>
        _faults.Add(new Fault(option, found, expected) { Column = column });
}
