using YamlDotNet.Core.Events;

namespace InferenceMoo;

/// <summary>Reads the one document of a text into nodes that know their places.</summary>
internal sealed class YamlTree
{
    /// <summary>A catalogue is three levels deep; the parser's time grows with the square of the depth.</summary>
    private const int MostLevels = 16;

    private readonly YamlEvents events;

    private readonly FaultList faults;

    private YamlTree(string text, FaultList faults)
    {
        events = new YamlEvents(text);
        this.faults = faults;
    }

    /// <summary>The root of the document in <paramref name="text"/>, which should be as <paramref name="expected"/> says; a fault for each anchor, tag and further document.</summary>
    /// <exception cref="YamlRefusalException">The text is empty, not YAML, or too deep.</exception>
    public static YamlNode Read(string text, string expected, FaultList faults) =>
        new YamlTree(YamlText.Check(text), faults).ReadDocument(expected);

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
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == YamlDotNet.Core.ScalarStyle.Plain, place),
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
            var valuePath = key is YamlScalar word ? YamlPath.Join(path, word.Text) : path;
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
