using System.CommandLine;
using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo decide</c> asks for.</summary>
/// <param name="File">The file's name as it was given; <c>-</c> for standard input.</param>
/// <param name="Table">What was read from it.</param>
/// <param name="Question">The question.</param>
/// <param name="Run">Where results go; nothing is simulated.</param>
internal sealed record DecideRequest(string File, MeasuredTable Table, MeasuredQuestion Question, RunRequest Run);

/// <summary>The argument and the options of <c>moo decide</c>.</summary>
internal sealed class DecideOptions
{
    private static readonly string[] ColumnNames = ["label", .. Quantity.All.Select(quantity => quantity.Key)];

    private static readonly string[] ObjectiveNames = [.. Objective.All.Select(objective => objective.Key)];

    /// <summary>The file; several words are a fault that is told in this program's words.</summary>
    public Argument<string[]> File { get; } = new("FILE")
    {
        Description = "CSV file with a header and columns label, k, cost, time, accuracy, of which one of the last three is needed; "
            + "commas, semicolons or tabs between values; - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Names of the columns.</summary>
    public ValueOption<MeasuredColumns> Columns { get; } = new(
        "--columns",
        "NAMES",
        "What the columns are called, such as cost=price_usd,label=model, and what their numbers are in: time=latency_ms/1000, "
            + "time=minutes*60, accuracy=score% [default: their own names, USD, seconds and shares of 1]",
        "one or more of label=NAME, k=NAME, cost=NAME, time=NAME, accuracy=NAME, with commas between them; a NAME of the last three "
            + "may end in /N or *N, that of accuracy in %",
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
    public ValueOption<ReportFormat?> Format { get; } = CommonOptions.Format();

    /// <summary>Folder for files.</summary>
    public ValueOption<string> Output { get; } = CommonOptions.Text(
        "--output", "DIR", "Also write report.html, decision.json, points.csv and figures to this folder", "a folder name");

    /// <summary>Which figures are drawn.</summary>
    public ValueOption<FigureChoice> Figures { get; } = FigureChoice.Option(FigureSet.KindsOfPoints);

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show no progress and no notices", Arity = ArgumentArity.Zero };

    /// <summary>Adds the argument and the options to <paramref name="command"/>, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(File);
        Option[] options = [Columns, MaxCost, MaxTime, MinAccuracy, Knee, Reference, Format, Output, Figures, Quiet];
        foreach (var option in options)
            command.Options.Add(option);
    }

    private static bool TryColumns(string text, out MeasuredColumns columns)
    {
        columns = new MeasuredColumns();
        // One column cannot be two quantities.
        if (!TryPairs(text, ColumnNames, out var names) || names.Values.DistinctBy(name => name.Trim()).Count() < names.Count)
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
        if (!TryPairs(text, ObjectiveNames, out var texts))
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

    /// <summary>
    /// Reads a list of pairs; false where one is not NAME=VALUE with a name of <paramref name="names"/>, each at most once, and
    /// some value, which keeps the spaces around it.
    /// </summary>
    private static bool TryPairs(string text, IReadOnlyCollection<string> names, out Dictionary<string, string> values)
    {
        values = [];
        foreach (var pair in text.Split(','))
        {
            var parts = pair.Split('=', 2);
            if (parts.Length < 2 || parts[1].Trim().Length == 0)
                return false;
            if (!names.Contains(parts[0].Trim()) || !values.TryAdd(parts[0].Trim(), parts[1]))
                return false;
        }

        return true;
    }
}

/// <summary>Makes a request of a parsed command line and its file, or finds everything that is wrong with them at once.</summary>
internal sealed class DecideRequestReader(DecideOptions options, ParseResult parsed, Surroundings around)
{
    private const string StandardInput = "-";

    private readonly Faults _faults = new();

    /// <summary>The request.</summary>
    /// <exception cref="InputException">Something on the command line or in the file is wrong.</exception>
    public DecideRequest Read()
    {
        _faults.AddRange(CommandLineFaults.Of(parsed));
        var file = ReadName();
        var question = ReadQuestion();
        var table = file is null ? null : ReadTable(file);
        _faults.AddRange(question.Check(table?.Points));
        if (file is null || table is null || _faults.Count > 0)
            throw new InputException(_faults);
        var run = new RunRequest(new SimulationOptions(), options.Format.ValueOrNull(parsed), ReadOutput(), parsed.GetValue(options.Quiet))
        {
            Figures = options.Figures.ValueOrNull(parsed) ?? FigureChoice.Usual,
        };
        return new DecideRequest(file, table, question, run);
    }

    private string? ReadName()
    {
        var words = ModelWords.Of(parsed.GetValue(options.File) ?? [], parsed.CommandResult.Command);
        _faults.AddRange(words.Faults);
        if (words.Keys.Count == 1 && words.Keys[0].Length > 0)
            return words.Keys[0];
        var found = words.Keys.Count == 1 ? Printable.Quote("") : words.Keys.Count == 0 ? "nothing" : $"{words.Keys.Count} words";
        if (words.Keys.Count > 0 || words.Faults.Count == 0)
            _faults.Add("FILE", found, "one CSV file, or - for standard input");
        return null;
    }

    private MeasuredTable? ReadTable(string file)
    {
        var columns = options.Columns.ValueOrNull(parsed) ?? new MeasuredColumns();
        var path = file == StandardInput ? null : around.FullPath(file);
        try
        {
            return path is null ? ReadInput(columns) : MeasuredReader.ReadFile(path, columns, file);
        }
        catch (InputException exception)
        {
            _faults.AddRange(exception.Told);
            return null;
        }
    }

    private MeasuredTable? ReadInput(MeasuredColumns columns)
    {
        try
        {
            using var input = around.OpenInput();
            return MeasuredReader.Read(input, "standard input", columns);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _faults.Add("standard input", $"what cannot be read ({Printable.OneLine(failure.Message)})", "a readable CSV file");
            return null;
        }
    }

    private MeasuredQuestion ReadQuestion() => new()
    {
        Limits = new(ReadOwn(options.MaxCost), ReadOwn(options.MaxTime), ReadOwn(options.MinAccuracy)),
        Reference = options.Reference.ValueOrNull(parsed),
        Knee = options.Knee.ValueOr(parsed, KneeMethod.Chord),
    };

    private double? ReadOwn(ValueOption<double> option) =>
        option.IsGiven(parsed) && !option.IsFaulty(parsed) ? option.ValueOr(parsed, 0) : null;

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? around.FullPath(folder) : null;
}
