namespace InferenceMoo;

/// <summary>A number that is told of a choice: how many samples, and what they cost, take and reach.</summary>
public class Quantity
{
    private protected Quantity(string key, NumberRange measured) => (Key, Measured) = (key, measured);

    /// <summary>Number of samples, from 1.</summary>
    public static Quantity Samples { get; } =
        new("k", new NumberRange("a whole number from 1 to 2147483647", value => value is >= 1 and <= int.MaxValue && value == Math.Floor(value)));

    /// <summary>The number of samples, then the objectives, in the order of every table and file.</summary>
    public static IReadOnlyList<Quantity> All => Everything.Quantities;

    /// <summary>Its name in every file and on the command line, such as <c>cost</c>.</summary>
    public string Key { get; }

    /// <summary>What somebody may have measured.</summary>
    public NumberRange Measured { get; }

    /// <summary>Its key.</summary>
    public override string ToString() => Key;

    // Not a field of this class, whose own fields the objectives wait for.
    private static class Everything
    {
        public static readonly Quantity[] Quantities = [Samples, .. Objective.All];
    }
}

/// <summary>
/// What is traded off: all that the program knows of an objective stands in its row here. Everything that lists objectives goes through
/// <see cref="All"/> or <see cref="PerObjective{T}"/>.
/// </summary>
public sealed class Objective : Quantity
{
    /// <summary>The largest measured cost and time, so that a volume in three objectives stays finite.</summary>
    internal const double MostAmount = 1e100;

    private Objective(int index, string key, string unit, string symbol, Direction direction, ObjectiveLimit limit, NumberRange measured)
        : base(key, measured) =>
        (Index, Unit, Symbol, Direction, Limit) = (index, unit, symbol, direction, limit);

    /// <summary>Mean cost in USD; less is better.</summary>
    public static Objective Cost { get; } = new(
        0,
        "cost",
        "USD",
        " USD",
        Direction.Minimise,
        new ObjectiveLimit("max_cost", "budget", "least budget", 0.50, double.PositiveInfinity, Amount("a finite number above 0 (USD)")),
        NumberRange.Between(0, MostAmount, "a number from 0 to 1e100 (USD)"));

    /// <summary>Mean time in seconds; less is better.</summary>
    public static Objective Time { get; } = new(
        1,
        "time",
        "seconds",
        " s",
        Direction.Minimise,
        new ObjectiveLimit("max_time", "deadline", "shortest deadline", 60, double.PositiveInfinity, Amount("a finite number above 0 (seconds)")),
        NumberRange.Between(0, MostAmount, "a number from 0 to 1e100 (seconds)"));

    /// <summary>Mean accuracy, in [0, 1]; more is better.</summary>
    public static Objective Accuracy { get; } = new(
        2,
        "accuracy",
        "share of 1",
        "",
        Direction.Maximise,
        new ObjectiveLimit("min_accuracy", "accuracy floor", "largest floor", 0.88, 0, NumberRange.Between(0, 1, "a number from 0 to 1")),
        NumberRange.Between(0, 1, "a number from 0 to 1"));

    /// <summary>All objectives, in the order of every table and file.</summary>
    public static new IReadOnlyList<Objective> All { get; } = [Cost, Time, Accuracy];

    /// <summary>Which way each of them gets better.</summary>
    internal static Direction[] Directions { get; } = [Cost.Direction, Time.Direction, Accuracy.Direction];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>Its unit, for a person.</summary>
    public string Unit { get; }

    /// <summary>What follows a number of it in a sentence, such as <c> s</c>; nothing for a share.</summary>
    public string Symbol { get; }

    /// <summary>Which way it gets better.</summary>
    public Direction Direction { get; }

    /// <summary>The limit that it is held to.</summary>
    public ObjectiveLimit Limit { get; }

    /// <summary>What it counts as where nobody measured it: free, instant or certain. It then drops out of every formula.</summary>
    internal double Neutral => Direction == Direction.Minimise ? 0 : 1;

