namespace InferenceMoo.Cli.Tests;

public sealed class CatalogLocatorTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void Without_an_option_the_catalogue_of_the_working_folder_comes_first()
    {
        Directory.CreateDirectory(_temp.At("here"));
        File.WriteAllText(_temp.At("here/models.yaml"), "");

        Assert.Equal(_temp.At("here/models.yaml"), Find(null));
    }

    [Fact]
    public void Without_a_catalogue_here_the_one_beside_the_program_is_taken() => Assert.Equal(_temp.At("program/models.yaml"), Find(null));

    [Fact]
    public void The_option_wins_even_where_the_file_is_missing() => Assert.Equal(_temp.At("here/mine.yaml"), Find("mine.yaml"));

    public void Dispose() => _temp.Dispose();

    private string Find(string? asked) =>
        (MooRun.Nowhere with { ProgramDirectory = _temp.At("program"), WorkingDirectory = _temp.At("here") }).CatalogPath(asked);
}
