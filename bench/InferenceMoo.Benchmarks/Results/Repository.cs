namespace InferenceMoo.Benchmarks;

/// <summary>Files of the repository that the program was built in.</summary>
internal static class Repository
{
    /// <summary>The folder of InferenceMoo.sln.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The models of models.yaml.</summary>
    public static IReadOnlyList<Model> Models => CatalogReader.ReadFile(Path.Combine(Root, "models.yaml")).Models;

    /// <summary>The one model of the suites that ask about one, as in the comparison with the peers.</summary>
    public static Model Gpt5 => Models.Single(model => model.Key == "gpt5");

    /// <summary>Where this machine's results are kept.</summary>
    public static string Results => Path.Combine(Root, "bench", "results", Machine.Slug);

    private static string Above(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, "InferenceMoo.sln")))
                return above.FullName;
        }

        throw new InvalidOperationException($"{folder} lies in no checkout of InferenceMoo: no InferenceMoo.sln above it.");
    }
}