    /// <summary>The objective called <paramref name="key"/>; null where there is none.</summary>
    public static Objective? Called(string key) => All.FirstOrDefault(objective => objective.Key == key);

    /// <summary>How much better <paramref name="value"/> is than <paramref name="other"/>, in the objective's unit; negative where it is worse.</summary>
    public double Better(double value, double other) => Direction == Direction.Minimise ? other - value : value - other;

    private static NumberRange Amount(string text) => new(text, value => value > 0 && double.IsFinite(value));
}

/// <summary>The limit of an objective.</summary>
/// <param name="Key">Its name in files, such as <c>max_cost</c>.</param>
/// <param name="Noun">What it is called in a sentence, such as "budget".</param>
/// <param name="Best">What its best value is called, such as "least budget".</param>
/// <param name="Published">The published value.</param>
/// <param name="None">The value that every candidate meets.</param>
/// <param name="Range">What it may be.</param>
public sealed record ObjectiveLimit(string Key, string Noun, string Best, double Published, double None, NumberRange Range)
{
    /// <summary>The option of the command line.</summary>
    public string Option => "--" + Key.Replace('_', '-');
}

/// <summary>One of something for each objective.</summary>
/// <typeparam name="T">What there is of each.</typeparam>
/// <param name="Cost">That of the cost.</param>
/// <param name="Time">That of the time.</param>
/// <param name="Accuracy">That of the accuracy.</param>
public readonly record struct PerObjective<T>(T Cost, T Time, T Accuracy)
{
    /// <summary>That of <paramref name="objective"/>.</summary>
    public T this[Objective objective]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(objective);
            return objective.Index switch
            {
                0 => Cost,
                1 => Time,
                2 => Accuracy,
                _ => throw new ArgumentOutOfRangeException(nameof(objective)),
            };
        }
    }

    /// <summary>All of them, in the order of <see cref="Objective.All"/>.</summary>
    public T[] ToArray() => [Cost, Time, Accuracy];
}

/// <summary>Makes one of something for each objective.</summary>
public static class PerObjective
{
    /// <summary>Asks <paramref name="value"/> for each objective.</summary>
    public static PerObjective<T> Of<T>(Func<Objective, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value(Objective.Cost), value(Objective.Time), value(Objective.Accuracy));
    }
}

/// <summary>Some of the objectives.</summary>
/// <param name="Bits">The bit at an objective's place is set where it is among them.</param>
public readonly record struct ObjectiveSet(int Bits)
{
    /// <summary>All objectives.</summary>
    public static ObjectiveSet All { get; } = new((1 << Objective.All.Count) - 1);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Those among them, in their order.</summary>
    public IReadOnlyList<Objective> Members
    {
        get
        {
            var set = this;
            return [.. Objective.All.Where(set.Contains)];
        }
    }

    /// <summary>The objectives that <paramref name="isAmong"/> holds for.</summary>
    public static ObjectiveSet Of(Func<Objective, bool> isAmong)
    {
        ArgumentNullException.ThrowIfNull(isAmong);
        var bits = 0;
        foreach (var objective in Objective.All)
            bits |= isAmong(objective) ? 1 << objective.Index : 0;
        return new ObjectiveSet(bits);
    }

    /// <summary>Whether <paramref name="objective"/> is among them.</summary>
    public bool Contains(Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return (Bits >> objective.Index & 1) == 1;
    }

    /// <summary>The others of these without <paramref name="objective"/>.</summary>
    public ObjectiveSet Without(Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return new ObjectiveSet(Bits & ~(1 << objective.Index));
    }

    /// <summary>Those that are among these and <paramref name="other"/> alike.</summary>
    public ObjectiveSet Both(ObjectiveSet other) => new(Bits & other.Bits);

    /// <summary>Their keys, joined by plus signs.</summary>
    public override string ToString() => string.Join('+', Members);
}
