using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>A file of an answer, as it was written.</summary>
/// <param name="Name">Its name in the folder, without a path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, in lower-case hexadecimal digits.</param>
internal sealed record ManifestFile(string Name, long Bytes, string Sha256)
{
    /// <summary>The file that <paramref name="content"/> holds from its beginning.</summary>
    public static ManifestFile Of(string name, Stream content)
    {
        content.Position = 0;
        return new ManifestFile(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>The file on a line, which <see cref="OfLine"/> reads.</summary>
    public string Line => $"{Sha256} {Bytes} {Name}";

    /// <summary>The file that a line tells of; null where it tells of none.</summary>
    public static ManifestFile? OfLine(string line) =>
        line.Split(' ', 3) is [var sha256, var bytes, var name] && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && IsName(name)
            ? new ManifestFile(name, size, sha256)
            : null;

    /// <summary>Whether <paramref name="name"/> leads to nothing outside of a folder.</summary>
    public static bool IsName(string name) => Path.GetFileName(name) == name && name is not ("" or "." or "..") && !name.Contains('\0', StringComparison.Ordinal);

    /// <summary>Whether the file at <paramref name="path"/> is this one, to the last byte.</summary>
    public bool Is(string path)
    {
        // Before it is opened: who opens a pipe waits for a writer.
        if (new FileInfo(path) is not { Exists: true } found || (found.LinkTarget is null && found.Length != Bytes))
            return false;
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return content.Length == Bytes && Of(Name, content) == this;
    }
}

/// <summary>The files that one run wrote.</summary>
/// <param name="Run">What tells the run from every other.</param>
/// <param name="Command">The command, such as <c>optimize</c>.</param>
/// <param name="Line">The command line.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Written">When the files were complete, in UTC.</param>
/// <param name="Files">The files.</param>
internal sealed record ManifestAnswer(
    string Run, string Command, string Line, string Version, DateTime Written, IReadOnlyList<ManifestFile> Files);

/// <summary>
/// Tells which files of a folder are this program's, and which of them belong together: an answer a command. A file of an answer
/// that is not at its name, because its run is being put in place or was killed at it, is in a folder <c>.moo-*.tmp</c> beside.
/// </summary>
/// <param name="Answers">The answers, the latest last; no two of them share a command or the name of a file.</param>
internal sealed record Manifest(IReadOnlyList<ManifestAnswer> Answers)
{
    /// <summary>The name of the page: that of the latest answer of a folder.</summary>
    public const string PageName = "report.html";

    /// <summary>The name of the file that holds it.</summary>
    public const string FileName = "moo-manifest.json";

    private const string Schema = "inference-moo/manifest/1";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>The manifest at <paramref name="path"/>; null where there is none, or none that can be read.</summary>
    public static Manifest? Read(string path)
    {
        // A pipe has a length of 0 and keeps who opens it; a link may lead to one, and moo makes none.
        if (new FileInfo(path) is not { Exists: true, Length: > 0, LinkTarget: null })
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return root.GetProperty("schema").GetString() == Schema ? new Manifest([.. root.GetProperty("answers").EnumerateArray().Select(AnswerOf)]) : null;
        }
        catch (Exception damage) when (damage is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException
            or JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// With <paramref name="answer"/> in place of an earlier one of its command, and of those that it takes a file from: what is left of
    /// them is no answer. Without its page an answer is still one.
    /// </summary>
    public Manifest With(ManifestAnswer answer)
    {
        var names = answer.Files.Select(file => file.Name).ToHashSet();
        var kept = Answers.Where(other => other.Command != answer.Command)
            .Select(other => names.Contains(PageName) ? other with { Files = [.. other.Files.Where(file => file.Name != PageName)] } : other)
            .Where(other => !other.Files.Any(file => names.Contains(file.Name)));
        return new Manifest([.. kept, answer]);
    }

    /// <summary>The answer of <paramref name="run"/>, if it is here.</summary>
    public ManifestAnswer? AnswerOf(string run) => Answers.FirstOrDefault(answer => answer.Run == run);

    /// <summary>The file called <paramref name="name"/>, if an answer has one.</summary>
    public ManifestFile? FileCalled(string name) => Answers.SelectMany(answer => answer.Files).FirstOrDefault(file => file.Name == name);

    /// <summary>The files of this manifest that are no part of <paramref name="later"/>.</summary>
    public IEnumerable<ManifestFile> StaleIn(Manifest later) =>
        Answers.SelectMany(answer => answer.Files).Where(file => later.FileCalled(file.Name) is null);

    /// <summary>
    /// What makes the file at <paramref name="path"/> another one than that which the manifest beside it tells of; null where nothing does,
    /// or no manifest tells of it.
    /// </summary>
    public static string? DoubtAbout(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path) ?? path, Path.GetFileName(path));
        if (Read(Path.Combine(folder, FileName))?.FileCalled(name) is not { } told || told.Is(path))
            return null;
        return IsOnItsWay(folder, told)
            ? "is of an earlier answer: the run that was to replace it has not ended, or was killed; one with --output to this folder puts it in order"
            : $"was changed after moo wrote it, says {FileName} beside it";
    }

    private static bool IsOnItsWay(string folder, ManifestFile file)
    {
        try
        {
            return StagingFolder.Holds(folder, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A run that ended meanwhile took its folder away.
            return false;
        }
    }

    /// <summary>Writes it in UTF-8.</summary>
    public void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("answers");
            foreach (var answer in Answers)
                Write(json, answer);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ManifestAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("run", answer.Run);
        json.WriteString("command", answer.Command);
        json.WriteString("line", answer.Line);
        json.WriteString("version", answer.Version);
        json.WriteString("written", answer.Written.ToString(TimeFormat, CultureInfo.InvariantCulture));
        json.WriteStartArray("files");
        foreach (var file in answer.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ManifestAnswer AnswerOf(JsonElement answer) => new(
        Text(answer, "run"),
        Text(answer, "command"),
        Text(answer, "line"),
        Text(answer, "version"),
        DateTime.ParseExact(Text(answer, "written"), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        [.. answer.GetProperty("files").EnumerateArray().Select(FileOf)]);

    // Files are removed by what stands here, so a name must not lead out of the folder.
    private static ManifestFile FileOf(JsonElement file) => Text(file, "name") is var name && ManifestFile.IsName(name)
        ? new ManifestFile(name, file.GetProperty("bytes").GetInt64(), Text(file, "sha256"))
        : throw new FormatException("a name with a path");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
