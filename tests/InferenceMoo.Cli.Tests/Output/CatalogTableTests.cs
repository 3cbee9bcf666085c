using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class CatalogTableTests
{
    [Fact]
    public void The_catalogue_fits_80_columns_with_prices_per_million_tokens()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));

        CatalogTable.Write(console, TestModels.All);

        Golden.Matches("models.txt", console.Output);
    }
}
