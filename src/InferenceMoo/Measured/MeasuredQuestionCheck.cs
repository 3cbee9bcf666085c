using System.Globalization;

namespace InferenceMoo;

/// <summary>Checks that a question can be asked of measured points.</summary>
public static class MeasuredQuestionCheck
{
    /// <summary>All faults of <paramref name="question"/>, in the order of the command line's options; or none.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="points">The points; null to look at the question alone.</param>
    public static IReadOnlyList<Fault> Of(MeasuredQuestion question, MeasuredPoints? points)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (limits, reference) = (question.Limits, question.Reference);
        const string Amount = "a number above 0 and up to 1e100";
        const string Point = "a number of at most 1e100";
        return
        [
            .. Check("--max-cost", "limit", limits.MaxCost, IsAmount, Amount + " (USD)", MeasuredField.Cost, points),
            .. Check("--max-time", "limit", limits.MaxTime, IsAmount, Amount + " (seconds)", MeasuredField.Time, points),
            .. Check("--min-accuracy", "limit", limits.MinAccuracy, IsShare, "a number from 0 to 1", MeasuredField.Accuracy, points),
            .. Check("--reference", "cost", reference.Cost, IsPoint, Point + " (USD)", MeasuredField.Cost, points),
            .. Check("--reference", "time", reference.Time, IsPoint, Point + " (seconds)", MeasuredField.Time, points),
            .. Check("--reference", "accuracy", reference.Accuracy, IsPoint, Point, MeasuredField.Accuracy, points),
        ];
    }

    private static bool IsAmount(double value) => value > 0 && value <= MeasuredField.MostAmount;

    private static bool IsShare(double value) => value is >= 0 and <= 1;

    private static bool IsPoint(double value) => Math.Abs(value) <= MeasuredField.MostAmount;

    private static IEnumerable<Fault> Check(
        string option, string part, double? value, Func<double, bool> isAllowed, string allowed, MeasuredField objective, MeasuredPoints? points)
    {
        if (value is not { } given)
            yield break;
        var found = given.ToString(CultureInfo.InvariantCulture);
        if (part != "limit")
            found = $"{part}={found}";
        if (!isAllowed(given))
            yield return new Fault(option, found, allowed);
        else if (points is not null && points.Of(objective) is null)
            yield return new Fault(option, found, $"no {part}, for the points have no {objective.Name}");
    }
}
