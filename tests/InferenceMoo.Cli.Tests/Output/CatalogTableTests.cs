using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class CatalogTableTests
{
    [Fact]
    public void The_catalogue_fits_80_columns_with_prices_per_million_tokens()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));

        ModelsTable.Write(console, TestModels.All);

        Golden.Matches("models.txt", console.Output);
    }

    [Fact]
    public void The_head_over_short_keys_is_one_word()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));

        ModelsTable.Write(console, [TestModels.Gpt5 with { Key = "a", Name = "b" }]);
        CheckTable.Write(console, TestCheck.Of(["a"]));

        Assert.StartsWith("model ", console.Output, StringComparison.Ordinal);
        Assert.Contains("\ncheck ", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_narrower_than_the_tables_breaks_their_lines_and_not_their_words()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(20, 24));
        ModelsTable.Write(ResultsOutput.Console(MooRun.Nowhere with { OutConsole = () => console }, Terminal.DefaultWidth), TestModels.All);

        Golden.Matches("models.txt", console.Output);
    }
}
