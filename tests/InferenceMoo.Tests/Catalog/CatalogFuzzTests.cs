using System.Text;

namespace InferenceMoo.Tests;

/// <summary>Damages the shipped catalogue at random: a good catalogue or a good message must come out, and nothing else.</summary>
public sealed class CatalogFuzzTests : IDisposable
{
    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", ": ", ":", "- ", "? ", ", ", "#", "&a ", "*a ", "!t ", "!", "!!float ", "|\n", ">-\n", "\"", "'", "%YAML 1.2\n",
        "---\n", "...\n", "\t", "\n", "\r", "\u0085", "\ud83d", "\\x1b", "\\UFFFFFFFF", "<<: ", "~", ".nan", "-1", "1e999", "models:\n",
        "  gpt5:\n", "!<>", "@", "`",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("moo-fuzz-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Damaged_bytes_give_a_catalogue_or_a_message()
    {
        var random = new Random(20_251);
        var good = File.ReadAllBytes(TestFiles.Shipped);
        var path = Path.Combine(folder, "models.yaml");
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = good.ToArray();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, bytes.AsSpan(0, random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length));
            AssertCatalogOrMessage(() => CatalogReader.ReadFile(path));
        }
    }

    [Fact]
    public void Scattered_yaml_tokens_give_a_catalogue_or_a_message()
    {
        var random = new Random(20_252);
        var good = CatalogTexts.Of(2);
        for (var round = 0; round < 5_000; round++)
        {
            var text = new StringBuilder(good);
            for (var edits = random.Next(1, 8); edits > 0; edits--)
                text.Insert(random.Next(text.Length), Tokens[random.Next(Tokens.Length)]);
            AssertCatalogOrMessage(() => CatalogReader.Read(text.ToString(), "models.yaml"));
        }
    }

    private static void AssertCatalogOrMessage(Func<Catalog> read)
    {
        try
        {
            Assert.NotEmpty(read().Models);
        }
        catch (InputException failure)
        {
            Assert.NotEmpty(failure.Faults);
            Assert.DoesNotContain(failure.Message, letter => letter is not '\n' && char.IsControl(letter));
        }
    }
}
