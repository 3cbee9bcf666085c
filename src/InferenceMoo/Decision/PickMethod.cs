namespace InferenceMoo;

/// <summary>
/// How a candidate is picked from the feasible ones: all that the program knows of a method stands in its row here. Everything that
/// lists methods goes through <see cref="All"/>; a figure adds how its mark looks.
/// </summary>
public sealed class PickMethod
{
    private readonly Measuring? _measure;

    private PickMethod(int index, string name, string words, Measuring? measure, bool isLeast = false, Objective? objective = null) =>
        (Index, Name, Words, _measure, IsLeast, Objective) = (index, name, words, measure, isLeast, objective);

    /// <summary>What a method looks at in a candidate, whose means are in units of the limits.</summary>
    private delegate double Measuring(FrontPoint scaled);

    /// <summary>Highest mean accuracy.</summary>
    public static PickMethod Accuracy { get; } = new(0, "accuracy", "most accurate", scaled => scaled.Accuracy, objective: Objective.Accuracy);

    /// <summary>Largest cube volume, see <see cref="CubeVolume"/>.</summary>
    public static PickMethod Cube { get; } = new(1, "cube", "most room left", CubeVolume);

    /// <summary>Least utopia distance, see <see cref="UtopiaDistance"/>.</summary>
    public static PickMethod Utopia { get; } = new(2, "utopia", "nearest to ideal", UtopiaDistance, isLeast: true);

    /// <summary>Knee of the front, by the method that is asked for: a place on the front and no score.</summary>
    public static PickMethod Knee { get; } = new(3, "knee", "best value", measure: null);

    /// <summary>Least mean cost: the cheapest that meets the limits.</summary>
    public static PickMethod Cheapest { get; } = new(4, "cheapest", "cheapest", scaled => scaled.Cost, isLeast: true, objective: Objective.Cost);

    /// <summary>Least mean time: the fastest that meets the limits.</summary>
    public static PickMethod Fastest { get; } = new(5, "fastest", "fastest", scaled => scaled.Time, isLeast: true, objective: Objective.Time);

    /// <summary>All methods, in the order in which they are told.</summary>
    public static IReadOnlyList<PickMethod> All { get; } = [Accuracy, Cube, Utopia, Knee, Cheapest, Fastest];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>Its name on the command line and in files, such as <c>cube</c>.</summary>
    public string Name { get; }

    /// <summary>What it picks in plain words, such as <c>most room left</c>.</summary>
    public string Words { get; }

    /// <summary>The one objective that it looks at; null where it looks at several.</summary>
    internal Objective? Objective { get; }

    private bool IsLeast { get; }

    /// <summary>The method called <paramref name="name"/>; null where there is none.</summary>
    public static PickMethod? Called(string name) => All.FirstOrDefault(method => method.Name == name);

    /// <summary>
    /// (1 - C/C_max)(1 - T/T_max) A. A side that a mean has used up, as under a chance constraint a feasible candidate may have one, has
    /// length 0, and so has the volume: two sides beyond their limits are no room.
    /// </summary>
    internal static double CubeVolume(FrontPoint scaled) => Side(scaled.Cost) * Side(scaled.Time) * scaled.Accuracy;

    /// <summary>The Euclidean length of (C/C_max, T/T_max, 1 - A).</summary>
    internal static double UtopiaDistance(FrontPoint scaled) => (scaled with { Accuracy = 1 - scaled.Accuracy }).Length;

    /// <summary>The rule of this method, where a knee is sought by <paramref name="knee"/>.</summary>
    public PickRule By(KneeMethod knee) => PickRule.Of(this, knee);

    /// <summary>What the method looks at in a candidate with these scaled means; null for a knee.</summary>
    internal double? Measure(FrontPoint scaled) => _measure?.Invoke(scaled);

    /// <summary>The same, turned so that more is better.</summary>
    internal double Score(FrontPoint scaled) => IsLeast ? -_measure!(scaled) : _measure!(scaled);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private static double Side(double used) => Math.Max(0, 1 - used);
}

/// <summary>A method with nothing left open: one that has a score, or the knee by one of its methods.</summary>
public sealed class PickRule
{
    private PickRule(int index, PickMethod method, KneeMethod? knee) => (Index, Method, Knee) = (index, method, knee);

    /// <summary>All rules, in the order of <see cref="PickMethod.All"/> and, for the knee, of <see cref="KneeMethod"/>.</summary>
    public static IReadOnlyList<PickRule> All { get; } = Expand();

    /// <summary>The rules of the knee.</summary>
    public static IReadOnlyList<PickRule> Knees { get; } = [.. All.Where(rule => rule.Knee is not null)];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>The method.</summary>
    public PickMethod Method { get; }

    /// <summary>How the knee is sought; null for every other method.</summary>
    public KneeMethod? Knee { get; }

    /// <summary>Its name in files, such as <c>cube</c> or <c>knee_chord</c>.</summary>
    public string Key => Knee is { } knee ? $"{Method.Name}_{knee.ToString().ToLowerInvariant()}" : Method.Name;

    /// <summary>The rule of <paramref name="method"/>, a knee by <paramref name="knee"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such knee.</exception>
    public static PickRule Of(PickMethod method, KneeMethod knee)
    {
        foreach (var rule in All)
        {
            if (rule.Method == method && (rule.Knee is null || rule.Knee == knee))
                return rule;
        }

        throw new ArgumentOutOfRangeException(nameof(knee), knee, "no method of a knee");
    }

    /// <summary>Its key.</summary>
    public override string ToString() => Key;

    private static List<PickRule> Expand()
    {
        var rules = new List<PickRule>();
        foreach (var method in PickMethod.All)
        {
            foreach (var knee in method == PickMethod.Knee ? Array.ConvertAll(Enum.GetValues<KneeMethod>(), each => (KneeMethod?)each) : [null])
                rules.Add(new PickRule(rules.Count, method, knee));
        }

        return rules;
    }
}
