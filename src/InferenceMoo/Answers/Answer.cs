using System.Reflection;

namespace InferenceMoo;

/// <summary>The answer to a question, whatever asked it: all that tables, files, figures and pages tell.</summary>
public abstract record Answer;

/// <summary>What was simulated on, and for how long.</summary>
/// <param name="Device">Name of the device.</param>
/// <param name="DeviceKind">Its kind, as <c>--device</c> takes it.</param>
/// <param name="Elapsed">Time for simulation and decision; the only part of an answer that changes from run to run on a machine.</param>
public sealed record RunFacts(string Device, string DeviceKind, TimeSpan Elapsed);

/// <summary>Which k of which model.</summary>
/// <param name="Decision">What was asked and decided, with the trials that were run; a target may have allowed more.</param>
/// <param name="Run">The run behind it.</param>
public sealed record OptimizeAnswer(Decision Decision, RunFacts Run) : Answer
{
    /// <summary>The decision over all models at once; null where the models are kept apart.</summary>
    public OverallDecision? Overall { get; init; }

    /// <summary>The trade-offs of the joint front, worked out when first looked at; there where <see cref="Overall"/> is.</summary>
    public Lazy<FrontAnalysis>? Front { get; init; }

    /// <summary>What was asked of the joint front.</summary>
    public FrontQuestion Asked { get; init; } = FrontQuestion.Nothing;

    /// <summary>Whether the decision over all models says something that the one model's own picks do not.</summary>
    public bool IsOverSeveral => Overall is not null && Decision.Models.Count > 1;

    /// <summary>The method whose pick is recommended.</summary>
    public PickMethod Prefer { get; init; } = PickMethod.Knee;

    /// <summary>
    /// The pick over all models that is recommended, and the method that makes it: the preferred one, or where it picks nothing the most room
    /// left. Null where nothing is feasible, or the models are kept apart.
    /// </summary>
    public (PickMethod Method, OverallPick Pick)? Recommended
    {
        get
        {
            foreach (var method in (PickMethod[])[Prefer, PickMethod.Cube])
            {
                if (Overall?.Picks.Of(method, Decision.Scenario.Knee) is { } pick)
                    return (method, pick);
            }

            return null;
        }
    }

    /// <summary>The file of the models, as it was named; null where nobody did.</summary>
    public string? Catalog { get; init; }

    /// <summary>How often replicates agree with the picks; null without replicates.</summary>
    public Stability? Stability { get; init; }

    /// <summary>What the standard errors were to be; null where the number of trials was given.</summary>
    public PrecisionOutcome? Precision { get; init; }

    /// <summary>How far the run lies from the exact answers; null where nobody asked.</summary>
    public Check? Check { get; init; }
}

/// <summary>What is asked of the joint front beyond the picks that every run makes.</summary>
/// <param name="Weights">Weights to pick a compromise by, or null.</param>
/// <param name="Aim">What to come near to, or null.</param>
/// <param name="TradeOffs">Whether the whole front is listed with its trade-offs.</param>
public sealed record FrontQuestion(PerObjective<double>? Weights, PerObjective<double?>? Aim, bool TradeOffs)
{
    /// <summary>Nothing.</summary>
    public static FrontQuestion Nothing { get; } = new(null, null, false);

    /// <summary>Whether a pick is asked for.</summary>
    public bool Picks => Weights is not null || Aim is not null;
}

/// <summary>What came of a precision that was asked for.</summary>
/// <param name="Asked">Largest standard error asked for, relative to its mean.</param>
/// <param name="MostTrials">The most trials per model that were allowed for it.</param>
/// <param name="IsMet">Whether all are below it; else the trials that were allowed have been used up.</param>
public sealed record PrecisionOutcome(double Asked, long MostTrials, bool IsMet);

/// <summary>The answers to the inverse questions.</summary>
/// <param name="Solution">What was asked and found.</param>
/// <param name="Run">The run behind it.</param>
public sealed record SolveAnswer(Solution Solution, RunFacts Run) : Answer;

/// <summary>The picks at every combination of a sweep.</summary>
/// <param name="Sweep">What was asked.</param>
/// <param name="Rows">A row per combination, or per combination and model, in their order.</param>
public sealed record SweepAnswer(Sweep Sweep, IReadOnlyList<SweepRow> Rows) : Answer
{
    /// <summary>The method whose picks a table shows.</summary>
    public PickMethod Shown { get; init; } = PickMethod.Knee;

    /// <summary>Whether the rows are of single models.</summary>
    public bool IsGrouped => Rows is [{ Model: not null }, ..];
}

/// <summary>How each pick moves with each parameter.</summary>
/// <param name="Sensitivity">What was asked and found.</param>
public sealed record SensitivityAnswer(Sensitivity Sensitivity) : Answer;

/// <summary>A decision on measured points, and the file that they come from.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Table">What was read from it.</param>
/// <param name="Decision">What was asked and decided.</param>
public sealed record DecideAnswer(string File, MeasuredTable Table, MeasuredDecision Decision) : Answer
{
    /// <summary>The picks under the names that every file and table uses; the knee is that of the method asked for.</summary>
    public IReadOnlyList<(string Method, int? Row)> Picks =>
        [.. PickMethod.All.Select(method => (method.Name, Decision.Picks.Of(method, Decision.Question.Knee)))];
}

/// <summary>The models of a catalogue.</summary>
/// <param name="Models">The models, at least one, in the order of the file.</param>
public sealed record ModelsAnswer(IReadOnlyList<Model> Models) : Answer;

/// <summary>The devices of a machine.</summary>
/// <param name="Devices">The devices, in the order in which <c>auto</c> tries them: the first is the one that it takes.</param>
public sealed record DevicesAnswer(IReadOnlyList<DeviceFacts> Devices) : Answer;

/// <summary>A device that can simulate.</summary>
/// <param name="Kind">The word that names its kind on the command line, such as <c>cuda</c>.</param>
/// <param name="Name">The name that its driver gives.</param>
/// <param name="MemoryBytes">Its memory in bytes; null where it is not known.</param>
/// <param name="Detail">Cores, vector width, multiprocessors or driver version, for a person.</param>
public sealed record DeviceFacts(string Kind, string Name, long? MemoryBytes, string Detail);

/// <summary>What gives the answers.</summary>
public static class Product
{
    /// <summary>Its version, such as <c>0.1.0</c>.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
