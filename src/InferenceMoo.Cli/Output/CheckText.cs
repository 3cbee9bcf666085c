using System.Globalization;

namespace InferenceMoo.Cli;

/// <summary>The words of a check.</summary>
internal static class CheckText
{
    private const int Width = 8;

    /// <summary>A line per model.</summary>
    public static string Of(Check check) => string.Join(Environment.NewLine, check.Models.Select(Line));

    /// <summary>One sentence about the model that lies farthest off.</summary>
    public static string Failure(Check check)
    {
        var worst = check.Worst;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"this machine computes wrong: {worst.Statistic} of {worst.Key} at k = {worst.K} is {Deviation(worst)} standard errors off");
    }

    /// <summary>The largest deviation of a model.</summary>
    public static string Deviation(ModelCheck model) =>
        double.IsInfinity(model.LargestDeviation) ? "infinite" : ShortNumber.Of(model.LargestDeviation, Width);

    /// <summary>Whether the model passes.</summary>
    public static string Verdict(ModelCheck model) => model.Passed ? "passed" : "failed";

    private static string Line(ModelCheck model) => string.Create(
        CultureInfo.InvariantCulture,
        $"moo: check {Verdict(model)}: {model.Key} is at most {Deviation(model)} standard errors off ({model.Statistic} at k = {model.K})");
}
