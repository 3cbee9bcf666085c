namespace InferenceMoo.Cli;

/// <summary>Reads a value from its text; false where the text is no such value.</summary>
internal delegate bool TryParse<T>(string text, out T value);
