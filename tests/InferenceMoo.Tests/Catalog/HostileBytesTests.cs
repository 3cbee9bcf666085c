using System.Globalization;
using System.Text;

namespace InferenceMoo.Tests;

/// <summary>Files of bytes that are no text, no UTF-8, or end in the middle of something, through every reader of files.</summary>
public sealed class HostileBytesTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "models:", "  a:",
        "cost,time", "max_cost:", "1,2", "0.5", "name: b", "- ", "\"", "'", "[", "{", "}", "]", ",", ";", ": ", "#", "&a",
        "*a",
        "!t", "|", ">", "%", "@", "`", "\t", " ", "\n", "\r", "\r\n", "\0", "\u001b[2J", "\u0085", "\u2028", "\u202e", "\u200d", "\ufeff",
        "\u00e9",
        "\U0001F600",
    ];

    // Bytes that never stand in UTF-8, a start without its rest, a rest without its start, a surrogate, an overlong slash, UTF-16.
    private static readonly byte[][] NoText =
        [[0xFF], [0xC3], [0x80], [0xED, 0xA0, 0xBD], [0xC0, 0xAF], [0xFF, 0xFE], [0xFE, 0xFF], [0xF0, 0x9F, 0x98], [0xF8], [0x00]];

    private readonly string _folder = Directory.CreateTempSubdirectory("moo-bytes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Any_bytes_give_an_answer_or_a_message_with_a_place()
    {
        var random = new Random(20_253);
        for (var round = 0; round < 6_000; round++)
        {
            byte[] bytes = [.. Enumerable.Range(0, random.Next(1, 9)).SelectMany(_ => Piece(random))];
            AssertAnswered(bytes);
        }
    }

    [Theory]
    [InlineData("models:\r", "2:1")]
    [InlineData("models:\n", "2:1")]
    [InlineData("models:\r\n", "2:1")]
    [InlineData("models:\r\r a", "3:3")]
    [InlineData("models:", "1:8")]
    [InlineData("\ufeffmodels:", "1:8")]
    [InlineData("\ufeff\rm", "2:2")]
    [InlineData("", "1:1")]
    public void The_place_of_a_byte_that_is_no_text_is_told_whatever_ends_a_line(string before, string place)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before), 0xFF];

        Assert.Equal($"{_folder}/f:{place}: found the byte 0xFF, expected UTF-8 text, or UTF-16 with a byte order mark", Assert.Single(MessagesOf(bytes)[..2].Distinct()));
    }

    [Theory]
    [InlineData("cost\n", "2:1")]
    [InlineData("cost\r\n", "2:1")]
    [InlineData("cost\n1\n2", "3:2")]
    [InlineData("cost,b\n1,\"\n\n a", "4:3")]
    [InlineData("cost,b\n1,\"\r", "3:1")]
    [InlineData("\ufeffcost", "1:5")]
    public void So_is_the_place_of_one_in_a_file_of_measured_points(string before, string place)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before), 0xFF];

        Assert.Equal($"{_folder}/f:{place}: found the byte 0xFF, expected UTF-8 text, or UTF-16 with a byte order mark", MessagesOf(bytes)[^1].Split('\n')[^1]);
    }

    [Fact]
    public void A_file_in_utf_16_is_read_by_its_mark_and_ends_in_a_message_without_one()
    {
        var expected = MessagesOf(Encoding.UTF8.GetBytes("models:\r"));

        Assert.Equal(expected, MessagesOf(Encoding.Unicode.GetBytes("\ufeffmodels:\r")));
        Assert.Equal(expected, MessagesOf(Encoding.BigEndianUnicode.GetBytes("\ufeffmodels:\r")));
        Assert.Equal(3, MessagesOf(Encoding.Unicode.GetBytes("models:\r")).Count);
        Assert.All(
            MessagesOf([.. Encoding.Unicode.GetBytes("\ufeffcost"), 0x00]),
            message => Assert.EndsWith("found half a character, expected UTF-16 text, as its byte order mark says", message, StringComparison.Ordinal));
    }

    private static byte[] Piece(Random random) => random.Next(5) == 0
        ? NoText[random.Next(NoText.Length)]
        : Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);

    private void AssertAnswered(byte[] bytes) => Assert.All(MessagesOf(bytes), message =>
    {
        Assert.True(
            message.EnumerateRunes().All(rune => rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)),
            Convert.ToHexString(bytes));
        Assert.DoesNotContain(":0:", message, StringComparison.Ordinal);
    });

    /// <summary>What each reader says of a file of these bytes; nothing of one that can be used.</summary>
    private List<string> MessagesOf(byte[] bytes)
    {
        var path = Path.Combine(_folder, "f");
        File.WriteAllBytes(path, bytes);
        Action[] readers = [() => CatalogReader.ReadFile(path), () => SweepFileReader.ReadFile(path), () => MeasuredReader.ReadFile(path)];
        var messages = new List<string>();
        foreach (var reader in readers)
        {
            try
            {
                reader();
            }
            catch (InputException fault)
            {
                messages.Add(fault.Message);
            }
        }

        return messages;
    }
}
