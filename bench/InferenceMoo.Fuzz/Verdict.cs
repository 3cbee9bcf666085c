using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InferenceMoo.Fuzz;

/// <summary>Says what is wrong with the outcome of a case.</summary>
internal static partial class Verdict
{
    private static readonly string[] TextFiles = [".json", ".csv", ".svg", ".html"];

    /// <summary>The faults; none is what is wanted.</summary>
    public static IEnumerable<string> Of(FuzzCase each, Outcome outcome, Room room) =>
        [.. Codes(each, outcome), .. Texts(each, outcome), .. Files(each, outcome, room)];

    private static IEnumerable<string> Codes(FuzzCase each, Outcome outcome)
    {
        if (each.HasNoDevice ? outcome.ExitCode is not (0 or 1 or 2 or 3) : outcome.ExitCode is not (0 or 2 or 3 or 130))
            yield return $"exit code {outcome.ExitCode}";
        if (outcome.ExitCode == 2 && outcome.Error.Length == 0)
            yield return "a mistake without a word";
        if (outcome.ExitCode == 2 && outcome.Out.Length > 0)
            yield return "a mistake with results";
        if (outcome.ExitCode is 0 or 3 && outcome.Out.Length == 0)
            yield return "no results";
        if (outcome.ExitCode is 0 or 3 && each.Expected is { } expected && outcome.Out != expected)
            yield return "other results than those of an undamaged folder";
        if (outcome.Error.Contains("internal failure", StringComparison.Ordinal) || Trace().IsMatch(outcome.Error) || Trace().IsMatch(outcome.Out))
            yield return "a trace or an internal failure";
    }

    private static IEnumerable<string> Texts(FuzzCase each, Outcome outcome)
    {
        if (!outcome.IsText)
            yield return "standard output is no UTF-8";
        foreach (var (text, name) in (IEnumerable<(string, string)>)[(each.Format == "csv" ? Tabless(outcome.Out) : outcome.Out, "standard output"), (outcome.Error, "standard error")])
        {
            if (RawControl(text) is { } control)
                yield return $"{name} holds U+{(int)control:X4}";
        }

        if (NotANumber().IsMatch(outcome.Out))
            yield return "a result that is no number";
        if (outcome.ExitCode is 0 or 3 && !IsHelp(each) && each.Format is "json" or "csv" && Misshapen(outcome.Out, each.Format) is { } fault)
            yield return fault;
    }

    private static IEnumerable<string> Files(FuzzCase each, Outcome outcome, Room room)
    {
        var output = Path.Combine(room.Folder, "out");
        if (outcome.ExitCode == 2 && Directory.Exists(output) && !each.Files.Keys.Any(name => name.StartsWith("out/", StringComparison.Ordinal)))
            yield return "a mistake left a folder";
        if (each.Files.ContainsKey("mine.txt") && (ReadOrNone(Path.Combine(room.Folder, "mine.txt")), ReadOrNone(Path.Combine(output, "mine.txt"))) != ("mine", "mine"))
            yield return "somebody else's file was touched";
        if (outcome.ExitCode is not (0 or 3) || !Directory.Exists(output) || each.Arguments[0] == "decide" && !each.Arguments.Contains("--output"))
            yield break;
        var manifest = Cli.Manifest.Read(Path.Combine(output, Cli.Manifest.FileName));
        if (manifest is null || manifest.Answers.Count == 0)
            yield return "no manifest";
        foreach (var file in manifest?.Answers[^1].Files ?? [])
        {
            var path = Path.Combine(output, file.Name);
            if (!file.Is(path))
                yield return $"{file.Name} is not what the manifest tells";
            else if (TextFiles.Contains(Path.GetExtension(path)) && TextOf(path) is var text && (RawControl(text) is not null || NotANumber().IsMatch(text)))
                yield return $"{file.Name} holds a control character, or what is no number";
        }

        string[] foreign = [.. each.Files.Keys.Where(name => name.StartsWith("out/.moo-", StringComparison.Ordinal) && !IsOfRun(name.Split('/')[1]))];
        if (foreign.Any(name => !File.Exists(Path.Combine(room.Folder, name))))
            yield return "a hidden folder that is no run's was touched";
        var kept = foreign.Select(name => name.Split('/')[1]).Append(".moo-sweep").ToHashSet();
        if (Directory.GetFileSystemEntries(output, ".moo*").Any(path => !kept.Contains(Path.GetFileName(path))))
            yield return "something hidden was left";
    }

    // As docs/files.md and the journal of sweeps call them; somebody else's may be called nearly so, and stays.
    private static bool IsOfRun(string name) => name == ".moo-sweep" || OfRun().IsMatch(name);

    // Skia indents its SVGs by tabs, and a value of a CSV keeps its own, and its line breaks.
    private static string TextOf(string path) => Path.GetExtension(path) is ".json" ? File.ReadAllText(path) : Tabless(File.ReadAllText(path));

    private static string Tabless(string text) => text.Replace('\t', ' ').Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string? ReadOrNone(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static bool IsHelp(FuzzCase each) =>
        each.Arguments.Any(word => word is "--help" or "-h" or "-?" or "/h" or "/?" or "--version" || word.StartsWith("--help", StringComparison.Ordinal));

    private static char? RawControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] != '\n' && char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
            {
                return text[i];
            }
        }

        return null;
    }

    private static string? Misshapen(string text, string format)
    {
        if (format == "csv")
            return Widths(text).Distinct().Count() > 1 ? "rows of a CSV differ in their number of fields" : null;
        try
        {
            using var json = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException failure)
        {
            return "no JSON: " + failure.Message;
        }
    }

    // Measured points keep the separator of their file, and columns of this program stand behind the last of it.
    private static char SeparatorOf(string csv) =>
        Regex.Match(csv, @"(.)feasible(_\d+)?\1contribution(_\d+)?\1picks\n") is { Success: true } found ? found.Groups[1].Value[0] : ',';

    private static IEnumerable<int> Widths(string csv)
    {
        var (fields, isQuoted, separator) = (1, false, SeparatorOf(csv));
        foreach (var letter in csv)
        {
            isQuoted ^= letter == '"';
            fields += letter == separator && !isQuoted ? 1 : 0;
            if (letter != '\n' || isQuoted)
                continue;
            yield return fields;
            fields = 1;
        }
    }

    [GeneratedRegex(@"^\.moo-[0-9a-fA-F]{32}\.tmp$")]
    private static partial Regex OfRun();

    [GeneratedRegex(@"(?m)^\s+at \S+\(|Exception\b")]
    private static partial Regex Trace();

    [GeneratedRegex(@"(?<![\w.""])[-+]?(NaN|Infinity|∞)(?![\w""])|""[-+]?(NaN|Infinity|∞)""")]
    private static partial Regex NotANumber();
}
