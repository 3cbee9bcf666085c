namespace InferenceMoo;

/// <summary>
/// The names of a file's columns. A name that is set has to be there; where none is set a column of the quantity's own name is taken if
/// there is one, in its case or another, that is not asked for as something else.
/// </summary>
public sealed record MeasuredColumns
{
    /// <summary>Column of what each point is called; null for <c>label</c>.</summary>
    public string? Label { get; init; }

    /// <summary>Column of the number of samples; null for <c>k</c>.</summary>
    public string? K { get; init; }

    /// <summary>Column of each objective; null for the objective's key.</summary>
    public PerObjective<string?> Objectives { get; init; }
}

/// <summary>The header of a file of measured points: which of its columns hold what.</summary>
/// <param name="Names">The names of all columns, without spaces around them.</param>
/// <param name="Label">The place of the labels, from 0; null where there are none, as for those that follow.</param>
/// <param name="K">The place of the numbers of samples.</param>
/// <param name="Objectives">The place of each objective.</param>
public sealed record MeasuredHeader(IReadOnlyList<string> Names, int? Label, int? K, PerObjective<int?> Objectives);

/// <summary>Finds the columns of a file of measured points by the names in its header.</summary>
internal sealed class MeasuredHeaderReader
{
    private const int MostNames = 8;

    /// <summary>What other programs write between values, and what it is called.</summary>
    private static readonly (char Separator, string Name)[] OtherSeparators = [(';', "semicolons (;)"), ('\t', "tabs"), ('|', "bars (|)")];

    private readonly MeasuredRecord _record;
    private readonly string[] _names;
    private readonly HashSet<string> _asked;

    private MeasuredHeaderReader(MeasuredRecord record, int fields, MeasuredColumns columns)
    {
        _record = record;
        _asked = [.. columns.Objectives.ToArray().Append(columns.Label).Append(columns.K).OfType<string>()];
        _names = [.. Enumerable.Range(0, fields).Select(field => record.Text(field).Trim())];
    }

    /// <summary>
    /// The header that <paramref name="record"/> of so many fields is; what is wrong with it becomes a fault. Null where commas do not
    /// separate the file, so that nothing else can be told of it.
    /// </summary>
    public static MeasuredHeader? Read(MeasuredRecord record, int fields, MeasuredColumns columns)
    {
        var reader = new MeasuredHeaderReader(record, fields, columns);
        if (reader.IsSeparatedOtherwise())
            return null;
        reader.RefuseRepeated();
        var header = new MeasuredHeader(
            reader._names,
            reader.Find("label", columns.Label),
            reader.Find(Quantity.Samples.Key, columns.K),
            PerObjective.Of<int?>(objective => reader.Find(objective.Key, columns.Objectives[objective])));
        if (header.Objectives == default && columns.Objectives == default)
            record.AddFault(0, string.Empty, reader.Listed(), "a column cost, time or accuracy (see --columns)");
        return header;
    }

    private bool IsSeparatedOtherwise()
    {
        if (_names is not [var only] || _asked.Contains(only))
            return false;
        var found = Array.Find(OtherSeparators, other => only.Contains(other.Separator, StringComparison.Ordinal)).Name;
        if (found is not null)
            _record.AddFault(0, string.Empty, $"values separated by {found}", "commas between values, and points in numbers");
        return found is not null;
    }

    // Spreadsheets leave empty names behind, which nobody can ask for.
    private void RefuseRepeated()
    {
        var first = new Dictionary<string, int>();
        for (var field = 0; field < _names.Length; field++)
        {
            if (_names[field].Length > 0 && !first.TryAdd(_names[field], field))
                _record.AddFault(field, string.Empty, $"the column {Printable.Quote(_names[field])} again", "each name once");
        }
    }

    private int? Find(string quantity, string? asked)
    {
        if (asked is null)
            return FindOwn(quantity);
        var found = Array.IndexOf(_names, asked);
        if (found >= 0)
            return found;
        _record.AddFault(0, quantity, Listed(), $"a column {Printable.Quote(asked)}", Hint(asked));
        return null;
    }

    // The exact name before one in another case; not a column that was asked for as something else.
    private int? FindOwn(string quantity)
    {
        var own = Enumerable.Range(0, _names.Length)
            .Where(field => _names[field].Equals(quantity, StringComparison.OrdinalIgnoreCase) && !_asked.Contains(_names[field]))
            .OrderByDescending(field => _names[field] == quantity);
        return own.Select(field => (int?)field).FirstOrDefault();
    }

    private string Hint(string asked) =>
        NearestName.Find(asked, _names) is { } nearest ? $"did you mean {Printable.Quote(nearest)}?" : string.Empty;

    private string Listed()
    {
        var listed = string.Join(", ", _names.Take(MostNames).Select(Printable.Quote));
        var more = _names.Length > MostNames ? $" and {_names.Length - MostNames} more" : string.Empty;
        return $"the column{(_names.Length == 1 ? string.Empty : "s")} {listed}{more}";
    }
}
