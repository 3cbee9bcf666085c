using System.Globalization;

namespace InferenceMoo.Figures;

/// <summary>The words of a tornado.</summary>
internal static class TornadoText
{
    /// <summary>The title: the model and the pick.</summary>
    public static string Title(Sensitivity sensitivity, ModelSensitivity model, PickSensitivity pick)
    {
        var method = PickStyle.Words(pick.Method, sensitivity.Scenario.Knee);
        return $"{DisplayName.InTitle(model.Model, sensitivity.Scenario.Models)}: what moves the {method}";
    }

    /// <summary>The second line: limits, parallel inferences and candidates.</summary>
    public static string Conditions(Sensitivity sensitivity, ModelSensitivity model) =>
        $"{Captions.Of(sensitivity.Scenario.Limits)}; {model.Parallel} in parallel; {Candidates(model, sensitivity.Scenario.KMax)}";

    /// <summary>The values of the drawn parameters that were rounded or stopped, and so moved by another share.</summary>
    public static string Exceptions(Sensitivity sensitivity, PickSensitivity pick)
    {
        var uneven = pick.Effects.Where(effect => effect.HasEffect && !IsByShare(effect, sensitivity.Change)).Select(Values).ToList();
        return uneven.Count == 0 ? "" : $"rounded or as far as allowed: {string.Join(", ", uneven)}";
    }

    /// <summary>What the bars mean.</summary>
    public static LegendBuilder Legend(Sensitivity sensitivity, PickSensitivity pick)
    {
        var percent = (100 * sensitivity.Change).ToString("G6", CultureInfo.InvariantCulture);
        var legend = new LegendBuilder()
            .OutlinedArea($"parameter {percent} % lower", TornadoPanel.LowColor)
            .OutlinedArea($"parameter {percent} % higher", TornadoPanel.HighColor);
        return pick.Effects.Any(effect => double.IsInfinity(effect.Swing(SensitivityOutput.K)))
            ? legend.Text("none: no pick then")
            : legend;
    }

    private static string Candidates(ModelSensitivity model, int kMax)
    {
        var last = kMax - kMax % model.KStep;
        return (last / model.KStep) switch
        {
            1 => $"k = {last}",
            2 => $"k = {model.KStep}, {last}",
            3 => $"k = {model.KStep}, {2 * model.KStep}, {last}",
            _ => $"k = {model.KStep}, {2 * model.KStep}, ..., {last}",
        };
    }

    private static bool IsByShare(ParameterEffect effect, double change) =>
        effect.Low.Value == effect.Value * (1 - change) && effect.High.Value == effect.Value * (1 + change);

    private static string Values(ParameterEffect effect) =>
        $"{effect.Parameter.Name} {Numbers.Format(effect.Low.Value)} to {Numbers.Format(effect.High.Value)}";
}
