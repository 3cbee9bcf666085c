using System.CommandLine;

namespace InferenceMoo.Cli.Tests;

/// <summary>A query string asks what the command line asks, with the same faults in the same words.</summary>
public sealed class QueryArgumentsTests
{
    private static readonly Surroundings Nowhere = MooRun.Nowhere with { WorkingDirectory = Path.GetTempPath(), ProgramDirectory = Path.GetTempPath() };

    private static readonly Workbench Bench = Workbench.Default with { ReadCatalog = _ => new Catalog(TestModels.All) };

    [Theory]
    [InlineData("", "")]
    [InlineData("gpt5", "model=gpt5")]
    [InlineData("gpt5 dear --max-cost 0.25 --max-time 30", "?model=gpt5&model=dear&max-cost=0.25&max-time=30")]
    [InlineData("--group --k-max 64 --k-step 2", "group&k-max=64&k-step=2")]
    [InlineData("--weights cost=1,accuracy=2", "weights=cost%3D1%2Caccuracy%3D2")]
    [InlineData("--aim accuracy=0.99 --trade-offs", "aim=accuracy=0.99&trade-offs=true&group=false")]
    [InlineData("--parallel 1,4,16 --trials 1e4 --seed 7 --knee kneedle", "parallel=1,4,16&trials=1e4&seed=7&knee=kneedle")]
    [InlineData("--confidence 0.9 --replicates 0 --device cpu --threads 2 --check", "confidence=0.9&replicates=0&device=cpu&threads=2&check=1")]
    [InlineData("--format json --quiet --output a+b", "format=json&quiet=&output=a%2Bb")]
    [InlineData("gpt9 --max-cost=-1 --knee=elbow", "model=gpt9&max-cost=-1&knee=elbow")]
    [InlineData("--max-cst=1", "max-cst=1")]
    [InlineData("--max-cost=1 --max-cost=2", "max-cost=1&max-cost=2")]
    [InlineData("--group=maybe", "group=maybe")]
    [InlineData("--models=", "models=")]
    public void A_question_is_the_same_from_both(string line, string query)
    {
        string[] arguments = ["optimize", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var around = Nowhere;

        Assert.Equal(Asked(MooProgram.Parse(arguments, Bench, around)), Asked(MooProgram.Parse("optimize", query, Bench, around)));
    }

    [Fact]
    public void What_help_calls_a_file_is_named_by_that_word() =>
        Assert.Equal(["decide", "bench.csv", "--max-cost=1"], QueryArguments.Of(Command("decide"), "file=bench.csv&max-cost=1"));

    [Fact]
    public void An_option_of_that_name_stays_an_option() =>
        Assert.Equal(["sweep", "gpt5", "--file=axes.yaml"], QueryArguments.Of(Command("sweep"), "file=axes.yaml&model=gpt5"));

    private static Command Command(string word) => new MooRoot(Bench, Nowhere, word).Subcommands.Single();

    private static string Asked(ParseResult parsed)
    {
        try
        {
            var request = ((OptimizeCommand)parsed.CommandResult.Command).Read(parsed);
            return $"{request} {string.Join(' ', request.Scenario.Models.Select(model => model.Key))}";
        }
        catch (InputException faults)
        {
            return faults.Message;
        }
    }
}
