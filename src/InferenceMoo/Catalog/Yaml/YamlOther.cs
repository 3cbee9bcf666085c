namespace InferenceMoo;

/// <summary>An alias: nothing that a file has a use for, so only what it is is kept.</summary>
/// <param name="Description">What it is, printable.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record YamlOther(string Description, TextPlace Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Found => Description;
}
