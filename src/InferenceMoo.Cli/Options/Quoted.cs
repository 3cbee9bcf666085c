namespace InferenceMoo.Cli;

/// <summary>What a message says of text that came from outside, by the rule of <see cref="Printable"/>.</summary>
internal static class Quoted
{
    /// <summary>The text in quotes, shortened and escaped, so that it cannot drive a terminal.</summary>
    public static string Of(string text) => Printable.Quote(text);

    /// <summary>A message on one line, escaped.</summary>
    public static string OneLine(string message) => Printable.OneLine(message);
}
