namespace InferenceMoo.Figures;

/// <summary>How picks are called.</summary>
internal static class PickWords
{
    /// <summary>The pick in a title.</summary>
    public static string Name(PickMethod method, KneeMethod knee) =>
        method == PickMethod.Knee ? $"knee by {knee.ToString().ToLowerInvariant()}" : $"{InFileName(method)} pick";

    /// <summary>The pick in a file name.</summary>
    public static string InFileName(PickMethod method) => method.ToString().ToLowerInvariant();
}
