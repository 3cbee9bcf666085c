using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>
/// The figures of each kind of answer: every one as PNG and as SVG, and none drawn before it is written. The figures of a model are named
/// after its key, however many models there are.
/// </summary>
public static class FigureSet
{
    /// <summary>The kinds of the figures of a decision.</summary>
    public const string KindsOfDecision = "models, feasible-space, curves";

    /// <summary>The kinds of the figures of measured points.</summary>
    public const string KindsOfPoints = "accuracy-vs-cost, accuracy-vs-time, time-vs-cost";

    /// <summary>The kinds of the figures of a sensitivity analysis.</summary>
    public const string KindsOfSensitivity = "tornado-accuracy, tornado-cube, tornado-utopia, tornado-knee, tornado-cheapest, tornado-fastest";

    /// <summary>The kinds of the figures of a sweep.</summary>
    public const string KindsOfSweep = "sweep-map, sweep-lines";

    private const int LongestKey = 64;

    /// <summary>
    /// The figures of <paramref name="decision"/>: per model <c>feasible-space</c> and <c>curves</c>, and <c>models</c> for all of them.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var suffixes = Suffixes([.. decision.Models.Select(model => model.Model.Key)]);
        return
        [
            .. decision.Models.Zip(suffixes, (model, suffix) => OfModel(decision.Scenario, model, suffix)).SelectMany(figures => figures),
            .. Figure.InBothFormats("models", () => new ModelsFigure(decision).Draw()),
        ];
    }

    /// <summary>
    /// A figure per pair of the objectives that were measured: <c>accuracy-vs-cost</c>, <c>accuracy-vs-time</c>, <c>time-vs-cost</c>; none
    /// for one objective or no points. However many points there are, a few thousand are drawn.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(MeasuredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Points.Count == 0 ? [] : [.. MeasuredPair.Of(decision.Points).SelectMany(pair => OfPair(decision, pair))];
    }

    /// <summary>
    /// The figures of <paramref name="sensitivity"/>: per model and pick <c>tornado-accuracy</c>, <c>tornado-cube</c>,
    /// <c>tornado-utopia</c> and <c>tornado-knee</c>. A pick that is none at the base has no tornado.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        var suffixes = Suffixes([.. sensitivity.Models.Select(model => model.Model.Key)]);
        return [.. sensitivity.Models.Zip(suffixes, (model, suffix) => OfModel(sensitivity, model, suffix)).SelectMany(figures => figures)];
    }

    /// <summary>
    /// The figures of <paramref name="sweep"/>: for every two axes with more than one value a heat map of <paramref name="pick"/> such as
    /// <c>sweep-knee-max-cost-by-max-time</c>, and for every one a figure of all picks such as <c>sweep-max-cost</c>; the other axes are
    /// held at their middle value. Rows of single models make these figures per model. No figures where no axis varies.
    /// </summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="rows">Its rows, one per combination or one per combination and model, in any order.</param>
    /// <param name="pick">The method whose picks the heat maps show; null for the knee.</param>
    /// <exception cref="ArgumentException">A combination has no row; thrown when a figure that shows it is written.</exception>
    public static IReadOnlyList<Figure> Draw(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod? pick = null)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(rows);
        var groups = rows.GroupBy(row => row.Model).ToArray();
        var suffixes = groups is [{ Key: null }] ? [""] : Suffixes([.. groups.Select(group => group.Key!.Key)]);
        return [.. groups.Zip(suffixes, (group, suffix) => OfSlice(new SweepSlice(sweep, group), pick ?? PickMethod.Knee, group.Key, suffix)).SelectMany(figures => figures)];
    }

    /// <summary>
    /// What follows a figure's name for each model: a hyphen and the key, in which every character but ASCII letters, digits, '.', '_' and '-' becomes '_'. Keys that would then name the same file on a file system
    /// that ignores case are numbered.
    /// </summary>
    internal static IReadOnlyList<string> Suffixes(IReadOnlyList<string> keys)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. keys.Select(key => "-" + Unique(Safe(key), taken))];
    }

    private static string Safe(string key)
    {
        var shortened = key.Length <= LongestKey ? key : key[..LongestKey];
        return string.Concat(shortened.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_'));
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}-{number}";
        return unique;
    }

    private static IEnumerable<Figure> OfModel(Scenario scenario, ModelDecision model, string suffix)
    {
        return
        [
            .. About("feasible-space", canvas => new SpaceFigure(model, scenario).Draw(canvas)),
            .. About("curves", canvas => new CurvesFigure(model, scenario).Draw(canvas)),
        ];

        IEnumerable<Figure> About(string kind, Action<SKCanvas> draw) => Of(kind, model.Model, Figure.InBothFormats(kind + suffix, draw));
    }

    private static IEnumerable<Figure> Of(string kind, Model? model, Figure[] figures) =>
        figures.Select(figure => figure with { Kind = kind, Model = model?.Key });

    private static Figure[] OfPair(MeasuredDecision decision, MeasuredPair pair)
    {
        var picture = new Lazy<MeasuredPicture>(() => new MeasuredPicture(decision, pair));
        return Figure.InBothFormats(pair.FileName, () => new MeasuredFigure(picture.Value).Draw());
    }

    private static IEnumerable<Figure> OfModel(Sensitivity sensitivity, ModelSensitivity model, string suffix) =>
        model.Picks.Where(pick => pick.Base is not null).SelectMany(pick => Of(
            $"tornado-{pick.Method.Name}",
            model.Model,
            Figure.InBothFormats($"tornado-{pick.Method.Name}{suffix}", new TornadoFigure(sensitivity, model, pick).Draw)));

    private static IEnumerable<Figure> OfSlice(SweepSlice slice, PickMethod method, Model? model, string suffix)
    {
        var axes = slice.Varied;
        var maps = axes.SelectMany((x, i) => axes.Skip(i + 1).SelectMany(y => Of("sweep-map", model, Figure.InBothFormats(
            $"sweep-{method.Name}-{AxisWords.InFileName(x)}-by-{AxisWords.InFileName(y)}{suffix}",
            () => new MapFigure(slice, x, y, method).Draw()))));
        var lines = axes.SelectMany(axis => Of("sweep-lines", model, Figure.InBothFormats(
            $"sweep-{AxisWords.InFileName(axis)}{suffix}", canvas => new LinesFigure(slice, axis).Draw(canvas))));
        return maps.Concat(lines);
    }
}
