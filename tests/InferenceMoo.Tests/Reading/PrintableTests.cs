using System.Globalization;

namespace InferenceMoo.Tests;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain \u00e9 \u6f22 \U0001F600", "plain \u00e9 \u6f22 \U0001F600")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("\u001b[2J\u0007\0\t\r\n", @"\u{1B}[2J\u{7}\u{0}\u{9}\u{D}\u{A}")]
    [InlineData("\u0085\u009b", @"\u{85}\u{9B}")]
    [InlineData("a\u202eb\u2066\u200f", @"a\u{202E}b\u{2066}\u{200F}")]
    [InlineData("\u2028\u2029\ufeff\u00ad", @"\u{2028}\u{2029}\u{FEFF}\u{AD}")]
    [InlineData("\U0001F468\u200d\U0001F469", "\U0001F468\\u{200D}\U0001F469")]
    [InlineData("\U000E0001", @"\u{E0001}")]
    public void What_does_not_show_is_escaped(string text, string shown)
    {
        Assert.Equal(shown, Printable.Escape(text));
        Assert.Equal(text == shown, Printable.Shows(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_wherever_it_stands() => Assert.Equal(
        @"\u{D83D}a\u{DE00}b\u{D83D}", Printable.Escape("\ud83da\ude00b\ud83d"));

    [Fact]
    public void Every_character_is_escaped_or_shows()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var text = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            var isHidden = CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
            Assert.Equal(isHidden ? $"\\u{{{code:X}}}" : text, Printable.Escape(text));
        }
    }

    [Theory]
    [InlineData(59)]
    [InlineData(60)]
    public void A_long_text_is_cut_between_characters(int before)
    {
        var quoted = Printable.Quote(new string('a', before) + "\U0001F600" + new string('b', 50));

        Assert.Equal($"\"{new string('a', before)}...\"", quoted);
    }

    [Fact]
    public void A_text_of_sixty_characters_is_whole() => Assert.Equal($"\"{new string('a', 60)}\"", Printable.Quote(new string('a', 60)));

    [Fact]
    public void A_message_of_several_lines_becomes_one() => Assert.Equal(@"a b\u{1B}", Printable.OneLine(" a\r\nb\u001b\n"));
}
