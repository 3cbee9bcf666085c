namespace InferenceMoo.Cli.Tests;

/// <summary>Every option that takes a number takes it in the same ways, spaces around it included, and refuses the same.</summary>
public sealed class NumberOptionTests : IDisposable
{
    private static readonly string[] Good = ["{0}", " {0} ", "\t{0}", "{0}e0", "{0}E+0", "+{0}", "{0}.", "{0}.000"];
    private static readonly string[] Bad =
        ["", " ", "{0}\0", "{0} {0}", "0x{0}", "{0}_", "{0}e", "NaN", "Infinity", "1e999", "\u00a0{0}", "{0}%"];

    // Per command the options that take a number, and one that is good: whole for all but the shares.
    private static readonly Dictionary<string, string> Options = new()
    {
        ["optimize"] = "--max-cost=9 --max-time=900 --min-accuracy=0 --confidence=1 --k-max=12 --k-step=2 --parallel=3 --trials=20000 "
            + "--replicates=3 --seed=7 --threads=1 --target-se=.5",
        ["solve"] = "--accuracy=1 --probability=.5 --max-cost=9 --max-time=900 --min-accuracy=0 --k-max=12 --k-step=2 --parallel=3 "
            + "--trials=900 --seed=7 --threads=1",
        ["sensitivity"] = "--change=20 --max-cost=9 --max-time=900 --min-accuracy=0 --k-max=12 --k-step=2 --parallel=3",
        ["sweep"] = "--k-max=12 --k-step=2 --parallel=3 --max-cost=9 --max-time=900 --min-accuracy=0 --confidence=1 "
            + "--trials=900 --seed=7 --threads=1",
        ["decide"] = "--max-cost=9 --max-time=900 --min-accuracy=0",
    };

    // The numbers in a list by name.
    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["optimize"] = ["--weights=cost= {0} , accuracy={0}", "--aim= cost ={0}"],
        ["decide"] = ["--reference=cost={0}, time= {0} "],
    };

    private readonly TempFolder _temp = new();

    public static TheoryData<string> Commands => [.. Options.Keys];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_option_takes_a_number_however_it_is_written(string command)
    {
        foreach (var (option, value) in OptionsOf(command))
        {
            foreach (var form in Good.Where(form => value[0] != '.' || !form.Contains("}.", StringComparison.Ordinal)))
                AssertTaken(command, $"{option}={string.Format(null, form, value)}");
        }

        foreach (var list in Lists.GetValueOrDefault(command, []))
            Assert.All(Good, form => AssertTaken(command, string.Format(null, list, string.Format(null, form, "3"))));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_option_refuses_what_is_no_number(string command)
    {
        foreach (var (option, value) in OptionsOf(command))
            Assert.All(Bad, form => AssertRefused(command, option, $"{option}={string.Format(null, form, value)}"));
        foreach (var list in Lists.GetValueOrDefault(command, []))
            Assert.All(Bad, form => AssertRefused(command, list.Split('=')[0], string.Format(null, list, string.Format(null, form, "3"))));
    }

    [Fact]
    public void No_option_that_takes_a_number_is_left_out()
    {
        string[] words = ["--models", "--format", "--knee", "--device", "--output", "--figures", "--columns", "--file", "--pick", "--prefer"];
        string[] lists = ["--weights", "--aim", "--reference"];
        var root = new MooRoot(TestWorkbench.Create(), MooRun.Nowhere, null);
        foreach (var command in root.Subcommands.Where(command => Options.ContainsKey(command.Name)))
        {
            var valued = command.Options.OfType<IExpectation>().Cast<System.CommandLine.Option>().Select(option => option.Name);
            Assert.Equal(valued.Except(words).Except(lists).Order(), OptionsOf(command.Name).Select(pair => pair.Option).Order());
        }
    }

    private static IEnumerable<(string Option, string Value)> OptionsOf(string command) =>
        Options[command].Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]));

    private void AssertTaken(string command, string argument)
    {
        var run = Run(command, argument);
        Assert.True(run.ExitCode != ExitCode.BadInput, $"{command} {argument}: {run.Error}");
    }

    private void AssertRefused(string command, string option, string argument)
    {
        var run = Run(command, argument);
        var isRefused = run.ExitCode == ExitCode.BadInput && run.Error.StartsWith($"{option}: ", StringComparison.Ordinal);
        Assert.True(isRefused, $"{command} {argument}: {run.Error}");
    }

    private MooRun Run(string command, string argument)
    {
        string[] words = command == "decide" ? ["-"] : ["gpt5"];
        string[] few = command is "sweep" && !argument.StartsWith("--trials", StringComparison.Ordinal) ? ["--trials", "100"] : [];
        return MooRun.In(_temp.Path, "cost,time,accuracy\n1,2,0.5\n", [command, .. words, .. few, "--quiet", argument]);
    }
}
