namespace InferenceMoo.Tests;

/// <summary>A mistyped name is answered with the one that was probably meant, and with none where none is near.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] Names = ["c_in", "c_out", "t_in", "--k-max", "--k-step", "optimize"];

    [Theory]
    [InlineData("c_im", "c_in")]
    [InlineData("x_in", "c_in")]
    [InlineData("C_OUT", "c_out")]
    [InlineData("--K-MAX", "--k-max")]
    [InlineData("optimsie", "optimize")]
    [InlineData("cin1", null)]
    [InlineData("sweep", null)]
    [InlineData("", null)]
    public void The_first_of_the_names_with_the_fewest_edits_is_found(string asked, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(asked, Names));

    [Fact]
    public void Where_names_are_unlike_each_other_two_edits_are_few() => Assert.Equal("c_in", NearestName.Find("cin1", Names, edits: 2));

    [Fact]
    public void A_text_longer_than_any_name_is_near_to_none() =>
        Assert.Null(NearestName.Find(new string('g', 101), [new string('g', 101)]));

    [Fact]
    public void A_name_of_many_megabytes_costs_nothing_to_leave_out() =>
        Assert.Equal("cost", NearestName.Find("cots", [new string('c', 100_000_000), "cost"]));
}
