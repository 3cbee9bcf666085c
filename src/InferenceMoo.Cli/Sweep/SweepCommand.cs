using System.CommandLine;
using System.Text;
using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary><c>moo sweep</c>: the picks at every combination of limits, P and k_max.</summary>
internal sealed class SweepCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "sweep";

    private const string Examples = """
        moo sweep --max-cost 0.05:0.5:0.05 --max-time 10:60:10 --output out
        moo sweep gpt5 --k-max 16:1024:*2 --parallel 1,4,16 --format csv
        """;

    private readonly SweepOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public SweepCommand(Workbench bench, Surroundings around)
        : base(Word, "Simulates once and picks at every combination of k_max, step, P and limits.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new SweepRequestReader(_options, parsed, _bench, _around).Read();
        return new SweepJob(request, _bench, _around).Run();
    }
}

/// <summary>One run of <c>moo sweep</c>: simulate once, decide at every combination, print, write files.</summary>
internal sealed class SweepJob(SweepRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Combinations that are decided on at a time, and then kept.</summary>
    private const int Block = 64;

    private readonly RunSteps _steps = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = _steps.PrepareFolder(SweepFiles.Names);
        using var journal = folder is null ? null : SweepJournal.Open(folder.Path, request.Sweep, request.Group);
        var rows = Rows(journal);
        ResultsOutput.Write(around, () => Print(rows));
        if (folder is not null)
            Write(folder, rows, bench.DrawSweep(request.Sweep, rows, request.Pick));
        journal?.Complete();
        return rows.Any(row => row.FeasibleCount > 0) ? ExitCode.Done : ExitCode.Infeasible;
    }

    private List<SweepRow> Rows(SweepJournal? journal)
    {
        var (rows, count) = (new List<IReadOnlyList<SweepRow>>(journal?.Rows ?? []), (int)request.Sweep.Count);
        if (rows.Count > 0)
            _steps.Notify($"{rows.Count} of {count} combinations were finished before");
        if (rows.Count < count)
        {
            var simulated = _steps.Follow("simulating", options => bench.SimulateSweep(request.Sweep, options, around.Interrupted));
            around.Interrupted.ThrowIfCancellationRequested();
            _steps.Follow("deciding", options => Decide(simulated.Decider, rows, count, journal, options.Progress));
        }

        return [.. rows.SelectMany(combination => combination)];
    }

    private int Decide(
        SweepDecider decider, List<IReadOnlyList<SweepRow>> rows, int count, SweepJournal? journal, IProgress<SimulationProgress>? progress)
    {
        while (rows.Count < count)
        {
            around.Interrupted.ThrowIfCancellationRequested();
            var (first, block) = (rows.Count, new IReadOnlyList<SweepRow>[Math.Min(Block, count - rows.Count)]);
            Parallel.For(0, block.Length, i => block[i] = Decide(decider, first + i));
            journal = Keep(journal, block);
            rows.AddRange(block);
            progress?.Report(new SimulationProgress(rows.Count, count));
        }

        return count;
    }

    // A disk that is full costs what would be kept for later, not the answer.
    private SweepJournal? Keep(SweepJournal? journal, IReadOnlyList<SweepRow>[] block)
    {
        try
        {
            journal?.Append(block);
            return journal;
        }
        catch (OutputException failure)
        {
            _steps.Notify($"{failure.Message}; they are lost if this run is");
            return null;
        }
    }

    private IReadOnlyList<SweepRow> Decide(SweepDecider decider, int number) =>
        request.Group ? decider.PerModel(number) : [decider.Overall(number)];

    private void Write(OutputFolder folder, List<SweepRow> rows, IReadOnlyList<Figure> figures)
    {
        _steps.Write(folder, SweepFiles.Of(request.Sweep, rows, figures), "drawing");
        if (figures.Count > 0)
            _steps.NotifyOf(DisplayName.Replaced(request.Sweep.Models));
    }

    private void Print(List<SweepRow> rows)
    {
        if (request.Run.Format == OutputFormat.Json)
            SweepJson.Write(around.Results, request.Sweep, rows);
        else if (request.Run.Format == OutputFormat.Csv)
            SweepCsv.Write(around.Out, request.Sweep, rows);
        else
            SweepTable.Write(ResultsOutput.Console(around), request.Sweep, rows, request.Pick);
    }
}

/// <summary>The files that <c>moo sweep --output</c> asks for.</summary>
internal static class SweepFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sweep.csv", "sweep.json", "sweep.parquet"];

    /// <summary>sweep.csv, sweep.json, sweep.parquet and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(Sweep sweep, IReadOnlyList<SweepRow> rows, IEnumerable<Figure> figures) =>
    [
        new("sweep.csv", stream => WriteCsv(stream, sweep, rows)),
        new("sweep.json", stream => SweepJson.Write(stream, sweep, rows)),
        new("sweep.parquet", stream => SweepParquet.Write(stream, sweep, rows)),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteCsv(Stream stream, Sweep sweep, IReadOnlyList<SweepRow> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SweepCsv.Write(writer, sweep, rows);
    }
}
