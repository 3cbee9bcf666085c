namespace InferenceMoo;

/// <summary>A number that a decision rests on: one of a model or a limit. All of them are in <see cref="SensitivityParameters"/>.</summary>
public sealed class SensitivityParameter
{
    private readonly Func<SensitivityCase, double> _get;
    private readonly Func<SensitivityCase, double, SensitivityCase> _set;

    internal SensitivityParameter(
        CatalogField range, bool isOfModel, Func<SensitivityCase, double> get, Func<SensitivityCase, double, SensitivityCase> set)
    {
        IsOfModel = isOfModel;
        Range = range;
        _get = get;
        _set = set;
    }

    /// <summary>Its name: that of a catalogue file, <c>parallel</c>, or that of a limit in result.json.</summary>
    public string Name => Range.Key;

    /// <summary>Its unit, for a person.</summary>
    public string Unit => Range.Unit;

    /// <summary>Whether each model has its own, parallel included; a limit and the largest k are shared by all models.</summary>
    public bool IsOfModel { get; }

    /// <summary>Whether it is moved to whole numbers alone.</summary>
    public bool IsWhole => Range.Whole;

    /// <summary>Its name, unit and the values that it may take.</summary>
    internal CatalogField Range { get; }

    /// <summary>Its value in <paramref name="asked"/>.</summary>
    internal double Of(SensitivityCase asked) => _get(asked);

    /// <summary>
    /// The case with the parameter times <paramref name="factor"/>: rounded where it is whole, halves away from 0, then brought to
    /// the nearest value that is allowed.
    /// </summary>
    internal SensitivityCase Moved(SensitivityCase asked, double factor)
    {
        var moved = _get(asked) * factor;
        var whole = IsWhole ? Math.Round(moved, MidpointRounding.AwayFromZero) : moved;
        return _set(asked, Range.Nearest(whole));
    }
}
