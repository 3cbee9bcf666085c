using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes the answers for a person: the target, the best value of each limit, then what was asked and on what it was simulated.</summary>
internal static class SolveTable
{
    /// <summary>Writes <paramref name="answer"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, SolveAnswer answer)
    {
        var (question, solution) = (answer.Solution.Question, answer.Solution);
        new TargetTable(console, question).Write(solution.Target);
        var limits = new LimitTable(console, question.Scenario);
        limits.WriteHeader();
        foreach (var found in solution.LimitSolutions)
            limits.Write(found);
        WriteSummary(console, answer, question.Scenario);
    }

    private static void WriteSummary(IAnsiConsole console, SolveAnswer answer, Scenario scenario)
    {
        var legend = new Legend();
        (string Name, string Text)[] lines =
        [
            ("least k", "the least of all k that reaches the target; k, the least that counts: with --k-step, a multiple of it"),
            ("P(A)", "exact probability that the best of k reaches the accuracy; sim., the share of trials that do, up to k_max"),
            ("left", "what is left of the budget and of the deadline, in percent; negative where it is missed"),
            ("held by", "what the next better candidate misses, both the other two limits; step or k_max where there is no smaller or no larger one"),
            ("asked", RunText.Limits(scenario.Limits)),
            ("", RunText.Candidates(scenario)),
            ("simulated", RunText.Trials(scenario)),
            ("on", RunText.Machine(answer.Run)),
        ];
        foreach (var (name, text) in lines)
            legend.Add(name, text);
        legend.Write(console);
    }
}

/// <summary>The cells that the tables of a solution share.</summary>
internal static class SolutionColumns
{
    /// <summary>Width of a model's key.</summary>
    public const int ModelWidth = 26;

    /// <summary>Width of a number of samples.</summary>
    public const int CountWidth = 5;

    /// <summary>Width of a cost.</summary>
    public const int CostWidth = 7;

    /// <summary>Width of a time.</summary>
    public const int TimeWidth = 6;

    /// <summary>Width of a share that is left.</summary>
    public const int LeftWidth = 5;

    private const double LargestPlain = 9999;

    /// <summary>A table without borders, a row of headers, each in its width, the first on the left.</summary>
    public static Table Table(IEnumerable<(string Header, int Width)> columns)
    {
        var table = new Table().NoBorder().AddColumn(PickColumns.Column("\nmodel", ModelWidth).LeftAligned());
        foreach (var (header, width) in columns)
            table.AddColumn(PickColumns.Column(header, width));
        table.Columns[^1].PadRight(0);
        return table;
    }

    /// <summary>A line that starts with what it is about; where it is too long it goes on in the next.</summary>
    public static void WriteTitle(IAnsiConsole console, string title, string text)
    {
        console.Write(new Paragraph(title, new Style(decoration: Decoration.Bold)).Append("  " + text));
        console.WriteLine();
    }

    /// <summary>The keys of the models of a scenario, cut where they are too long.</summary>
    public static CutTexts Keys(Scenario scenario) => new(scenario.Models.Select(model => model.Key), ModelWidth);

    /// <summary>A number of samples in <see cref="CountWidth"/> characters.</summary>
    public static string Count(long k)
    {
        var plain = k.ToString(CultureInfo.InvariantCulture);
        return plain.Length <= CountWidth ? plain : ShortNumber.Of(k, CountWidth);
    }

    /// <summary>What is left of a limit, in percent and in <see cref="LeftWidth"/> characters; a negative share is rounded away from 0.</summary>
    public static string Left(double share) => share >= 0 ? ShortNumber.Percent(share) : "-" + Missed(-100 * share);

    private static string Missed(double percent) => percent switch
    {
        <= 99.9 => (Math.Ceiling(percent * 10) / 10).ToString("F1", CultureInfo.InvariantCulture),
        <= LargestPlain => Math.Ceiling(percent).ToString("F0", CultureInfo.InvariantCulture),
        _ => percent.ToString("0e0", CultureInfo.InvariantCulture),
    };
}
