namespace InferenceMoo;

/// <summary>A document that cannot be read any further.</summary>
/// <param name="place">Where.</param>
/// <param name="found">What was found, printable.</param>
/// <param name="expected">What is allowed.</param>
internal sealed class YamlRefusalException(TextPlace place, string found, string expected) : Exception(found)
{
    /// <summary>Where reading stopped.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>What is allowed.</summary>
    public string Expected { get; } = expected;
}
