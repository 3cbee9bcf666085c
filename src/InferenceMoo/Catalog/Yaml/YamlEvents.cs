using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InferenceMoo;

/// <summary>The parsing events of a document, one after the other.</summary>
/// <param name="text">The document.</param>
internal sealed class YamlEvents(string text)
{
    private readonly Parser parser = new(new Scanner(new StringReader(text)));

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

    private static TextPlace PlaceOf(Mark mark) => new((int)mark.Line, (int)mark.Column);

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
