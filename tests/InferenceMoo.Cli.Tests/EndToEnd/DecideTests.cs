namespace InferenceMoo.Cli.Tests;

/// <summary>The whole of <c>moo decide</c> with its figures, as a user runs it.</summary>
public sealed class DecideTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public DecideTests() => Bench.WriteTo(_temp);

    [Fact]
    public void The_same_file_gives_the_same_bytes_in_every_file_but_the_page_that_tells_the_command()
    {
        foreach (var folder in new[] { "one", "two" })
        {
            var run = MooProcess.Run("decide", _temp.At("bench.csv"), "--max-cost", "0.5", "--quiet", "--output", _temp.At(folder));
            Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        }

        string[] pictures = ["accuracy-vs-cost", "accuracy-vs-time", "time-vs-cost"];
        Assert.Equal(
            [.. pictures.SelectMany(name => new[] { name + ".png", name + ".svg" }).Concat(["decision.json", "points.csv", "report.html"]).Order(StringComparer.Ordinal)],
            _temp.AnswerNames("one"));
        Assert.All(_temp.AnswerNames("one").Where(name => name != "report.html"), name => Assert.Equal(File.ReadAllBytes(_temp.At($"one/{name}")), File.ReadAllBytes(_temp.At($"two/{name}"))));
    }

    [UnixFact]
    public void A_pipe_is_read_to_its_end()
    {
        var run = MooProcess.Shell($"cat '{_temp.At("bench.csv")}' | $MOO decide - --format csv");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(7, run.Out.Count(character => character == '\n') - 1);
    }

    [Fact]
    public void Faults_come_with_file_line_and_column()
    {
        File.WriteAllText(_temp.At("bad.csv"), "cost,accuracy\n1,high\n");

        var run = MooProcess.Run("decide", _temp.At("bad.csv"));

        Assert.Equal(
            (ExitCode.BadInput, $"{_temp.At("bad.csv")}:2:3: accuracy: found \"high\", expected a number from 0 to 1"), (run.ExitCode, run.Error.Trim()));
    }

    public void Dispose() => _temp.Dispose();
}
