namespace InferenceMoo;

/// <summary>A list.</summary>
/// <param name="Items">Its items, in the file's order.</param>
/// <param name="Place">Where the list begins.</param>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => "a list";
}
