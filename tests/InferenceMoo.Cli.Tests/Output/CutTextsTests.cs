namespace InferenceMoo.Cli.Tests;

public sealed class CutTextsTests
{
    [Fact]
    public void Texts_that_fit_stay_and_a_long_one_loses_its_end() =>
        Assert.Equal(["short", "exactly-10", "more than\u2026"], Cut(10, "short", "exactly-10", "more than ten"));

    [Fact]
    public void Texts_that_begin_alike_keep_both_ends() => Assert.Equal(
        ["model\u2026-a@1", "model\u2026a@16", "short"], Cut(10, "model-of-a-kind-a@1", "model-of-a-kind-a@16", "short"));

    [Fact]
    public void Texts_that_differ_in_the_middle_alone_are_numbered() =>
        Assert.Equal(
            ["hea\u2026ils #1", "hea\u2026ils #2", "hea\u2026ils #1"],
            Cut(10, "headsheads---1---tails", "headsheads---2---tails", "headsheads---1---tails"));

    [Fact]
    public void A_text_that_reads_like_a_cut_one_is_told_apart()
    {
        string[] texts = ["abcdefghi\u2026", "abcdefghijklm", "\u001b", @"\u{1B}"];

        Assert.Equal(4, Cut(10, texts).Distinct().Count());
    }

    [Fact]
    public void A_character_of_two_columns_counts_twice_and_is_never_halved()
    {
        Assert.Equal("\u6f22\u5b57\u6f22\u5b57\u2026", CutTexts.Beginning("\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57", 10));
        Assert.Equal("\u2026\U0001F600\U0001F600", CutTexts.End("\U0001F600\U0001F600\U0001F600", 5));
        Assert.Equal("e\u0301e\u0301", CutTexts.Beginning("e\u0301e\u0301", 2));
    }

    [Fact]
    public void Different_texts_stay_different_within_the_width()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            string[] texts = [.. Enumerable.Range(0, 30).Select(_ => Any(random)).Distinct()];
            var cut = Cut(12, texts).ToArray();
            Assert.Equal(texts.Length, cut.Distinct().Count());
            Assert.All(cut, text => Assert.InRange(CutTexts.WidthOf(text), 0, 12));
            Assert.All(cut, text => Assert.True(Printable.Shows(text)));
        }
    }

    [Fact]
    public void Megabytes_are_cut_as_fast_as_words() =>
        Assert.Equal(["aaa\u2026aaa #1", "aaa\u2026aaa #2"], Cut(10, new string('a', 1 << 20), new string('a', (1 << 20) + 1)));

    private static string Any(Random random)
    {
        string[] parts = ["a", "bb", "\u6f22", "\U0001F600", "\u001b", "\u202e", "e\u0301", "\u2026", " #1", "\ud83d", "cccccccc"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)]));
    }

    private static IEnumerable<string> Cut(int width, params string[] texts)
    {
        var cut = new CutTexts(texts, width);
        return texts.Select(text => cut[text]);
    }
}
