using System.Globalization;

namespace InferenceMoo;

/// <summary>
/// The numbers of a model, each declared once. What a catalogue file may hold, the reader of one, the files of <c>moo models</c> and
/// the parameters of a sensitivity analysis all go through <see cref="All"/>: a further number is a property of <see cref="Model"/>
/// and a row here.
/// </summary>
public static class ModelFields
{
    /// <summary>Price or time of a token; with <see cref="MostTokens"/> no sum or square of a run leaves the range of a double.</summary>
    private const double MostPerToken = 1e6;

    /// <summary>
    /// The least price or time of a token that is not 0: far below any real one, and far above numbers whose squares and fourth
    /// powers leave the range of a double, so that a spread of 0 would be told of what varies.
    /// </summary>
    private const double LeastPerToken = 1e-15;

    /// <summary>
    /// The largest price of a token that a catalogue file may have, 1,000 USD per million: no model costs more, while list prices per
    /// million that were copied as they stand begin not far above it, and would make every answer a million times too dear.
    /// </summary>
    private const double MostWrittenPrice = 1e-3;

    /// <summary>Mean and standard deviation of a token length.</summary>
    private const double MostTokens = 1e9;

    /// <summary>The inferences at the same time, which a scenario may ask for otherwise.</summary>
    public static ModelField DefaultParallel { get; } = new(
        new FieldRange("default_parallel", "inferences at the same time", 1, Scenario.LargestParallel, IsWhole: true),
        model => model.DefaultParallel,
        (model, value) => model with { DefaultParallel = (int)value });

    /// <summary>All of them, in the order of the published file.</summary>
    /// <remarks>Lengths are clipped to [1, 16 mean], so a mean below one token would mean nothing.</remarks>
    public static IReadOnlyList<ModelField> All { get; } =
    [
        Price("c_in", "USD per input token", model => model.CostPerInputToken, (model, value) => model with { CostPerInputToken = value }),
        Price("c_out", "USD per output token", model => model.CostPerOutputToken, (model, value) => model with { CostPerOutputToken = value }),
        PerToken("t_in", "seconds per input token", model => model.TimePerInputToken, (model, value) => model with { TimePerInputToken = value }),
        PerToken("t_out", "seconds per output token", model => model.TimePerOutputToken, (model, value) => model with { TimePerOutputToken = value }),
        .. Normal("mu_Lin", "sigma_Lin", "tokens", 1, MostTokens, model => model.InputTokens, (model, value) => model with { InputTokens = value }),
        .. Normal("mu_Lout", "sigma_Lout", "tokens", 1, MostTokens, model => model.OutputTokens, (model, value) => model with { OutputTokens = value }),
        .. Normal("acc_mean", "acc_std", "share of 1", 0, 1, model => model.Accuracy, (model, value) => model with { Accuracy = value }),
        DefaultParallel,
    ];

    /// <summary>The model with these <paramref name="values"/>, one for each of <see cref="All"/>, in their order.</summary>
    internal static Model Build(string key, string name, IReadOnlyList<double> values)
    {
        var model = new Model
        {
            Key = key,
            Name = name,
            CostPerInputToken = 0,
            CostPerOutputToken = 0,
            TimePerInputToken = 0,
            TimePerOutputToken = 0,
            InputTokens = default,
            OutputTokens = default,
            Accuracy = default,
            DefaultParallel = 0,
        };
        for (var i = 0; i < All.Count; i++)
            model = All[i].Put(model, values[i]);
        return model;
    }

    private static ModelField Price(string key, string unit, Func<Model, double> get, Func<Model, double, Model> put) =>
        new(new FieldRange(key, unit, 0, MostPerToken, LeastAboveZero: LeastPerToken) { MostWritten = MostWrittenPrice }, get, put);

    private static ModelField PerToken(string key, string unit, Func<Model, double> get, Func<Model, double, Model> put) =>
        new(new FieldRange(key, unit, 0, MostPerToken, LeastAboveZero: LeastPerToken), get, put);

    private static ModelField[] Normal(
        string mean,
        string deviation,
        string unit,
        double leastMean,
        double most,
        Func<Model, NormalParameters> get,
        Func<Model, NormalParameters, Model> put) =>
    [
        new(
            new FieldRange(mean, unit, leastMean, most),
            model => get(model).Mean,
            (model, value) => put(model, get(model) with { Mean = value })),
        new(
            new FieldRange(deviation, unit, 0, most),
            model => get(model).StandardDeviation,
            (model, value) => put(model, get(model) with { StandardDeviation = value })),
    ];
}

/// <summary>A number that every model of a catalogue has. All of them are in <see cref="ModelFields"/>.</summary>
public sealed class ModelField
{
    private readonly Func<Model, double> _get;
    private readonly Func<Model, double, Model> _put;

    internal ModelField(FieldRange range, Func<Model, double> get, Func<Model, double, Model> put) =>
        (Range, _get, _put) = (range, get, put);

    /// <summary>Its key in a catalogue file.</summary>
    public string Key => Range.Key;

    /// <summary>Its unit, for a person.</summary>
    public string Unit => Range.Unit;

    /// <summary>What it may be.</summary>
    internal FieldRange Range { get; }

    /// <summary>Its value in <paramref name="model"/>.</summary>
    public double ValueIn(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return _get(model);
    }

    /// <summary><paramref name="model"/> with <paramref name="value"/> in place of what it has.</summary>
    internal Model Put(Model model, double value) => _put(model, value);
}

/// <summary>What a number may be.</summary>
/// <param name="Key">The number's key in a file.</param>
/// <param name="Unit">The unit, for a person.</param>
/// <param name="Least">The smallest value allowed.</param>
/// <param name="Most">The largest value allowed.</param>
/// <param name="IsWhole">Whether only whole numbers are allowed.</param>
/// <param name="LeastAboveZero">Where 0 is allowed, the smallest other value; 0 where all are.</param>
internal sealed record FieldRange(
    string Key, string Unit, double Least, double Most, bool IsWhole = false, double LeastAboveZero = 0)
{
    private const double Million = 1e6;

    /// <summary>The largest value that a file may have, where what is computed may go further.</summary>
    public double MostWritten { get; init; } = Most;

    /// <summary>What a file may have, for a message.</summary>
    public string Allowed => LeastAboveZero > 0
        ? string.Create(CultureInfo.InvariantCulture, $"0 or a number from {LeastAboveZero:0e-0} to {MostWritten:0.###} ({Unit})")
        : string.Create(CultureInfo.InvariantCulture, $"a {(IsWhole ? "whole number" : "number")} from {Least:0} to {Most:0} ({Unit})");

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Allows(double value) =>
        value >= Least && value <= Most && (value == 0 || value >= LeastAboveZero) && (!IsWhole || value == Math.Floor(value));

    /// <summary>Whether a file may have <paramref name="value"/>.</summary>
    public bool AllowsWritten(double value) => Allows(value) && value <= MostWritten;

    /// <summary>What a file with <paramref name="value"/> may have meant: a price per million; empty where that is no such value either.</summary>
    public string Hint(double value)
    {
        // The decimal has the digits that were written, and no others behind them.
        return MostWritten < Most && value > MostWritten && value <= MostWritten * Million
            ? string.Create(CultureInfo.InvariantCulture, $"per million? then it is {(double)((decimal)value / (decimal)Million):0.##############e-0} per token")
            : string.Empty;
    }

    /// <summary>The value nearest to <paramref name="value"/> that is allowed; one above 0 stays above 0.</summary>
    public double Nearest(double value) => Math.Clamp(value, value > 0 ? Math.Max(Least, LeastAboveZero) : Least, Most);
}
