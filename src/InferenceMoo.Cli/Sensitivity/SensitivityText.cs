using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The words of a sensitivity table.</summary>
internal static class SensitivityText
{
    /// <summary>Stands in the place of a pick where there is none.</summary>
    public const string NoPick = "none";

    private const int CostWidth = 8;
    private const int TimeWidth = 6;

    /// <summary>A pick with its means on one line.</summary>
    public static string Of(PickMeans pick) => string.Create(
        CultureInfo.InvariantCulture,
        $"k = {pick.K}, {ShortNumber.Of(pick.Means.Cost, CostWidth)} USD, {ShortNumber.Of(pick.Means.Time, TimeWidth)} s, "
        + $"accuracy {ShortNumber.Accuracy(pick.Means.Accuracy)}");

    /// <summary>Which model takes over on which side; empty where none does.</summary>
    public static string TakeOver(ParameterEffect effect)
    {
        string?[] sides =
        [
            effect.Changes(effect.Low) ? $"low: {effect.Low.Pick?.Model}" : null,
            effect.Changes(effect.High) ? $"high: {effect.High.Pick?.Model}" : null,
        ];
        return string.Join(", ", sides.OfType<string>());
    }

    /// <summary>A parameter's value with up to four significant digits and no zeros behind them, in <paramref name="width"/> characters.</summary>
    public static string Value(double value, int width)
    {
        var plain = ShortNumber.Of(value, width);
        return plain.Contains('.', StringComparison.Ordinal) && !plain.Contains('e', StringComparison.Ordinal)
            ? plain.TrimEnd('0').TrimEnd('.')
            : plain;
    }

    /// <summary>The parameters that change nothing, and of these the ones that cannot move; empty where there are none.</summary>
    public static string Idle(IReadOnlyList<ParameterEffect> effects)
    {
        if (!effects.Any(effect => effect.HasEffect))
            return "no effect: all parameters";
        var moved = effects.Where(effect => effect.Moves && !effect.HasEffect).Select(effect => effect.Parameter.Name).ToList();
        var stuck = effects.Where(effect => !effect.Moves).Select(Stuck).ToList();
        string?[] parts =
        [
            moved.Count > 0 ? $"no effect: {string.Join(", ", moved)}" : null,
            stuck.Count > 0 ? $"not moved: {string.Join(", ", stuck)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Stuck(ParameterEffect effect) => $"{effect.Parameter.Name} ({ShortNumber.Exact(effect.Value)})";
}

/// <summary>The columns of a sensitivity table: a parameter, its two values, and what each makes of the pick.</summary>
internal static class SensitivityColumns
{
    private const int NameWidth = 12;
    private const int ValueWidth = 7;
    private const int CostWidth = 7;
    private const int TimeWidth = 5;
    private const int AccuracyWidth = 5;

    /// <summary>A table with these columns, 80 wide with a k of five digits.</summary>
    public static Table Table(Sensitivity sensitivity)
    {
        var k = Math.Max(4, sensitivity.Scenario.KMax.ToString(CultureInfo.InvariantCulture).Length);
        var table = new Table().NoBorder().AddColumn(Column("\nparameter", NameWidth).LeftAligned());
        (string Header, int Width)[] pairs =
            [("value", ValueWidth), ("k", k), ("USD", CostWidth), ("s", TimeWidth), ("acc.", AccuracyWidth)];
        foreach (var (header, width) in pairs)
            table.AddColumns(Column("\nlow", width), Column(header + "\nhigh", width));
        table.Columns[^1].PadRight(0);
        return table;
    }

    /// <summary>The cells of <paramref name="effect"/>; those that are as at the base stay blank.</summary>
    public static IEnumerable<Text> Cells(ParameterEffect effect) =>
    [
        new(effect.Parameter.Name),
        new(SensitivityText.Value(effect.Low.Value, ValueWidth)),
        new(SensitivityText.Value(effect.High.Value, ValueWidth)),
        .. Quantity.All.SelectMany(quantity => new[] { Cell(effect, effect.Low, quantity), Cell(effect, effect.High, quantity) }),
    ];

    private static TableColumn Column(string header, int width) =>
        new TableColumn(new Text(header)).Width(width).RightAligned().NoWrap().Padding(0, 0, 1, 0);

    private static Text Cell(ParameterEffect effect, ParameterSide side, Quantity quantity)
    {
        var isAsBase = (effect with { Low = side, High = side }).Swing(quantity) == 0;
        if (isAsBase)
            return Text.Empty;
        if (side.Pick is { } pick)
            return new Text(Number(pick, quantity));
        return quantity == Quantity.Samples ? new Text(SensitivityText.NoPick, Style.Parse("yellow")) : Text.Empty;
    }

    private static string Number(PickMeans pick, Quantity quantity)
    {
        if (quantity is not Objective objective)
            return pick.K.ToString(CultureInfo.InvariantCulture);
        var value = pick.Means[objective];
        return objective.Direction == Direction.Maximise
            ? ShortNumber.Accuracy(value)
            : ShortNumber.Of(value, objective == Objective.Cost ? CostWidth : TimeWidth);
    }
}
