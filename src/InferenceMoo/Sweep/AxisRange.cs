using System.Globalization;

namespace InferenceMoo;

/// <summary>Reads one value or one range of an axis.</summary>
internal static class AxisRange
{
    private const string Form = "a number, start:stop:step or start:stop:*factor";

    private const string Steps = "a range whose step leads from its start to its stop";

    private const string Factors = "a range of numbers above 0 whose factor leads from its start to its stop";

    // A stop that is missed by the rounding of a step or two belongs to the range.
    private const double Slack = 1e-9;

    /// <summary>The values of <paramref name="part"/>, which starts at <paramref name="column"/>; none, with a fault added, where it is wrong.</summary>
    public static IReadOnlyList<double> Read(string part, int column, List<AxisFault> faults)
    {
        var words = part.Split(':');
        if (words.Length is not (1 or 3))
            return Refuse(faults, column, Printable.Quote(part), Form);
        var isFactor = words.Length == 3 && NumberText.Trimmed(words[2]).StartsWith('*');
        var numbers = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!TryNumber(isFactor && i == 2 ? NumberText.Trimmed(words[i])[1..] : words[i], out numbers[i]))
                Refuse(faults, column + words.Take(i).Sum(word => word.Length + 1), Printable.Quote(words[i]), Form);
        }

        if (numbers.Any(double.IsNaN))
            return [];
        return words.Length == 1 ? numbers : Range(part, numbers, isFactor, column, faults);
    }

    /// <summary>A value as a person writes it.</summary>
    public static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static double[] Range(string part, double[] numbers, bool isFactor, int column, List<AxisFault> faults)
    {
        var (start, stop, step) = (numbers[0], numbers[1], numbers[2]);
        var steps = isFactor ? Math.Log(stop / start) / Math.Log(step) : (stop - start) / step;
        var isGood = isFactor ? start > 0 && stop > 0 && step > 0 && step != 1 : step != 0;
        if (!isGood || !(steps >= -Slack))
            return Refuse(faults, column, Printable.Quote(part), isFactor ? Factors : Steps);
        if (!(steps < Sweep.LargestCombinations))
            return Refuse(faults, column, Printable.Quote(part), $"a range of at most {Sweep.LargestCombinations} values");
        return [.. Enumerable.Range(0, (int)(steps + Slack) + 1)
            .Select(i => Rounded(isFactor ? start * Math.Pow(step, i) : start + i * step))];
    }

    private static double[] Refuse(List<AxisFault> faults, int column, string found, string allowed)
    {
        faults.Add(new AxisFault(column, found, allowed));
        return [];
    }

    private static bool TryNumber(string text, out double number)
    {
        if (NumberText.TryReal(text, out number))
            return true;
        number = double.NaN;
        return false;
    }

    private static double Rounded(double value) =>
        double.Parse(value.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
