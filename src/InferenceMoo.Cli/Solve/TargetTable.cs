using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of a target: over all models in sentences, then a row per model.</summary>
internal sealed class TargetTable(IAnsiConsole console, InverseQuestion question)
{
    private static readonly (string Header, int Width)[] Columns =
    [
        ("least\nk", SolutionColumns.CountWidth),
        ("\nk", SolutionColumns.CountWidth),
        ("P(A)\n%", 4),
        ("sim.\n%", 4),
        ("cost\nUSD", SolutionColumns.CostWidth),
        ("left\n%", SolutionColumns.LeftWidth),
        ("time\ns", SolutionColumns.TimeWidth),
        ("left\n%", SolutionColumns.LeftWidth),
        ("held\nby", 4),
    ];

    private readonly Limits _limits = question.Scenario.Limits;

    /// <summary>Writes the answers, and an empty line.</summary>
    public void Write(TargetSolution solution)
    {
        var (accuracy, probability) = question.Target;
        SolutionColumns.WriteTitle(
            console, "target", $"accuracy {ShortNumber.Exact(accuracy)} with probability {ShortNumber.Exact(probability)}");
        WriteOverall(solution);
        console.WriteLine();
        var table = SolutionColumns.Table(Columns);
        var keys = SolutionColumns.Keys(question.Scenario);
        foreach (var answer in solution.Models)
            table.AddRow([new Text(keys[answer.Trajectory.Model.Key]), .. Cells(answer.LeastK, answer.Candidate)]);
        console.Write(table);
        console.WriteLine();
    }

    private void WriteOverall(TargetSolution solution)
    {
        if (solution is { Cheapest: { } cheapest, Fastest: { } fastest })
        {
            console.WriteLine($"cheapest  {Answer(cheapest)}");
            console.WriteLine($"fastest   {Answer(fastest)}");
        }
        else
        {
            console.WriteLine(None(solution.CheapestRegardless), Style.Parse("yellow"));
        }
    }

    private static string Answer(TargetCandidate candidate) =>
        $"{Name(candidate)}: {ShortNumber.Of(candidate.Cost, 8)} USD, {ShortNumber.Of(candidate.Time, 8)} s";

    private string None(TargetCandidate? regardless) => regardless is null
        ? $"no model reaches it with {TargetLaw.LargestK:0e0} samples"
        : $"no model within budget and deadline; the cheapest is {Name(regardless)}: " +
          string.Join(", ", ShortfallText.Misses(new(-regardless.CostSlack, -regardless.TimeSlack, 0), _limits));

    private static string Name(TargetCandidate candidate) =>
        $"{candidate.Model.Key}, k = {SolutionColumns.Count(candidate.K)}";

    private IEnumerable<Text> Cells(long? leastK, TargetCandidate? candidate)
    {
        if (leastK is not { } least || candidate is null)
            return [new("none")];
        string[] cells =
        [
            SolutionColumns.Count(least),
            SolutionColumns.Count(candidate.K),
            ShortNumber.Percent(candidate.Probability),
            candidate.TrialShare is { } share ? ShortNumber.Percent(share) : "",
            ShortNumber.Of(candidate.Cost, SolutionColumns.CostWidth),
            SolutionColumns.Left(candidate.CostSlack / _limits.MaxCost),
            ShortNumber.Of(candidate.Time, SolutionColumns.TimeWidth),
            SolutionColumns.Left(candidate.TimeSlack / _limits.MaxTime),
            candidate.Binding.End == CandidateEnd.Step ? "step" : "acc.",
        ];
        return cells.Select(cell => new Text(cell));
    }
}
