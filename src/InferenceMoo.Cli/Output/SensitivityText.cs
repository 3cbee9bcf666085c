using System.Globalization;

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
        $"k = {pick.K}, {ShortNumber.Of(pick.Cost, CostWidth)} USD, {ShortNumber.Of(pick.Time, TimeWidth)} s, "
        + $"accuracy {ShortNumber.Accuracy(pick.Accuracy)}");

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
