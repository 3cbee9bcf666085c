namespace InferenceMoo.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    private const int Seed = 7;

    private static readonly string[] Question =
    [
        "sweep", "gpt5", "gpt5-nano", "--k-max", "32", "--trials", "20000", "--parallel", "1,2,4", "--max-cost", "0.05:0.5:0.05",
        "--max-time", "10:100:10", "--min-accuracy", "0.9,0.95", "--quiet",
    ];

    private readonly TempFolder _temp = new();

    [UnixFact]
    public void A_sweep_killed_at_twenty_random_moments_ends_like_one_that_was_not()
    {
        Assert.Equal(ExitCode.Done, Sweep("whole").ExitCode);
        var moments = new Random(Seed);
        for (var kill = 0; kill < 20; kill++)
            KillAfter(TimeSpan.FromMilliseconds(moments.Next(2_000)));

        Assert.Equal(ExitCode.Done, Sweep("killed").ExitCode);
        AssertSameFiles("whole", "killed");
    }

    [Fact]
    public void A_folder_of_another_sweep_is_refused_and_left_as_it_is()
    {
        Sweep("out");
        var before = Contents("out");
        var other = MooProcess.Run([.. Question, "--seed", "43", "--output", _temp.At("out")]);
        Assert.Equal(ExitCode.BadInput, other.ExitCode);
        Assert.Contains("holds another sweep (it differs in seed), expected a folder of its own", other.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents("out"));
    }

    [Fact]
    public void A_row_holds_what_optimize_says_of_that_combination()
    {
        var sweep = MooProcess.Run("sweep", "gpt5", "gpt5-nano", "--max-cost", "0.1,0.2", "--k-max", "16", "--trials", "5e4", "--format", "json");
        var optimize = MooProcess.Run("optimize", "gpt5", "gpt5-nano", "--max-cost", "0.2", "--k-max", "16", "--trials", "5e4", "--format", "json");
        using var rows = System.Text.Json.JsonDocument.Parse(sweep.Out);
        using var result = System.Text.Json.JsonDocument.Parse(optimize.Out);
        var cube = rows.RootElement.GetProperty("rows")[1].GetProperty("picks").GetProperty("cube");
        var pick = result.RootElement.GetProperty("overall").GetProperty("picks").GetProperty("cube");
        var point = result.RootElement.GetProperty("models").EnumerateArray()
            .Single(model => model.GetProperty("key").GetString() == pick.GetProperty("model").GetString())
            .GetProperty("points")[pick.GetProperty("k").GetInt32() - 1];
        Assert.Equal(pick.GetProperty("k").GetRawText(), cube.GetProperty("k").GetRawText());
        Assert.Equal(point.GetProperty("cost").GetProperty("mean").GetRawText(), cube.GetProperty("cost").GetRawText());
        Assert.Equal(point.GetProperty("time").GetProperty("mean").GetRawText(), cube.GetProperty("time").GetRawText());
        Assert.Equal(point.GetProperty("feasible_probability").GetRawText(), cube.GetProperty("feasible_probability").GetRawText());
    }

    public void Dispose() => _temp.Dispose();

    private MooRun Sweep(string folder) => MooProcess.Run([.. Question, "--output", _temp.At(folder)]);

    private void KillAfter(TimeSpan moment)
    {
        using var process = MooProcess.Start([.. Question, "--output", _temp.At("killed")]);
        if (!process.WaitForExit(moment))
            process.Kill();
        process.WaitForExit();
    }

    private void AssertSameFiles(string expected, string actual)
    {
        Assert.Equal(_temp.Names(expected), _temp.Names(actual));
        Assert.Equal(Contents(expected), Contents(actual));
    }

    private Dictionary<string, string> Contents(string folder) => Directory
        .EnumerateFiles(_temp.At(folder), "*", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) is not (Manifest.FileName or Manifest.PageName))
        .ToDictionary(path => Path.GetRelativePath(_temp.At(folder), path), path => Convert.ToBase64String(File.ReadAllBytes(path)));
}
