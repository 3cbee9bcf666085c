namespace InferenceMoo;

/// <summary>A number that a decision rests on: one of a model or a limit. All of them are in <see cref="All"/>.</summary>
public sealed class SensitivityParameter
{
    private readonly Func<SensitivityCase, double> _get;
    private readonly Func<SensitivityCase, double, SensitivityCase> _set;

    internal SensitivityParameter(
        FieldRange range, bool isOfModel, Func<SensitivityCase, double> get, Func<SensitivityCase, double, SensitivityCase> set)
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
    public bool IsWhole => Range.IsWhole;

    /// <summary>Its name, unit and the values that it may take.</summary>
    internal FieldRange Range { get; }

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

    /// <summary>Every number of a model in the order of a catalogue file, then the limits and the largest k.</summary>
    public static IReadOnlyList<SensitivityParameter> All { get; } =
    [
        .. ModelFields.All.Select(OfModel),
        .. Objective.All.Select(OfLimit),
        new(
            new FieldRange("k_max", "samples", 1, Scenario.LargestKMax, IsWhole: true),
            isOfModel: false,
            asked => asked.KMax,
            (asked, value) => asked with { KMax = (int)value }),
    ];

    // The parallelism that a decision rests on is the case's, be it the model's own or not.
    private static SensitivityParameter OfModel(ModelField field) => field == ModelFields.DefaultParallel
        ? new(
            field.Range with { Key = "parallel" },
            isOfModel: true,
            asked => asked.Parallel,
            (asked, value) => asked with { Parallel = (int)value })
        : new(
            field.Range,
            isOfModel: true,
            asked => field.ValueIn(asked.Model),
            (asked, value) => asked with { Model = field.Put(asked.Model, value) });

    // A budget of 0 and one without end are no limits that a scenario may have.
    private static SensitivityParameter OfLimit(Objective objective) => new(
        objective.Direction == Direction.Minimise
            ? new FieldRange(objective.Limit.Key, objective.Unit, double.Epsilon, double.MaxValue)
            : new FieldRange(objective.Limit.Key, objective.Unit, 0, 1),
        isOfModel: false,
        asked => asked.Limits[objective],
        (asked, value) => asked with { Limits = asked.Limits.With(objective, value) });
}
