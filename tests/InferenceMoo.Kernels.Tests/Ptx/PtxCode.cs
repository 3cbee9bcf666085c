using System.Globalization;
using System.Text.RegularExpressions;

namespace InferenceMoo.Kernels.Tests;

/// <summary>The blocks of a kernel's PTX, in the order of the text.</summary>
internal sealed partial record PtxCode(IReadOnlyList<PtxBlock> Blocks, int SharedBytes)
{
    public int Instructions => Blocks.Sum(block => block.Instructions.Count);

    /// <summary>Reads the entry of <paramref name="ptx"/>; the functions before it stand for intrinsics and are never called.</summary>
    public static PtxCode Of(string ptx)
    {
        var lines = ptx[ptx.IndexOf(".entry", StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()).ToList();
        var texts = new List<List<string>> { new() };
        var labels = new Dictionary<string, int>();
        foreach (var line in lines.Skip(lines.IndexOf("{") + 1).Where(line => line.Length > 0 && line[0] is not ('.' or '/' or '}')))
        {
            if (texts[^1].Count > 0 && (line.EndsWith(':') || EndsBlock(texts[^1][^1])))
                texts.Add([]);
            if (line.EndsWith(':'))
                labels[line[..^1]] = texts.Count - 1;
            else
                texts[^1].Add(line);
        }

        var shared = SharedArray().Matches(ptx).Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        return new PtxCode([.. texts.Select((text, number) => new PtxBlock(text, [.. Next(text, number, labels)]))], shared);
    }

    private static bool EndsBlock(string instruction) => Branch().IsMatch(instruction) || instruction.StartsWith("ret", StringComparison.Ordinal);

    private static IEnumerable<int> Next(List<string> text, int number, Dictionary<string, int> labels)
    {
        var last = text.Count == 0 ? "" : text[^1];
        var branch = Branch().Match(last);
        if (branch.Success)
            yield return labels[branch.Groups["label"].Value];
        if (!last.StartsWith("ret", StringComparison.Ordinal) && (!branch.Success || last[0] == '@'))
            yield return number + 1;
    }

    [GeneratedRegex(@"^(@!?%p\d+ )?bra(\.uni)?\s+(?<label>\w+);")]
    private static partial Regex Branch();

    [GeneratedRegex(@"\.shared \.align \d+ \.b8 \w+\[(\d+)\]")]
    private static partial Regex SharedArray();
}
