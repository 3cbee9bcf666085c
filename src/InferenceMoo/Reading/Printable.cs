using System.Globalization;
using System.Text;

namespace InferenceMoo;

/// <summary>
/// Makes text that came from outside safe to print: options, names of files, labels and headers of a CSV file, words of a
/// catalogue, messages of the system and of drivers. One rule for all of them: control characters, characters of format (among
/// them those that turn the direction of writing around), breaks of lines and paragraphs, and halves of surrogate pairs are shown
/// as <c>\u{hexadecimal}</c>, so that no text drives a terminal or breaks a line.
/// </summary>
public static class Printable
{
    /// <summary>Characters of a value that a message shows.</summary>
    private const int Longest = 60;

    /// <summary>Whether <paramref name="rune"/> shows as it is on a terminal.</summary>
    public static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether every character of <paramref name="text"/> shows as it is.</summary>
    public static bool Shows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || !Shows(rune))
                return false;
            i += rune.Utf16SequenceLength - 1;
        }

        return true;
    }

    /// <summary><paramref name="text"/> with each character that does not show as <c>\u{hexadecimal}</c>.</summary>
    public static string Escape(string text)
    {
        if (Shows(text))
            return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                escaped.Append(Escaped(text[i]));
            else
                escaped.Append(Shows(rune) ? rune.ToString() : Escaped(rune.Value));
            i += rune.Utf16SequenceLength - 1;
        }

        return escaped.ToString();
    }

    /// <summary>How a character that does not show is shown.</summary>
    public static string Escaped(int codePoint) => $"\\u{{{codePoint:X}}}";

    /// <summary>A message of several lines on one, escaped.</summary>
    public static string OneLine(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Escape(message.ReplaceLineEndings(" ").Trim());
    }

    /// <summary>The beginning of <paramref name="text"/>, escaped; three dots stand for the rest.</summary>
    public static string Shorten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Longest)
            return Escape(text);
        // A pair of surrogates is one character, and stays whole or goes.
        var length = char.IsHighSurrogate(text[Longest - 1]) && char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest;
        return Escape(text[..length]) + "...";
    }

    /// <summary><paramref name="text"/> in double quotes, shortened and escaped.</summary>
    public static string Quote(string text) => $"\"{Shorten(text)}\"";
}
