namespace InferenceMoo;

/// <summary>A node of a YAML document, with its place.</summary>
/// <param name="Place">Where the node begins.</param>
internal abstract record YamlNode(TextPlace Place)
{
    /// <summary>What the node is, for the "found" of a message; printable.</summary>
    public abstract string Found { get; }
}
