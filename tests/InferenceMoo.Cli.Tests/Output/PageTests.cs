using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli.Tests;

/// <summary>report.html of every command: one page that needs nothing else and trusts nothing that it shows.</summary>
public sealed class PageTests : IDisposable
{
    // Whatever could end a tag, a comment or an attribute, drive a terminal, or be no character of XML.
    private const string Hostile = "</td><script>alert(1)</script>&amp; ]]> -- 'q' \u0001\u202e\ufffe";

    private static readonly string[] Few = ["--trials", "500", "--k-max", "16", "--device", "cpu"];

    private static readonly Workbench Real = TestWorkbench.Create() with
    {
        Draw = decision => FigureSet.Draw(decision),
        DrawMeasured = FigureSet.Draw,
        DrawTornados = FigureSet.Draw,
    };

    private readonly TempFolder _temp = new();

    public PageTests() => Bench.WriteTo(_temp);

    public static TheoryData<string> Questions =>
    [
        "optimize", "optimize --group", "optimize --max-cost 0.00001", "optimize gpt5", "optimize --trade-offs --weights cost=1,accuracy=1 --aim time=5",
        "optimize --figures none", "solve", "solve --max-cost 0.00001", "sensitivity", "sensitivity dear", "sweep --max-cost 0.05,0.5 --max-time 10,60",
        "sweep --group", "decide bench.csv", "decide bench.csv --min-accuracy 0.99",
    ];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_answer_has_a_page_that_is_whole_by_itself(string question)
    {
        var (page, text) = Page(question);

        Assert.StartsWith("<!DOCTYPE html>\n<html", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var attribute in page.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            Assert.DoesNotContain("://", attribute.Value, StringComparison.Ordinal);
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            if (attribute.Value.Split("url(#") is [_, var id])
                Assert.Contains(id.TrimEnd(')'), ids);
        }

        // A browser takes an empty element of HTML that closes itself for one that is open.
        Assert.DoesNotMatch("<(td|th|p|li|div|pre|h2|title|style)( [^>]*)?/>", text);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_page_tells_the_command_and_the_hash_of_every_other_file(string question)
    {
        var (page, _) = Page(question);

        Assert.Equal($"moo {question} {string.Join(' ', FewOf(question))} --output out".Replace("  ", " ", StringComparison.Ordinal), Elements(page, "pre").Single().Value);
        var rows = Elements(page, "tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).Where(cells => cells is [_, _, { Length: 64 }]);
        var told = rows.ToDictionary(cells => cells[0], cells => cells[2]);
        Assert.Equal(_temp.AnswerNames("out").Where(name => name is not ("report.html" or ".moo-sweep")), told.Keys.Order(StringComparer.Ordinal));
        Assert.All(told, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_temp.At($"out/{file.Key}")))), file.Value));
    }

    [Fact]
    public void The_first_sentence_is_that_of_the_console()
    {
        var (page, _) = Page("optimize");

        var console = string.Join(' ', MooRun.Of(Real, CancellationToken.None, ["optimize", .. Few]).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var lead = Elements(page, "p").First().Value;
        Assert.StartsWith("Best value (knee): take ", lead, StringComparison.Ordinal);
        Assert.StartsWith(lead, console, StringComparison.Ordinal);
        Assert.Contains(Elements(page, "caption"), caption => caption.Value == "Picks over all models");
    }

    [Fact]
    public void Text_from_outside_is_text()
    {
        File.WriteAllText(_temp.At("hostile.csv"), $"label,cost,accuracy\n\"{Hostile}\",1,0.5\nplain,2,0.6\n", Encoding.UTF8);

        var (page, text) = Page("decide hostile.csv");

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Elements(page, "td"), cell => cell.Value == "</td><script>alert(1)</script>&amp; ]]> -- 'q' \\u{1}\\u{202E}\\u{FFFE}");
    }

    [Fact]
    public void The_page_of_the_latest_answer_leaves_the_other_answers_of_the_folder_whole()
    {
        _ = Page("optimize gpt5");
        _ = Page("solve gpt5");

        var answers = Manifest.Read(_temp.At("out/" + Manifest.FileName))!.Answers;
        Assert.Equal(["optimize", "solve"], answers.Select(answer => answer.Command));
        Assert.All(answers, answer => Assert.Equal(answer.Command == "solve", answer.Files.Any(file => file.Name == "report.html")));
        Assert.All(answers.SelectMany(answer => answer.Files), file => Assert.True(file.Is(_temp.At("out/" + file.Name))));
    }

    private (XDocument Page, string Text) Page(string question)
    {
        var run = MooRun.In(_temp.Path, "", Real, [.. question.Split(' '), .. FewOf(question), "--output", "out"]);
        Assert.NotEqual(ExitCode.BadInput, run.ExitCode);
        var text = File.ReadAllText(_temp.At("out/report.html"));
        return (XDocument.Parse(text), text);
    }

    private static string[] FewOf(string question) => question.Split(' ')[0] is "optimize" or "solve" or "sweep" ? Few : [];

    private static IEnumerable<XElement> Elements(XDocument page, string name) => page.Descendants().Where(element => element.Name.LocalName == name);
}
