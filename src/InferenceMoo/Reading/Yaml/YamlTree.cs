using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InferenceMoo;

/// <summary>Reads the one document of a text into nodes that know their places.</summary>
internal sealed class YamlTree
{
    /// <summary>A catalogue is three levels deep; the parser's time grows with the square of the depth.</summary>
    private const int MostLevels = 16;

    private readonly YamlEvents events;

    private readonly Faults faults;

    private YamlTree(string text, Faults faults)
    {
        events = new YamlEvents(text);
        this.faults = faults;
    }

    /// <summary>
    /// The root of the document in <paramref name="text"/>, which should be as <paramref name="expected"/> says; a fault for each
    /// anchor, tag and further document.
    /// </summary>
    /// <exception cref="YamlRefusalException">The text is empty, not YAML, or too deep.</exception>
    public static YamlNode Read(string text, string expected, Faults faults) =>
        new YamlTree(YamlEvents.Checked(text), faults).ReadDocument(expected);

    private YamlNode ReadDocument(string expected)
    {
        events.Next();
        if (events.Next() is StreamEnd)
            throw new YamlRefusalException(TextPlace.Start, "an empty file", expected);
        var root = ReadNode(events.Next(), string.Empty, 1);
        events.Next();
        if (events.Next() is DocumentStart second)
            faults.Add(YamlEvents.PlaceOf(second), string.Empty, "a second document", "one YAML document");
        return root;
    }

    private YamlNode ReadNode(ParsingEvent first, string path, int level)
    {
        var place = YamlEvents.PlaceOf(first);
        if (level > MostLevels)
            throw new YamlRefusalException(place, $"more than {MostLevels} levels of nesting", "fewer");
        if (first is NodeEvent node)
            CheckBare(node, place, path);
        return first switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, place),
            MappingStart => ReadMapping(place, path, level),
            SequenceStart => ReadList(place, path, level),
            AnchorAlias alias => new YamlOther($"the alias {Printable.Quote("*" + alias.Value)}", place),
            _ => throw new YamlRefusalException(place, "no value", "a value"),
        };
    }

    private YamlMapping ReadMapping(TextPlace place, string path, int level)
    {
        var entries = new List<(YamlNode Key, YamlNode Value)>();
        while (events.Next() is var next and not MappingEnd)
        {
            var key = ReadNode(next, path, level + 1);
            var valuePath = key is YamlScalar word ? YamlEntry.Join(path, word.Text) : path;
            entries.Add((key, ReadNode(events.Next(), valuePath, level + 1)));
        }

        return new YamlMapping(entries, place);
    }

    private YamlList ReadList(TextPlace place, string path, int level)
    {
        var items = new List<YamlNode>();
        while (events.Next() is var next and not SequenceEnd)
            items.Add(ReadNode(next, path, level + 1));
        return new YamlList(items, place);
    }

    private void CheckBare(NodeEvent node, TextPlace place, string path)
    {
        if (!node.Anchor.IsEmpty)
            faults.Add(place, path, $"the anchor {Printable.Quote("&" + node.Anchor.Value)}", "a value without an anchor");
        if (!node.Tag.IsEmpty)
            faults.Add(place, path, $"the tag {Printable.Quote(node.Tag.Value)}", "a value without a tag");
    }
}

/// <summary>The parsing events of a document, one after the other.</summary>
/// <param name="text">The document.</param>
internal sealed class YamlEvents(string text)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Parser parser = new(new Scanner(new StringReader(text)));

    /// <summary><paramref name="text"/> without its byte order mark.</summary>
    /// <exception cref="YamlRefusalException">A character is not allowed in text.</exception>
    public static string Checked(string text)
    {
        var body = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        for (var i = 0; i < body.Length; i++)
        {
            if (!Rune.TryGetRuneAt(body, i, out var rune) || !IsText(rune))
                throw RefusalOf(body, i);
            i += rune.Utf16SequenceLength - 1;
        }

        return body;
    }

    /// <summary>The next event.</summary>
    /// <exception cref="YamlRefusalException">The document is not YAML from here on.</exception>
    public ParsingEvent Next()
    {
        var last = parser.Current;
        try
        {
            parser.MoveNext();
            return parser.Current!;
        }
        catch (YamlException failure)
        {
            throw Refusal(PlaceOf(failure, last), failure.Message);
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            // A tag without a name, an escape beyond Unicode or a stray indicator trips the parser's own assertions.
            throw Refusal(After(last), "No rule of YAML fits what follows.");
        }
    }

    /// <summary>The place where <paramref name="parsed"/> begins.</summary>
    public static TextPlace PlaceOf(ParsingEvent parsed) => PlaceOf(parsed.Start);

    // The parser takes NUL for the end of the file, and NEL, LS and PS for line breaks that no editor shows as such.
    private static bool IsText(Rune rune) => rune.Value is '\t' or '\n' or '\r' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static YamlRefusalException RefusalOf(string body, int index) => new(
        TextPlace.Of(body, index), $"the control character U+{(int)body[index]:X4}", "text without control characters");

    private static TextPlace PlaceOf(Mark mark) => new(mark.Line, (int)mark.Column);

    private static TextPlace After(ParsingEvent? last) => last is null ? TextPlace.Start : PlaceOf(last.End);

    private static YamlRefusalException Refusal(TextPlace place, string message) => new(
        place, $"a YAML syntax error ({Printable.Escape(message.TrimEnd('.'))})", "YAML, indented with spaces");

    private TextPlace PlaceOf(YamlException failure, ParsingEvent? last)
    {
        // Some errors come without a mark, which reads as the first character: a tab as indentation is one.
        if (last is null || failure.Start.Index >= last.Start.Index)
            return PlaceOf(failure.Start);
        var tab = text.IndexOf("\n\t", (int)last.End.Index, StringComparison.Ordinal);
        return tab < 0 ? After(last) : TextPlace.Of(text, tab + 1);
    }
}

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
