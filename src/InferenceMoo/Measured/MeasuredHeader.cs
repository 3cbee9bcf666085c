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

    /// <summary>
    /// Column of each objective; null for the objective's key. Where no column is called so, what follows the name of one may be its
    /// unit: <c>/</c> or <c>*</c> and a number from 1e-15 to 1e15 that turns it into USD, seconds or a share of 1, and for accuracy
    /// <c>%</c>. A column of accuracy whose own name ends in <c>%</c> or <c>(%)</c> is in percent too.
    /// </summary>
    public PerObjective<string?> Objectives { get; init; }
}

/// <summary>The header of a file of measured points: which of its columns hold what.</summary>
/// <param name="Names">The names of all columns, without spaces around them.</param>
/// <param name="Label">The place of the labels, from 0; null where there are none, as for those that follow.</param>
/// <param name="K">The place of the numbers of samples.</param>
/// <param name="Objectives">The place of each objective.</param>
public sealed record MeasuredHeader(IReadOnlyList<string> Names, int? Label, int? K, PerObjective<int?> Objectives)
{
    /// <summary>The unit of each objective's column; null where it is the objective's own, or where there is no column.</summary>
    public PerObjective<MeasuredUnit?> Units { get; init; }

    /// <summary>What separates the values: a comma, a semicolon or a tab.</summary>
    public char Separator { get; init; } = ',';
}

/// <summary>Finds the columns of a file of measured points among the names in its header.</summary>
/// <param name="names">The names, without spaces around them.</param>
/// <param name="columns">The columns asked for.</param>
internal sealed class MeasuredNames(IReadOnlyList<string> names, MeasuredColumns columns)
{
    private readonly HashSet<int> _taken =
    [
        .. Objective.All.Select(objective => Find(names, objective, columns.Objectives[objective])?.Place)
            .Append(Find(names, null, columns.Label)?.Place).Append(Find(names, null, columns.K)?.Place).OfType<int>(),
    ];

    /// <summary>Whether all columns asked for are there, and at least one of an objective.</summary>
    public bool HaveAll =>
        IsThere(columns.Label, Label) && IsThere(columns.K, K)
        && Objective.All.All(objective => IsThere(columns.Objectives[objective], Of(objective)?.Place))
        && Objective.All.Any(objective => Of(objective) is not null);

    /// <summary>The place of the labels; null where there are none.</summary>
    public int? Label => columns.Label is null ? Own("label") : Find(names, null, columns.Label)?.Place;

    /// <summary>The place of the numbers of samples; null where there are none.</summary>
    public int? K => columns.K is null ? Own(Quantity.Samples.Key) : Find(names, null, columns.K)?.Place;

    /// <summary>The place of an objective and the unit there; null where it was not measured.</summary>
    public (int Place, MeasuredUnit? Unit)? Of(Objective objective)
    {
        if (columns.Objectives[objective] is { } asked)
            return Find(names, objective, asked);
        return Own(objective.Key) is { } own ? (own, null) : null;
    }

    private static bool IsThere(string? asked, int? place) => asked is null || place is not null;

    // A column that is called as was asked is that one, whatever signs are in its name.
    private static (int Place, MeasuredUnit? Unit)? Find(IReadOnlyList<string> names, Objective? objective, string? asked)
    {
        if (asked is null)
            return null;
        if (PlaceOf(names, asked) is { } exact)
            return (exact, objective == Objective.Accuracy && MeasuredUnit.IsSaidBy(asked) ? MeasuredUnit.Percent : null);
        return objective is not null && MeasuredUnit.Behind(asked, objective) is { } unit && PlaceOf(names, MeasuredUnit.NameBefore(asked)!) is { } scaled
            ? (scaled, unit)
            : null;
    }

    private static int? PlaceOf(IReadOnlyList<string> names, string name)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (names[place] == name)
                return place;
        }

        return null;
    }

    // The exact name before one in another case; not a column that was asked for as something else.
    private int? Own(string quantity)
    {
        var own = Enumerable.Range(0, names.Count)
            .Where(place => names[place].Equals(quantity, StringComparison.OrdinalIgnoreCase) && !_taken.Contains(place))
            .OrderByDescending(place => names[place] == quantity);
        return own.Select(place => (int?)place).FirstOrDefault();
    }
}

/// <summary>Reads the header of a file of measured points, and says what is wrong with it.</summary>
internal sealed class MeasuredHeaderReader
{
    private const int MostNames = 8;

    private readonly MeasuredRecord _record;
    private readonly string[] _names;

    private MeasuredHeaderReader(MeasuredRecord record, int fields)
    {
        _record = record;
        _names = [.. Enumerable.Range(0, fields).Select(field => record.Text(field).Trim())];
    }

    /// <summary>The header that <paramref name="record"/> of so many fields is; what is wrong with it becomes a fault.</summary>
    public static MeasuredHeader Read(MeasuredRecord record, int fields, MeasuredColumns columns, char separator)
    {
        var reader = new MeasuredHeaderReader(record, fields);
        reader.RefuseRepeated();
        var names = new MeasuredNames(reader._names, columns);
        var header = new MeasuredHeader(reader._names, names.Label, names.K, PerObjective.Of(objective => names.Of(objective)?.Place))
        {
            Units = PerObjective.Of(objective => names.Of(objective)?.Unit),
            Separator = separator,
        };
        reader.RefuseMissing("label", columns.Label, header.Label);
        reader.RefuseMissing(Quantity.Samples.Key, columns.K, header.K);
        foreach (var objective in Objective.All)
            reader.RefuseMissing(objective.Key, columns.Objectives[objective], header.Objectives[objective]);
        if (header.Objectives == default && columns.Objectives == default)
            record.AddFault(0, string.Empty, reader.Listed(), "a column cost, time or accuracy (see --columns)");
        return header;
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

    private void RefuseMissing(string quantity, string? asked, int? place)
    {
        if (asked is not null && place is null)
            _record.AddFault(0, quantity, Listed(), $"a column {Printable.Quote(asked)}", Hint(asked));
    }

    private string Hint(string asked)
    {
        var scaled = MeasuredUnit.NameBefore(asked);
        if (scaled is not null && _names.Contains(scaled))
            return MeasuredUnit.Allowed;
        return (NearestName.Find(asked, _names) ?? (scaled is null ? null : NearestName.Find(scaled, _names))) is { } nearest
            ? $"did you mean {Printable.Quote(nearest)}?"
            : string.Empty;
    }

    private string Listed()
    {
        var listed = string.Join(", ", _names.Take(MostNames).Select(Printable.Quote));
        var more = _names.Length > MostNames ? $" and {_names.Length - MostNames} more" : string.Empty;
        return $"the column{(_names.Length == 1 ? string.Empty : "s")} {listed}{more}";
    }
}
