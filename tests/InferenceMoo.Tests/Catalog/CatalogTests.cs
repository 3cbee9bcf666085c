namespace InferenceMoo.Tests;

public sealed class CatalogTests
{
    private static readonly Catalog Shipped = CatalogReader.ReadFile(TestFiles.Shipped);

    [Fact]
    public void A_model_is_found_by_its_key()
    {
        Assert.True(Shipped.TryGet("gpt5-mini", out var model));
        Assert.Equal("GPT-5 Mini", model.Name);
    }

    [Fact]
    public void An_unknown_key_finds_nothing() => Assert.False(Shipped.TryGet("GPT5", out _));

    [Theory]
    [InlineData("gpt-5-mini", "gpt5-mini")]
    [InlineData("GPT5", "gpt5")]
    [InlineData("gpt5-mnii", "gpt5-mini")]
    [InlineData("gpt", "gpt5")]
    [InlineData("qwen3-mx", "qwen3-max")]
    [InlineData("qwen3-30b", "qwen3-max")]
    [InlineData("claude", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void A_mistyped_key_suggests_the_nearest_one(string typed, string? nearest) => Assert.Equal(nearest, Shipped.Suggest(typed));

    [Fact]
    public void A_key_too_long_for_any_model_suggests_none() => Assert.Null(Shipped.Suggest(new string('g', 1_000_000)));

    [Fact]
    public void Two_models_of_one_key_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Catalog([Shipped.Models[0], Shipped.Models[0]]));
}
