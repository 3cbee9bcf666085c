using System.Globalization;

namespace InferenceMoo;

/// <summary>The values of one axis of a sweep, as a text writes them.</summary>
/// <param name="Values">The values in the order of the text; those of faulty parts are missing.</param>
/// <param name="Faults">All that is wrong, as faults of the axis' option.</param>
public sealed record AxisValues(IReadOnlyList<double> Values, IReadOnlyList<Fault> Faults)
{
    /// <summary>
    /// Reads a value, a range <c>start:stop:step</c> or <c>start:stop:*factor</c>, or a list of both such as <c>1,2,10:50:10</c>. A
    /// range holds its start and all that follows up to and including its stop; its values are rounded to 15 digits, so that
    /// <c>0.1:0.5:0.1</c> holds 0.3. A step may be negative, and a factor below 1, where the stop lies below the start.
    /// </summary>
    public static AxisValues Read(string text, SweepField field)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(field);
        var reader = new AxisReader(field);
        return new AxisValues(reader.Values, reader.Read(text));
    }
}

/// <summary>Reads the values of one axis from one text or several.</summary>
/// <param name="field">The axis.</param>
internal sealed class AxisReader(SweepField field)
{
    private const string Form = "a number, start:stop:step or start:stop:*factor";

    private const string Steps = "a range whose step leads from its start to its stop";

    private const string Factors = "a range of numbers above 0 whose factor leads from its start to its stop";

    // A stop that is missed by the rounding of a step or two belongs to the range.
    private const double Slack = 1e-9;

    private readonly HashSet<double> _seen = [];

    private List<Fault> _faults = [];

    /// <summary>The values so far.</summary>
    public List<double> Values { get; } = [];

    /// <summary>Adds the values of <paramref name="text"/>, and returns all that is wrong with it, with columns of the text.</summary>
    public IReadOnlyList<Fault> Read(string text)
    {
        (_faults, var column) = ([], 1);
        foreach (var part in text.Split(','))
        {
            var trimmed = NumberText.Trimmed(part);
            var start = column + Math.Max(0, part.IndexOf(trimmed, StringComparison.Ordinal));
            Add(ReadPart(trimmed, start), start);
            column += part.Length + 1;
        }

        return _faults;
    }

    // A range may hold very many values: the first wrong one says what is wrong with it.
    private void Add(IReadOnlyList<double> values, int column)
    {
        foreach (var value in values)
        {
            if (!field.Allows(value))
                Refuse(column, Text(value), field.Allowed);
            else if (!_seen.Add(value))
                Refuse(column, $"{Text(value)} again", "each value once");
            else
                Values.Add(value);
            if (_faults is [.., { } last] && last.Column == column)
                return;
        }
    }

    // One value or one range; none, with a fault added, where it is wrong.
    private double[] ReadPart(string part, int column)
    {
        var words = part.Split(':');
        if (words.Length is not (1 or 3))
            return Refuse(column, Printable.Quote(part), Form);
        var isFactor = words.Length == 3 && NumberText.Trimmed(words[2]).StartsWith('*');
        var numbers = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!TryNumber(isFactor && i == 2 ? NumberText.Trimmed(words[i])[1..] : words[i], out numbers[i]))
                Refuse(column + words.Take(i).Sum(word => word.Length + 1), Printable.Quote(words[i]), Form);
        }

        if (numbers.Any(double.IsNaN))
            return [];
        return words.Length == 1 ? numbers : Range(part, numbers, isFactor, column);
    }

    private double[] Range(string part, double[] numbers, bool isFactor, int column)
    {
        var (start, stop, step) = (numbers[0], numbers[1], numbers[2]);
        var steps = isFactor ? Math.Log(stop / start) / Math.Log(step) : (stop - start) / step;
        var isGood = isFactor ? start > 0 && stop > 0 && step > 0 && step != 1 : step != 0;
        if (!isGood || !(steps >= -Slack))
            return Refuse(column, Printable.Quote(part), isFactor ? Factors : Steps);
        if (!(steps < Sweep.LargestCombinations))
            return Refuse(column, Printable.Quote(part), $"a range of at most {Sweep.LargestCombinations} values");
        return [.. Enumerable.Range(0, (int)(steps + Slack) + 1)
            .Select(i => Rounded(isFactor ? start * Math.Pow(step, i) : start + i * step))];
    }

    private double[] Refuse(int column, string found, string expected)
    {
        _faults.Add(new Fault(field.Option, found, expected) { Column = column });
        return [];
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

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
