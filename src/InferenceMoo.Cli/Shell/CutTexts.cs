using Spectre.Console.Rendering;

namespace InferenceMoo.Cli;

/// <summary>
/// Texts that came from outside, safe to print and cut to the width of a column, where different ones stay different: one that is
/// too long loses its end, or where another begins alike its middle, or else it gets a number.
/// </summary>
internal sealed class CutTexts
{
    private const string Ellipsis = "\u2026";

    private readonly Dictionary<string, string> _cut = [];
    private readonly HashSet<string> _taken = [];
    private readonly int _width;

    /// <summary>The <paramref name="texts"/> of one column, each in at most <paramref name="width"/> columns of a terminal.</summary>
    public CutTexts(IEnumerable<string> texts, int width)
    {
        _width = width;
        foreach (var alike in texts.Distinct().GroupBy(text => Beginning(text, width)))
        {
            foreach (var same in alike.GroupBy(text => alike.Skip(1).Any() ? Ends(text, width) : alike.Key))
                Add(same);
        }
    }

    /// <summary>The text as the column shows it.</summary>
    public string this[string text] => _cut[text];

    /// <summary>Columns of a terminal that <paramref name="text"/> takes: two for a letter of Chinese, none for an accent.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>One text, escaped, with an ellipsis for the end that is beyond <paramref name="width"/>.</summary>
    public static string Beginning(string text, int width)
    {
        var safe = Safe(text, width);
        return WidthOf(safe) <= width ? safe : Front(safe, width - 1) + Ellipsis;
    }

    /// <summary>One text, escaped, with an ellipsis for the beginning that is beyond <paramref name="width"/>.</summary>
    public static string End(string text, int width)
    {
        var safe = Safe(text, width);
        return WidthOf(safe) <= width ? safe : Ellipsis + Back(safe, width - 1);
    }

    // Nobody sees the middle of a label of a megabyte.
    private static string Safe(string text, int width)
    {
        var kept = 8 * width;
        return Printable.Escape(text.Length <= 2 * kept ? text : string.Concat(text.AsSpan(0, kept), text.AsSpan(text.Length - kept)));
    }

    // Texts that read the same even so are numbered, all of them: a bare one would pass for any.
    private void Add(IGrouping<string, string> same)
    {
        var number = 1;
        foreach (var text in same)
        {
            var cut = same.Skip(1).Any() ? Numbered(text, number++) : same.Key;
            while (!_taken.Add(cut))
                cut = Numbered(text, number++);
            _cut[text] = cut;
        }
    }

    private string Numbered(string text, int number)
    {
        var ending = $" #{number}";
        return Ends(text, Math.Max(1, _width - ending.Length)) + ending;
    }

    private static string Ends(string text, int width)
    {
        var safe = Safe(text, width);
        return WidthOf(safe) <= width ? safe : Front(safe, width / 2) + Ellipsis + Back(safe, width - width / 2 - 1);
    }

    /// <summary>As many characters of the beginning as fit.</summary>
    private static string Front(string safe, int width)
    {
        var length = 0;
        foreach (var rune in safe.EnumerateRunes())
        {
            width -= WidthOf(rune.ToString());
            if (width < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return safe[..length];
    }

    /// <summary>As many characters of the end as fit.</summary>
    private static string Back(string safe, int width)
    {
        var start = safe.Length;
        foreach (var rune in safe.EnumerateRunes().Reverse())
        {
            width -= WidthOf(rune.ToString());
            if (width < 0)
                break;
            start -= rune.Utf16SequenceLength;
        }

        return safe[start..];
    }
}
