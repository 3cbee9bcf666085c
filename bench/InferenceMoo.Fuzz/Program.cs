using System.CommandLine;
using InferenceMoo.Fuzz;

var seed = new Option<ulong>("--seed") { Description = "Seed of the cases.", DefaultValueFactory = _ => 1 };
var cases = new Option<int>("--cases") { Description = "Number of cases.", DefaultValueFactory = _ => 100_000 };
var minutes = new Option<double>("--minutes") { Description = "Time after which no more cases begin.", DefaultValueFactory = _ => 60 };
var only = new Option<string?>("--only") { Description = "One area alone: " + string.Join(", ", Enum.GetNames<Area>()) + "." };
var one = new Option<int?>("--case") { Description = "One case alone, with all that it prints." };
only.AcceptOnlyFromAmong([.. Enum.GetNames<Area>()]);
var root = new RootCommand("Runs moo over bad and good inputs; exit code 1 where it crashes, hangs, or prints what it must not.") { seed, cases, minutes, only, one };
root.SetAction(parsed =>
{
    var area = parsed.GetValue(only) is { } name ? Enum.Parse<Area>(name) : (Area?)null;
    var fuzzer = new Fuzzer(parsed.GetValue(seed), area);
    return parsed.GetValue(one) is { } number
        ? fuzzer.Show(number)
        : fuzzer.Run(parsed.GetValue(cases), TimeSpan.FromMinutes(parsed.GetValue(minutes)));
});
return root.Parse(args).Invoke();
