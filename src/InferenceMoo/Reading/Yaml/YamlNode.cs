namespace InferenceMoo;

/// <summary>A node of a YAML document, with its place.</summary>
/// <param name="Place">Where the node begins.</param>
internal abstract record YamlNode(TextPlace Place)
{
    /// <summary>What the node is, for the "found" of a message; printable.</summary>
    public abstract string Found { get; }
}

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

/// <summary>A map; its keys may be anything and may repeat.</summary>
/// <param name="Entries">Keys and values, in the file's order.</param>
/// <param name="Place">Where the map begins.</param>
internal sealed record YamlMapping(IReadOnlyList<(YamlNode Key, YamlNode Value)> Entries, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => Entries.Count > 0 ? "a map" : "an empty map";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items, in the file's order.</param>
/// <param name="Place">Where the list begins.</param>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => "a list";
}

/// <summary>An alias: nothing that a file has a use for, so only what it is is kept.</summary>
/// <param name="Description">What it is, printable.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record YamlOther(string Description, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => Description;
}
