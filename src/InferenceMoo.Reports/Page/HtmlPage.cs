using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace InferenceMoo.Reports;

/// <summary>A picture for a page.</summary>
/// <param name="Title">What it shows, for whoever cannot see it.</param>
/// <param name="Svg">The picture as an SVG file.</param>
internal sealed record PageFigure(string Title, byte[] Svg);

/// <summary>A file that was written beside a page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, in lower-case hexadecimal digits.</param>
internal sealed record PageFile(string Name, long Bytes, string Sha256);

/// <summary>
/// Writes an answer as one page that needs nothing else: HTML that is well-formed XML too, without a script and without a reference to
/// anything outside, for screens from 360 pixels and for paper. All text goes through <see cref="Printable"/>; the pictures have their ids to themselves.
/// </summary>
/// <param name="page">What it tells.</param>
/// <param name="command">The command, such as <c>optimize</c>.</param>
/// <param name="line">The whole command line, to be pasted into a shell.</param>
internal sealed partial class HtmlPage(AnswerPage page, string command, string line)
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    private const int Sha256Length = 64;

    // Readable on paper and on a screen, light or dark; the pictures keep their white ground.
    private const string Style = """

        :root { color-scheme: light dark; --ink: #1a1a1a; --ground: #fff; --soft: #f3f4f6; --line: #c9ccd1; --dim: #555b63; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --ground: #16181b; --soft: #22262b; --line: #444b54; --dim: #a8afb8; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 76rem; color: var(--ink); background: var(--ground); font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; }
        h1 { font-size: 1.4rem; line-height: 1.25; overflow-wrap: anywhere; }
        h2 { margin-top: 2rem; font-size: 1.15rem; border-bottom: 1px solid var(--line); }
        p, li { max-width: 46rem; overflow-wrap: anywhere; }
        .lead { font-size: 1.15rem; font-weight: 600; }
        .wide { overflow-x: auto; margin: 1rem 0 .25rem; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
        th, td { padding: .2rem .6rem .2rem 0; text-align: left; white-space: nowrap; border-bottom: 1px solid var(--line); }
        th { vertical-align: bottom; color: var(--dim); font-weight: 600; }
        .number { text-align: right; }
        .note { margin: .25rem 0; font-size: .875rem; color: var(--dim); }
        .hash { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .75rem; }
        pre { padding: .75rem; overflow-x: auto; background: var(--soft); }
        figure { margin: 1rem 0; overflow-x: auto; }
        figure svg { display: block; width: 100%; min-width: 42rem; height: auto; background: #fff; }
        figcaption { position: sticky; left: 0; }
        figcaption { font-size: .875rem; color: var(--dim); }
        @page { margin: 14mm; }
        @media print {
          :root { color-scheme: light; --ink: #000; --ground: #fff; --soft: #f3f4f6; --line: #bbb; --dim: #444; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .wide { overflow: visible; }
          table { font-size: 7pt; }
          th, .word { white-space: normal; }
          th, td { padding: .1rem .35rem .1rem 0; }
          figure { overflow: visible; }
          figure svg { width: 150mm; min-width: 0; }
          h1, h2 { font-size: 12pt; }
          .lead { font-size: 11pt; }
          td.word { overflow-wrap: break-word; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; }
          .hash { font-size: 6.5pt; }
          figure, tr, .lead { break-inside: avoid; }
          h2, caption, thead { break-after: avoid; }
          tbody tr:first-child { break-before: avoid; }
          thead { display: table-header-group; }
        }

        """;

    /// <summary>Writes the page in UTF-8; the stream stays open.</summary>
    public void Write(Stream stream, IReadOnlyList<PageFigure> figures, IReadOnlyList<PageFile> files)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        stream.Write("<!DOCTYPE html>\n"u8);
        using var xml = XmlWriter.Create(stream, settings);
        var root = new XElement(Name("html"), new XAttribute("lang", "en"), "\n", Head(), "\n", Element("body", Parts(figures, files)), "\n");
        root.WriteTo(xml);
    }

    private string Title => $"moo {command}: {page.Title}";

    private XElement Head() => Element(
        "head",
        Element("meta", new XAttribute("charset", "utf-8")),
        Element("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        Element("title", Text(Title)),
        Element("style", Style));

    private IEnumerable<object> Parts(IReadOnlyList<PageFigure> figures, IReadOnlyList<PageFile> files)
    {
        List<XElement> parts = [Element("h1", Text(Title)), .. page.Answer.Select((sentence, i) => Element("p", i == 0 ? Class("lead") : null, Text(sentence)))];
        Add("Assumed and asked", Element("ul", page.Assumptions.Select(line => Element("li", Text(line)))));
        if (figures.Count > 0)
            Add("Figures", [.. figures.Select(Figure)]);
        Add("Tables", [.. page.Tables.SelectMany(Table)]);
        Add("The question", Element("pre", new XAttribute("tabindex", "0"), Text(line)));
        var hashes = new PageTable("SHA-256 of the files beside this page", ["file", "bytes", "SHA-256"], [.. files.Select(file => new[] { file.Name, PageCells.Whole(file.Bytes), file.Sha256 })]);
        Add("Files", [.. Table(hashes), Element("p", Class("note"), Text($"Written by moo {Product.Version}."))]);
        return parts.SelectMany(part => new object[] { "\n", part });

        void Add(string title, params XElement[] content)
        {
            parts.Add(Element("h2", title));
            parts.AddRange(content);
        }
    }

    // Wide tables scroll by themselves, with the keyboard too.
    private static IEnumerable<XElement> Table(PageTable table)
    {
        bool[] isOfNumbers = [.. table.Columns.Select((_, i) => table.IsOfNumbers(i))];
        if (table.Rows.Count > 0)
        {
            yield return Element(
                "div",
                Class("wide"), new XAttribute("tabindex", "0"), new XAttribute("role", "region"), new XAttribute("aria-label", Shown(table.Title)),
                Element(
                    "table",
                    Element("caption", Text(table.Title)),
                    Element("thead", Row("th", table.Columns, isOfNumbers)),
                    Element("tbody", table.Rows.Select(row => Row("td", [.. row, .. Enumerable.Repeat("", table.Columns.Count - row.Count)], isOfNumbers)))));
        }

        foreach (var note in table.Notes)
            yield return Element("p", Class("note"), Text(note));
    }

    private static XElement Row(string cell, IReadOnlyList<string> texts, bool[] isOfNumbers) => Element("tr", texts.Select((text, i) => Element(
        cell,
        Class(isOfNumbers[i] ? "number" : text.Length == Sha256Length ? "hash" : "word"),
        cell == "th" ? new XAttribute("scope", "col") : null,
        Text(text))));

    private static XElement Figure(PageFigure figure, int number)
    {
        var svg = XDocument.Load(new MemoryStream(figure.Svg)).Root!;
        var (width, height) = (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value);
        svg.SetAttributeValue("width", null);
        svg.SetAttributeValue("height", null);
        svg.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-label", Shown(figure.Title));
        foreach (var attribute in svg.Descendants().Attributes())
            attribute.Value = Own(attribute, $"f{number + 1}-");
        return Element("figure", new XAttribute("tabindex", "0"), svg, Element("figcaption", Text(figure.Title)));
    }

    // Ids are the page's, not the picture's; and a hundredth of a pixel is enough for a line.
    private static string Own(XAttribute attribute, string prefix) => attribute.Name.LocalName switch
    {
        "id" => prefix + attribute.Value,
        "href" when attribute.Value.StartsWith('#') => $"#{prefix}{attribute.Value[1..]}",
        "d" or "x" or "y" or "points" => Fraction().Replace(attribute.Value, match => Rounded(match.Value)),
        _ => attribute.Value.Replace("url(#", "url(#" + prefix, StringComparison.Ordinal),
    };

    private static string Rounded(string number) =>
        Math.Round(double.Parse(number, CultureInfo.InvariantCulture), 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static XName Name(string name) => XName.Get(name, Html);

    private static XElement Element(string name, params object?[] content) => new(Name(name), content);

    private static XAttribute Class(string name) => new("class", name);

    private static XText Text(string text) => new(Shown(text));

    // The two that a terminal shows, and no XML may hold.
    private static string Shown(string text) => Printable.Escape(text)
        .Replace("\ufffe", Printable.Escaped('\ufffe'), StringComparison.Ordinal)
        .Replace("\uffff", Printable.Escaped('\uffff'), StringComparison.Ordinal);

    [GeneratedRegex(@"-?\d*\.\d{3,}(?![\d.eE])")]
    private static partial Regex Fraction();
}
