using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The argument and the options of <c>moo decide</c>.</summary>
internal sealed class DecideOptions
{
    private static readonly string[] ColumnNames = ["label", .. Quantity.All.Select(quantity => quantity.Key)];

    private static readonly string[] ObjectiveNames = [.. Objective.All.Select(objective => objective.Key)];

    /// <summary>The file; several words are a fault that is told in this program's words.</summary>
    public Argument<string[]> File { get; } = new("FILE")
    {
        Description = "CSV file with a header and columns label, k, cost, time, accuracy, of which one of the last three is needed; "
            + "- for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Names of the columns.</summary>
    public ValueOption<MeasuredColumns> Columns { get; } = new(
        "--columns",
        "NAMES",
        "What the columns are called, such as cost=price_usd,time=latency_s [default: their own names]",
        "one or more of label=NAME, k=NAME, cost=NAME, time=NAME, accuracy=NAME, with commas between them",
        TryColumns);

    /// <summary>Budget in USD.</summary>
    public ValueOption<double> MaxCost { get; } = new(
        "--max-cost", "USD", "Budget, in US dollars [default: none]", "a number above 0 (USD)", NumberText.TryReal);

    /// <summary>Deadline in seconds.</summary>
    public ValueOption<double> MaxTime { get; } = new(
        "--max-time", "SECONDS", "Deadline, in seconds [default: none]", "a number above 0 (seconds)", NumberText.TryReal);

    /// <summary>Accuracy floor.</summary>
    public ValueOption<double> MinAccuracy { get; } = new(
        "--min-accuracy", "A", "Least accuracy, 0 to 1 [default: none]", "a number from 0 to 1", NumberText.TryReal);

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = new(
        "--knee",
        "METHOD",
        "How the knee is found: chord, curvature or kneedle [default: chord]",
        Words.Expected<KneeMethod>(),
        Words.TryParse);

    /// <summary>Reference point of the hypervolume.</summary>
    public ValueOption<PerObjective<double?>> Reference { get; } = new(
        "--reference",
        "POINT",
        "What the hypervolume is taken up to, such as cost=1,time=90,accuracy=0.5 [default: the limits; without one the worst value "
            + "on the front and a tenth of the front's range]",
        "one or more of cost=USD, time=SECONDS, accuracy=A, with commas between them",
        TryReference);

    /// <summary>Format of the results.</summary>
    public ValueOption<OutputFormat> Format { get; } = CommonOptions.Format();

    /// <summary>Folder for files.</summary>
    public ValueOption<string> Output { get; } = CommonOptions.Text(
        "--output", "DIR", "Also write decision.json, points.csv and the figures to this folder", "a folder name");

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show no progress and no notices", Arity = ArgumentArity.Zero };

    /// <summary>Adds the argument and the options to <paramref name="command"/>, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(File);
        Option[] options = [Columns, MaxCost, MaxTime, MinAccuracy, Knee, Reference, Format, Output, Quiet];
        foreach (var option in options)
            command.Options.Add(option);
    }

    private static bool TryColumns(string text, out MeasuredColumns columns)
    {
        columns = new MeasuredColumns();
        // One column cannot be two quantities.
        if (!NamedValues.TryParse(text, ColumnNames, out var names) || names.Values.DistinctBy(name => name.Trim()).Count() < names.Count)
            return false;
        columns = new MeasuredColumns
        {
            Label = Name("label"),
            K = Name(Quantity.Samples.Key),
            Objectives = PerObjective.Of(objective => Name(objective.Key)),
        };
        return true;

        // Nor have the names of the header spaces around them.
        string? Name(string column) => names.GetValueOrDefault(column)?.Trim();
    }

    private static bool TryReference(string text, out PerObjective<double?> reference)
    {
        reference = default;
        if (!NamedValues.TryParse(text, ObjectiveNames, out var texts))
            return false;
        var values = new Dictionary<string, double>();
        foreach (var (name, value) in texts)
        {
            if (!NumberText.TryReal(value, out var number))
                return false;
            values[name] = number;
        }

        reference = PerObjective.Of(objective => values.TryGetValue(objective.Key, out var value) ? value : (double?)null);
        return true;
    }
}
