using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

/// <summary>The lines of C# that docs/csharp.md shows compile: they stand here too.</summary>
public sealed partial class ReadmeSnippets
{
    [Fact]
    public void Every_line_of_CSharp_in_the_documentation_stands_in_this_file()
    {
        var here = Lines(File.ReadAllText(ThisFile())).ToHashSet();
        var shown = CSharp().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "csharp.md"))).SelectMany(block => Lines(block.Groups[1].Value));

        Assert.Empty(shown.Except(here));
    }

    // Never called: it is there to be compiled.
    internal static void Snippets()
    {
        var scenario = new Scenario { Models = CatalogReader.ReadFile("models.yaml").Models, Limits = new(MaxCost: 0.5, MaxTime: 60, MinAccuracy: 0.88) };
        var result = Simulator.Run(scenario, new SimulationOptions { Replicates = 20 });
        var decision = Decider.Decide(scenario, result.Trials);

        var overall = OverallDecider.Decide(decision);
        var cube = overall.Picks.Cube;
        Console.WriteLine($"{cube?.Point.Model.Name}, k = {cube?.Point.K}; the next best costs {cube?.RunnerUp?.Difference.Cost} USD more");

        var stability = StabilityJudge.Of(decision, result.Replicates);
        Console.WriteLine($"{stability?.Models[0].KneeChord.Share:P0} of {stability?.Count} replicates have the same knee");

        var front = FrontAnalysis.Of(overall, scenario.Limits, weights: new(1, 1, 2), aim: new(0.01, null, 0.99));
        Console.WriteLine($"{front.Compromise?.Achievement?.K}, {front.Aim?.StoppedBy}, {front.Points[0].Step?.CostPerPercent} USD per +1 %");

        var question = new InverseQuestion(scenario, new AccuracyTarget(Accuracy: 0.97, Probability: 0.99));
        var solution = Solver.Solve(question, Simulator.Run(scenario with { Limits = question.Counted }, new()).Trials);
        Console.WriteLine($"{solution.Target.Cheapest?.Model.Name}, k = {solution.Target.Cheapest?.K}; at least {solution[Objective.Cost].Overall?.Value} USD");

        var sweep = new Sweep { Models = scenario.Models, MaxCost = [0.1, 0.2, 0.5], Parallel = [1, 4, 16] };
        var decider = SweepSimulator.Run(sweep, new SimulationOptions()).Decider;
        foreach (var number in Enumerable.Range(0, (int)sweep.Count))
            Console.WriteLine($"{sweep.At(number).Limits}: {decider.Overall(number).Pick(PickMethod.Knee)?.K}");

        var sensitivity = SensitivityAnalyser.Analyse(scenario, change: 0.2);
        var first = sensitivity.Models[0].Picks[0].Effects[0];
        Console.WriteLine($"{first.Parameter.Name} moves the cost by {first.Swing(Objective.Cost)} USD");

        var points = MeasuredReader.ReadFile("bench.csv").Points;
        var measured = MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = new(Cost: 0.5, Time: 60, Accuracy: null) });
        Console.WriteLine($"{measured.Front.Count} on the front; by cube {(measured.Picks.Cube is { } row ? points.LabelOf(row) : "none")}");

        var answer = new OptimizeAnswer(decision, new RunFacts(result.Device.Name, "cpu", TimeSpan.Zero));
        using (var file = File.Create("result.json"))
            OptimizeJson.Write(file, answer);

        var pass = SimulationPlan.Of(scenario)[0];
        var part = new HostEngine().Count(pass, new TrialRange(First: 0, Count: 500_000_000), null, default);
        AccumulatorFile.Write(part, File.Create("part-1"));                      // in one process
        var whole = AccumulatorFile.Read(File.OpenRead("part-1"), pass);         // in another
        whole.Add(AccumulatorFile.Read(File.OpenRead("part-2"), pass));          // refuses trials that it holds already
        var trajectory = Trajectories.Of(pass, whole).First();
        Console.WriteLine(trajectory.Parallel);
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string ThisFile([CallerFilePath] string here = "") => here;

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
