using System.Globalization;

namespace InferenceMoo;

/// <summary>Checks that a question can be asked of measured points.</summary>
public static class MeasuredQuestionCheck
{
    /// <summary>All faults of <paramref name="question"/>, in the order of the command line's options; or none.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="points">The points; null to look at the question alone.</param>
    public static IReadOnlyList<ScenarioFault> Of(MeasuredQuestion question, MeasuredPoints? points)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (limits, reference) = (question.Limits, question.Reference);
        const string Amount = "a number above 0 and up to 1e100";
        return
        [
            .. Check("--max-cost", limits.MaxCost, IsAmount, Amount + " (USD)", MeasuredField.Cost, points),
            .. Check("--max-time", limits.MaxTime, IsAmount, Amount + " (seconds)", MeasuredField.Time, points),
            .. Check("--min-accuracy", limits.MinAccuracy, value => value is >= 0 and <= 1, "a number from 0 to 1", MeasuredField.Accuracy, points),
            .. Check("--reference cost", reference.Cost, IsReference, "a number of at most 1e100 (USD)", MeasuredField.Cost, points),
            .. Check("--reference time", reference.Time, IsReference, "a number of at most 1e100 (seconds)", MeasuredField.Time, points),
            .. Check("--reference accuracy", reference.Accuracy, IsReference, "a number of at most 1e100", MeasuredField.Accuracy, points),
        ];
    }

    private static bool IsAmount(double value) => value > 0 && value <= MeasuredField.MostAmount;

    private static bool IsReference(double value) => Math.Abs(value) <= MeasuredField.MostAmount;

    private static IEnumerable<ScenarioFault> Check(
        string option, double? value, Func<double, bool> isAllowed, string allowed, MeasuredField objective, MeasuredPoints? points)
    {
        if (value is not { } given)
            yield break;
        if (!isAllowed(given))
            yield return new ScenarioFault(option, Text(given), allowed);
        else if (points is not null && points.Of(objective) is null)
            yield return new ScenarioFault(option, Text(given), $"nothing, for the points have no {objective.Name}");
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
