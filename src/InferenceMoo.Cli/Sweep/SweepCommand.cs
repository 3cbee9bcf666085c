using System.CommandLine;
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

    /// <summary>What <paramref name="parsed"/> asks for.</summary>
    /// <exception cref="InputException">Something is wrong with it; all faults at once.</exception>
    public SweepRequest Read(ParseResult parsed) => new SweepRequestReader(_options, parsed, _bench, _around).Read();

    /// <inheritdoc/>
    public override int Run(ParseResult parsed) => new SweepJob(Read(parsed), _bench, _around).Run();
}

/// <summary>One run of <c>moo sweep</c>: simulate once, decide at every combination.</summary>
internal sealed class SweepJob(SweepRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Names of the files that are written besides figures.</summary>
    public static readonly IReadOnlyList<string> FileNames = ["sweep.csv", "sweep.json", "sweep.parquet"];

    /// <summary>Combinations that are decided on at a time, and then kept.</summary>
    private const int Block = 64;

    private readonly Answering _answering = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        SweepJournal? journal = null;
        try
        {
            var code = _answering.Give(FileNames, folder =>
            {
                journal = folder is null ? null : SweepJournal.Open(folder.Path, request.Sweep, request.Group);
                return Reply(new SweepAnswer(request.Sweep, Rows(journal)) { Shown = request.Pick });
            });
            journal?.Complete();
            return code;
        }
        finally
        {
            journal?.Dispose();
        }
    }

    private Reply Reply(SweepAnswer answer)
    {
        return new Reply(answer, Feasibilities.Among(answer.Rows, row => row.FeasibleCount > 0))
        {
            Files = () =>
            [
                new("sweep.csv", stream => SweepCsv.Write(stream, answer)),
                new("sweep.json", stream => SweepJson.Write(stream, answer)),
                new("sweep.parquet", stream => SweepParquet.Write(stream, answer)),
            ],
            Screen = request.Verbose ? console => SweepTable.WriteRows(console, answer) : null,
            Figures = () => bench.DrawSweep(answer.Sweep, answer.Rows, request.Pick),
            Replaced = () => DisplayName.Replaced(answer.Sweep.Models),
        };
    }

    private List<SweepRow> Rows(SweepJournal? journal)
    {
        var (rows, count) = (new List<IReadOnlyList<SweepRow>>(journal?.Rows ?? []), (int)request.Sweep.Count);
        if (rows.Count > 0)
            _answering.Notify($"{rows.Count} of {count} combinations were finished before");
        if (rows.Count < count)
        {
            var simulated = _answering.Follow("simulating", options => bench.SimulateSweep(request.Sweep, options, around.Interrupted));
            around.Interrupted.ThrowIfCancellationRequested();
            _answering.Follow("deciding", options => Decide(simulated.Decider, rows, count, journal, options.Progress));
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
            _answering.Notify($"{failure.Message}; they are lost if this run is");
            return null;
        }
    }

    private IReadOnlyList<SweepRow> Decide(SweepDecider decider, int number) =>
        request.Group ? decider.PerModel(number) : [decider.Overall(number)];
}
