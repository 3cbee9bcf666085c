using System.Reflection;
using System.Runtime.CompilerServices;

namespace InferenceMoo.Cli.Tests;

/// <summary>What the libraries show to others changes only together with the lists in docs/api, where a reviewer sees it.</summary>
public sealed class PublicApiTests
{
    private const string Rewrite =
        "If that is meant: MOO_UPDATE_API=1 dotnet test -c Release tests/InferenceMoo.Cli.Tests --filter PublicApiTests";

    public static TheoryData<string> Libraries => [.. Names()];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_members_of_a_library_are_those_of_its_list(string library)
    {
        var path = InRepository($"docs/api/{library}.txt");
        var found = PublicApi.LinesOf(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("MOO_UPDATE_API") == "1")
            File.WriteAllText(path, string.Concat(found.Select(line => line + "\n")));
        string[] listed = File.Exists(path) ? File.ReadAllLines(path) : [];
        Assert.True(found.SequenceEqual(listed), Difference(library, found, listed));
    }

    [Fact]
    public void Every_list_is_one_of_a_library() =>
        Assert.Empty(Directory.GetFiles(InRepository("docs/api")).Select(path => Path.GetFileNameWithoutExtension(path)).Except(Names()));

    [Fact]
    public void Lines_look_like_the_code()
    {
        string[] expected =
        [
            "PublicApiSample: sealed record : IDisposable",
            "PublicApiSample: PublicApiSample(string Name, double? Share)",
            "PublicApiSample: const int Largest = 3",
            "PublicApiSample: double? Share { get; init; }",
            "PublicApiSample: required IReadOnlyList<string?> Names { get; init; }",
            "PublicApiSample: static (int From, (double Low, double High)[] Ranges) Span()",
            "PublicApiSample: static bool TryFind<T>(ReadOnlySpan<double> values, out T? found, int edits = 1) where T : class",
            "PublicApiSample: string Name { get; init; }",
            "PublicApiSample: void Dispose()",
        ];
        Assert.Equal(expected, PublicApi.LinesOf(typeof(PublicApiSample)));
    }

    // Every project of src and kernels but the program.
    private static IEnumerable<string> Names() => new[] { "src", "kernels" }
        .SelectMany(folder => Directory.GetFiles(InRepository(folder), "*.csproj", SearchOption.AllDirectories))
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "InferenceMoo.Cli").Order(StringComparer.Ordinal);

    private static string Difference(string library, string[] found, string[] listed) => string.Join(
        '\n',
        [
            $"docs/api/{library}.txt and {library} differ.",
            .. found.Except(listed).Select(line => $"+ {line}"),
            .. listed.Except(found).Select(line => $"- {line}"),
            Rewrite,
        ]);

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}

/// <summary>A type with members of many kinds.</summary>
public sealed record PublicApiSample(string Name, double? Share) : IDisposable
{
    public const int Largest = 3;

    public required IReadOnlyList<string?> Names { get; init; }

    public static bool TryFind<T>(ReadOnlySpan<double> values, out T? found, int edits = 1)
        where T : class
    {
        found = null;
        return values.Length < edits;
    }

    public static (int From, (double Low, double High)[] Ranges) Span() => (Largest, []);

    public void Dispose()
    {
    }
}
