namespace InferenceMoo.Tests;

public sealed class ModelFieldsTests
{
    public static TheoryData<string> Keys => [.. ModelFields.All.Select(number => number.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_number_of_a_catalogue_is_that_of_one_field_alone(string key)
    {
        var (before, after) = (Read(CatalogTexts.With("name", "Tiny")), Read(CatalogTexts.With(key, "1")));
        Assert.All(ModelFields.All, field => Assert.Equal(field.Key == key ? 1 : field.ValueIn(before), field.ValueIn(after)));
    }

    private static Model Read(string text) => Assert.Single(CatalogReader.Read(text, "models.yaml").Models);
}
