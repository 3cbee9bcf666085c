using System.CommandLine;

namespace InferenceMoo.Cli;

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
        return new DecideRequest(
            file, table, question, options.Format.ValueOr(parsed, OutputFormat.Table), ReadOutput(), parsed.GetValue(options.Quiet));
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
