using System.Globalization;
using System.Text;

namespace InferenceMoo;

/// <summary>Makes text from a file safe to print: no control characters, no escape sequences, no endless lines.</summary>
internal static class Printable
{
    /// <summary>Characters of a value that a message shows.</summary>
    private const int Longest = 60;

    /// <summary>Whether <paramref name="rune"/> shows as it is on a terminal: no control, direction, line or paragraph character.</summary>
    public static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether every character of <paramref name="text"/> shows as it is.</summary>
    public static bool Shows(string text) => text.EnumerateRunes().All(Shows);

    /// <summary><paramref name="text"/> with each character that does not show as <c>\u{hexadecimal}</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            escaped.Append(Shows(rune) ? rune.ToString() : $"\\u{{{rune.Value:X}}}");
        return escaped.ToString();
    }

    /// <summary>The beginning of <paramref name="text"/>, escaped; three dots stand for the rest.</summary>
    public static string Shorten(string text) => text.Length > Longest ? Escape(text[..Longest]) + "..." : Escape(text);

    /// <summary><paramref name="text"/> in double quotes, shortened and escaped.</summary>
    public static string Quote(string text) => $"\"{Shorten(text)}\"";
}
