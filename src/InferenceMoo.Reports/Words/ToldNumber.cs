using System.Globalization;

namespace InferenceMoo.Reports;

/// <summary>Means with the digits that their standard errors allow, four at most.</summary>
internal static class ToldNumber
{
    private const int Digits = 4;

    // A right answer is told by its opposite where the accuracy is nearer to 1 than this.
    private const double Sure = 0.01;
    private const double Surest = 1e-4;

    /// <summary>A mean, in at most <paramref name="width"/> characters.</summary>
    public static string Of(Statistic statistic, int width = 9)
    {
        var mean = statistic.Mean;
        if (mean == 0)
            return "0";
        var whole = (int)Math.Floor(Math.Log10(Math.Abs(mean)));
        var decimals = Math.Max(0, Math.Min(Digits - 1 - whole, Decimals(statistic.StandardError)));
        var text = decimals <= 15 ? mean.ToString($"F{decimals}", CultureInfo.InvariantCulture) : ShortNumber.Of(mean, width);
        return text.Length <= width ? text : ShortNumber.Of(mean, width);
    }

    /// <summary>A difference above 0 with three digits, or all before the point.</summary>
    public static string Difference(double value)
    {
        var decimals = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 15);
        return value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    /// <summary>An accuracy in percent, with the digits that its distance from 100 needs and its error allows.</summary>
    public static string Percent(Statistic accuracy)
    {
        var wrong = 1 - accuracy.Mean;
        if (wrong < Surest)
            return wrong == 0 ? "100 %" : ">99.99 %";
        var decimals = Math.Clamp(Decimals(100 * accuracy.StandardError), 0, wrong < Sure ? 2 : 1);
        return (100 * accuracy.Mean).ToString($"F{decimals}", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>The same in a sentence: near 1 how many are wrong is told too.</summary>
    public static string Right(Statistic accuracy)
    {
        var wrong = 1 - accuracy.Mean;
        if (wrong >= Sure || wrong == 0)
            return $"{Percent(accuracy)} right";
        return wrong < Surest ? "over 99.99 % right, fewer than 1 in 10,000 wrong" : $"{Percent(accuracy)} right, 1 in {OneIn(wrong)} wrong";
    }

    // Twice the error: the last digit shown is one that another run would show too, more often than not.
    private static int Decimals(double error) => error > 0 ? (int)Math.Clamp(Math.Floor(-Math.Log10(2 * error)), -300, 300) : 300;

    private static string OneIn(double share)
    {
        var count = 1 / share;
        var scale = Math.Pow(10, Math.Floor(Math.Log10(count)) - 1);
        return ShortNumber.Count((long)(Math.Round(count / scale) * scale));
    }
}
