namespace InferenceMoo;

/// <summary>An entry of a map whose key is a word.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The keys that lead to the entry, its own included, joined by dots and printable.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What the key stands for.</param>
internal sealed record KeyedEntry(string Key, string Path, TextPlace Place, YamlNode Value);
