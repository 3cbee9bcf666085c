namespace InferenceMoo;

/// <summary>A single value.</summary>
/// <param name="Text">The value as text, quotes and escapes undone.</param>
/// <param name="Plain">Whether the value stands without quotes; only then can it be a number.</param>
/// <param name="Place">Where the value begins.</param>
internal sealed record YamlScalar(string Text, bool Plain, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => (Text, Plain) switch
    {
        ("", true) => "nothing",
        (_, true) => Printable.Quote(Text),
        _ => $"the text {Printable.Quote(Text)}",
    };
}
