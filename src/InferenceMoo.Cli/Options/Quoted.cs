using System.Text;

namespace InferenceMoo.Cli;

/// <summary>Makes text that a user gave safe and short enough to print.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The text in quotes, shortened, with control characters escaped, so that it cannot drive a terminal.</summary>
    public static string Of(string text)
    {
        var escaped = Escaped(text.Length > Longest ? text[..Longest] : text);
        return text.Length > Longest ? $"\"{escaped}...\"" : $"\"{escaped}\"";
    }

    /// <summary>A message on one line.</summary>
    public static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();

    /// <summary>The text with its control characters as <c>\u001B</c> and the like.</summary>
    public static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
            _ = char.IsControl(character) ? safe.Append($"\\u{(int)character:X4}") : safe.Append(character);
        return safe.ToString();
    }
}
