namespace InferenceMoo.Tests;

/// <summary>Each Faults/NAME.yaml is a malformed catalogue, and Faults/NAME.txt the whole message that it must lead to.</summary>
public sealed class CatalogFaultTests
{
    public static TheoryData<string> Kinds() =>
    [
        .. Directory.GetFiles(TestFiles.Faults, "*.yaml")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_malformed_catalogue_ends_in_its_exact_message(string kind)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Faults, kind + ".yaml"));
        var expected = File.ReadAllText(Path.Combine(TestFiles.Faults, kind + ".txt")).TrimEnd('\n');

        var failure = Assert.Throws<InputException>(() => CatalogReader.Read(text, "models.yaml"));

        Assert.Equal(expected, failure.Message);
    }

    [Fact]
    public void There_are_at_least_thirty_kinds_of_fault() => Assert.True(Kinds().Count >= 30);

    [Fact]
    public void Faults_are_sorted_by_place()
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Faults, "many-faults-at-once.yaml"));

        var places = Assert.Throws<InputException>(() => CatalogReader.Read(text, "models.yaml"))
            .Faults.Select(fault => (fault.Line, fault.Column)).ToList();

        Assert.Equal(places.Order(), places);
    }
}
