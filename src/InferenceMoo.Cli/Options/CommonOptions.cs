namespace InferenceMoo.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--models FILE</c>.</summary>
    public static ValueOption<string> Models() => Text(
        "--models",
        "FILE",
        "Catalogue of models [default: models.yaml here, else the one shipped with moo]",
        "a file name");

    /// <summary><c>--format table|json|csv</c>.</summary>
    public static ValueOption<OutputFormat> Format() => new(
        "--format",
        "FORMAT",
        "How results go to standard output: table, json or csv [default: table]",
        Words.Expected<OutputFormat>(),
        Words.TryParse);

    /// <summary><c>--knee METHOD</c>.</summary>
    public static ValueOption<KneeMethod> Knee() => new(
        "--knee",
        "METHOD",
        "How the knee is found: chord, curvature or kneedle [default: chord]",
        Words.Expected<KneeMethod>(),
        Words.TryParse);

    /// <summary>An option whose value is any text but the empty one.</summary>
    public static ValueOption<string> Text(string name, string value, string description, string expected) =>
        new(name, value, description, expected, TryText);

    private static bool TryText(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }
}
