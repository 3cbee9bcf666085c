namespace InferenceMoo;

/// <summary>A map; its keys may be anything and may repeat.</summary>
/// <param name="Entries">Keys and values, in the file's order.</param>
/// <param name="Place">Where the map begins.</param>
internal sealed record YamlMapping(IReadOnlyList<(YamlNode Key, YamlNode Value)> Entries, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => Entries.Count > 0 ? "a map" : "an empty map";
}
