namespace InferenceMoo.Tests;

/// <summary>The catalogue files that are copied beside the tests.</summary>
internal static class TestFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Catalog");

    public static string Faults { get; } = Path.Combine(Folder, "Faults");

    public static string Seed { get; } = Path.Combine(Folder, "Data", "seed-models.yaml");

    public static string Shipped { get; } = Path.Combine(Folder, "models.yaml");
}
