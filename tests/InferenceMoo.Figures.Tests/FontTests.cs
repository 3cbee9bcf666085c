using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

public sealed class FontTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_font_comes_from_this_assembly_and_not_from_the_system(bool isBold)
    {
        var face = Fonts.GetTypeface(ShippedFont.FamilyName, isBold, italic: false);
        Assert.Same(isBold ? ShippedFont.Bold : ShippedFont.Regular, face);
        Assert.Equal("Liberation Sans", face.FamilyName);
        Assert.Equal(isBold, face.IsBold);
    }

    [Fact]
    public void An_svg_asks_for_no_font_and_outlines_each_letter_once()
    {
        foreach (var figure in FigureSet.Draw(SampleDecision.Of(SampleModels.Gpt5)).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var svg = Rendered.Svg(figure);
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "text" || element.Attribute("font-family") is not null);
            var ids = svg.Descendants().Attributes("id").Select(id => id.Value).ToArray();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => Assert.StartsWith(Path.GetFileNameWithoutExtension(figure.FileName) + "-", id, StringComparison.Ordinal));
            var uses = svg.Descendants().Where(element => element.Name.LocalName == "use")
                .Select(use => use.Attributes().Single(attribute => attribute.Name.LocalName == "href").Value[1..]).ToArray();
            Assert.NotEmpty(uses);
            Assert.All(uses, use => Assert.Contains(use, ids));
        }
    }

    [Fact]
    public void Each_letter_of_an_outlined_text_stands_where_the_shipped_font_would_set_it()
    {
        var texts = Rendered.Svg(Rendered.Named(SampleDecision.Of(SampleModels.Gpt5), "models.svg")).Descendants().Where(element => element.Attribute("aria-label") is not null);
        foreach (var text in texts)
        {
            var (said, uses) = (text.Attribute("aria-label")!.Value, text.Elements().ToArray());
            Assert.Equal(said.Count(letter => letter != ' '), uses.Length);
            var places = uses.Select(use => double.Parse(use.Attribute("x")!.Value, CultureInfo.InvariantCulture)).ToArray();
            var widths = new[] { false, true }.Select(isBold => ShippedFont.Width(said[..^1], 1000, isBold)).ToArray();
            Assert.Contains(widths, width => Math.Abs(width - places[^1]) < 30);
        }
    }

    [Theory]
    [InlineData("", "Liberation Sans", false)]
    [InlineData("font-weight=\"400\" ", "Liberation Sans, \u5b57", false)]
    [InlineData("font-weight=\"bold\" ", "Liberation Sans", true)]
    [InlineData("font-weight=\"700\" ", "Liberation Sans", true)]
    public void A_weight_told_by_a_number_and_names_in_several_languages_find_the_same_face(string weight, string family, bool isBold)
    {
        string Outlined(string weight, string family) =>
            OutlinedText.In($"<svg><text font-size=\"15\" {weight}font-family=\"{family}\" x=\"0, \" y=\"0, \">\n  A\n</text></svg>", "f");

        Assert.Equal(Outlined(isBold ? "font-weight=\"bold\" " : "", "Liberation Sans"), Outlined(weight, family));
        Assert.NotEqual(Outlined(isBold ? "" : "font-weight=\"bold\" ", "Liberation Sans"), Outlined(weight, family));
    }

    [Theory]
    [InlineData("GPT-5 \u0416\u03bb", true)]
    [InlineData("\u05d0\u05d1", false)]
    [InlineData("\u0915\u094d\u0937", false)]
    [InlineData("\ue000", false)]
    [InlineData("\ud800", false)]
    [InlineData(" \t", false)]
    public void A_text_is_drawn_in_one_face_that_has_all_its_letters_and_sets_them_from_left_to_right(string text, bool expected) =>
        Assert.Equal(expected, TextFace.CanDraw(text));

    [Fact]
    public void A_script_that_the_shipped_font_lacks_is_drawn_with_a_font_of_the_system_that_has_it()
    {
        string[] names = ["\u10d2\u10d4\u10db\u10d8", "\u901a\u4e49\u5343\u95ee", "\ud55c\uae00", "\u3042\u30a2"];
        foreach (var name in names.Where(TextFace.CanDraw))
        {
            var face = TextFace.Named(TextFace.FamilyOf(name, isBold: false), isBold: false);
            Assert.NotEqual(ShippedFont.FamilyName, face.FamilyName);
            Assert.All(name.EnumerateRunes(), rune => Assert.True(face.ContainsGlyph(rune.Value)));
            Assert.Same(face, Fonts.GetTypeface(face.FamilyName, bold: false, italic: false));
            Assert.Contains(name, Rendered.Text(SampleDecision.Of(SampleModels.Gpt5 with { Name = name }), "models.svg"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letters_are_drawn_as_different_shapes()
    {
        using var font = new SKFont(ShippedFont.Regular, 20);
        using var a = font.GetTextPath("a");
        using var b = font.GetTextPath("b");
        Assert.NotEqual(a.ToSvgPathData(), b.ToSvgPathData());
        Assert.NotEmpty(a.ToSvgPathData());
    }

    [Theory]
    [InlineData('A', true)]
    [InlineData('\u0416', true)]
    [InlineData('\u2264', true)]
    [InlineData('\u901a', false)]
    [InlineData('\u05d0', false)]
    public void The_font_draws_european_scripts_from_left_to_right(char letter, bool expected) =>
        Assert.Equal(expected, ShippedFont.CanDraw(new Rune(letter)));

    [Fact]
    public void The_licence_of_the_font_travels_with_it()
    {
        using var stream = typeof(FigureSet).Assembly.GetManifestResourceStream("LiberationSans-LICENSE.txt");
        using var reader = new StreamReader(stream!);
        Assert.Contains("SIL OPEN FONT LICENSE", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
