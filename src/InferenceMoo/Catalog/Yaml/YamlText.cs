using System.Globalization;
using System.Text;

namespace InferenceMoo;

/// <summary>Checks the characters of a document before it is parsed.</summary>
internal static class YamlText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary><paramref name="text"/> without its byte order mark.</summary>
    /// <exception cref="YamlRefusalException">A character is not allowed in text.</exception>
    public static string Check(string text)
    {
        var body = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        for (var i = 0; i < body.Length; i++)
        {
            if (!Rune.TryGetRuneAt(body, i, out var rune) || !IsText(rune))
                throw Refusal(body, i);
            i += rune.Utf16SequenceLength - 1;
        }

        return body;
    }

    // The parser takes NUL for the end of the file, and NEL, LS and PS for line breaks that no editor shows as such.
    private static bool IsText(Rune rune) => rune.Value is '\t' or '\n' or '\r' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static YamlRefusalException Refusal(string body, int index) => new(
        TextPlace.Of(body, index), $"the control character U+{(int)body[index]:X4}", "text without control characters");
}
