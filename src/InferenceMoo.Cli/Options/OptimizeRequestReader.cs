using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Makes a request of a parsed command line, or finds everything that is wrong with it at once.</summary>
internal sealed class OptimizeRequestReader(OptimizeOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    /// <summary>Enough to tell a pick that moves about from one that stays, and too few to slow a run down.</summary>
    private const int DefaultReplicates = 20;

    private readonly List<string> _faults = [];

    /// <summary>The request.</summary>
    /// <exception cref="UsageException">Something on the command line or in the catalogue is wrong.</exception>
    public OptimizeRequest Read()
    {
        _faults.AddRange(CommandLineFaults.Of(parsed));
        var words = ModelWords.Of(parsed.GetValue(options.ModelKeys) ?? [], parsed.CommandResult.Command);
        _faults.AddRange(words.Faults);
        var scenario = ReadScenario(ReadModels(words));
        var check = ReadCheck(scenario.Trials);
        var replicates = ReadReplicates(scenario);
        var output = ReadOutput();
        if (_faults.Count == 0)
            return new OptimizeRequest(scenario, ReadSimulation(replicates), ReadFormat(), output, parsed.GetValue(options.Group), check, parsed.GetValue(options.Quiet));
        AddFaultOf(output);
        throw new UsageException(_faults);
    }

    // A good command line hears of its folder when the job prepares it; a faulty one hears of it with the rest.
    private void AddFaultOf(string? output)
    {
        try
        {
            if (output is not null)
                OutputFolder.Prepare(output).Dispose();
        }
        catch (UsageException exception)
        {
            _faults.Add(exception.Message);
        }
    }

    private List<Model> ReadModels(ModelWords words)
    {
        try
        {
            var catalog = bench.ReadCatalog(CatalogLocator.Find(options.Models.ValueOrNull(parsed), around));
            var selection = ModelSelection.Of(catalog, words);
            _faults.AddRange(selection.Faults);
            return selection.Models;
        }
        catch (CatalogException exception)
        {
            _faults.Add(exception.Message);
            return [];
        }
    }

    private Scenario ReadScenario(List<Model> models)
    {
        var published = new Scenario { Models = models };
        var scenario = published with
        {
            Limits = ReadLimits(),
            Confidence = ReadOwn(options.Confidence, 1),
            // A bound that could not be read must not make the options under it look wrong.
            KMax = options.KMax.ValueOr(parsed, options.KMax.IsFaulty(parsed) ? Scenario.LargestKMax : published.KMax),
            KStep = ReadOwn(options.KStep, 1),
            Parallel = ReadOwn(options.Parallel, 1),
            Trials = options.Trials.ValueOr(parsed, options.TargetError.IsGiven(parsed) ? Scenario.LargestTrials : published.Trials),
            Seed = options.Seed.ValueOr(parsed, published.Seed),
            Knee = options.Knee.ValueOr(parsed, published.Knee),
        };
        var faults = bench.CheckScenario(scenario);
        // Without a model that could be read, only what was typed can be at fault.
        _faults.AddRange(faults.Where(fault => models.Count > 0 || UnknownOption.Looks(fault.Option)).Select(fault => fault.Message));
        return scenario;
    }

    // A value that could not be read is one fault: it must not be found out of range as well.
    private T? ReadOwn<T>(ValueOption<T> option, T allowed)
        where T : struct => option.IsGiven(parsed) ? option.ValueOr(parsed, allowed) : null;

    private Limits ReadLimits() => new(
        options.MaxCost.ValueOr(parsed, Limits.Published.MaxCost),
        options.MaxTime.ValueOr(parsed, Limits.Published.MaxTime),
        options.MinAccuracy.ValueOr(parsed, Limits.Published.MinAccuracy));

    private bool ReadCheck(long trials)
    {
        var check = parsed.GetValue(options.Check);
        if (check && trials is > 0 and < Checker.FewestTrials)
            _faults.Add($"--check: found --trials {trials}, expected at least {Checker.FewestTrials}");
        return check;
    }

    // Of the default as many are made as the scenario allows.
    private int ReadReplicates(Scenario scenario)
    {
        var replicates = options.Replicates.ValueOr(parsed, DefaultReplicates);
        if (options.TargetError.IsGiven(parsed))
            return NoReplicates(replicates);
        var most = ReplicatePlan.Most(scenario);
        if (options.Replicates.IsGiven(parsed) && scenario.Trials > 0 && replicates > most)
            _faults.Add($"--replicates: found {replicates}, expected at most {most} for {scenario.Trials} trials and k up to {scenario.KMax}");
        return replicates;
    }

    private int NoReplicates(int replicates)
    {
        if (options.Replicates.IsGiven(parsed) && replicates > 0)
            _faults.Add($"--replicates: found {replicates} and --target-se, expected one of them, or --replicates 0");
        return 0;
    }

    private SimulationOptions ReadSimulation(int replicates) => new()
    {
        Device = options.Device.ValueOr(parsed, "auto"),
        Threads = ReadOwn(options.Threads, 1),
        Replicates = replicates,
        TargetError = ReadOwn(options.TargetError, 0),
    };

    private OutputFormat ReadFormat() => options.Format.ValueOr(parsed, OutputFormat.Table);

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? Path.GetFullPath(folder, around.WorkingDirectory) : null;
}
