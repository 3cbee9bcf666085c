namespace InferenceMoo.Cli;

/// <summary>The words for limits and for the questions about them.</summary>
internal static class LimitWords
{
    private static readonly (LimitKinds Kind, string Name)[] All =
    [
        (LimitKinds.Cost, "cost"),
        (LimitKinds.Time, "time"),
        (LimitKinds.Accuracy, "accuracy"),
        (LimitKinds.Step, "step"),
        (LimitKinds.KMax, "k_max"),
    ];

    /// <summary>The names that files use, one per limit.</summary>
    public static IEnumerable<string> Names(LimitKinds kinds) => All.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Name);

    /// <summary>The name that files use for the question about the limit <paramref name="asked"/>.</summary>
    public static string Question(LimitKinds asked) => Title(asked).Replace(' ', '_');

    /// <summary>The question about the limit <paramref name="asked"/>.</summary>
    public static string Title(LimitKinds asked) => asked.Choose("least budget", "shortest deadline", "largest floor");

    /// <summary>One of the three limits in a sentence.</summary>
    public static string Noun(LimitKinds kind) => kind.Choose("budget", "deadline", "accuracy floor");

    /// <summary>One or several of the three limits in a sentence.</summary>
    public static string Nouns(LimitKinds kinds) =>
        string.Join(" and ", All.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => $"the {Noun(pair.Kind)}"));
}
