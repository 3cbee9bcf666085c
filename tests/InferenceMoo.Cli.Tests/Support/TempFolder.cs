namespace InferenceMoo.Cli.Tests;

/// <summary>A folder of a test's own, removed at its end.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("moo-test-").FullName;

    /// <summary>Full path of something in the folder.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Names of everything in the folder below <paramref name="name"/>, sorted.</summary>
    public string[] Names(string name = "") => Directory.Exists(At(name))
        ? [.. new DirectoryInfo(At(name)).EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Likewise, without the manifest, which differs from run to run.</summary>
    public string[] AnswerNames(string name = "") => [.. Names(name).Where(file => file != Manifest.FileName)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
