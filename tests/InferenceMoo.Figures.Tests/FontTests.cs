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
    public void Every_text_of_every_figure_is_in_the_shipped_font()
    {
        foreach (var figure in FigureSet.Draw(SampleDecision.Of(SampleModels.Gpt5)).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var families = Rendered.Svg(figure).Descendants().Attributes("font-family").Select(attribute => attribute.Value);
            Assert.All(families, family => Assert.StartsWith("Liberation Sans,", family, StringComparison.Ordinal));
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
