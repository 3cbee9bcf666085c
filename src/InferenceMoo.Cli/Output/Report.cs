using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>A decision, and the run behind it.</summary>
/// <param name="Decision">What was asked and decided, with the trials that were run; a target may have allowed more.</param>
/// <param name="Device">The device that simulated.</param>
/// <param name="Elapsed">Time for simulation and decision; the only part that changes from run to run on a machine.</param>
internal sealed record Report(Decision Decision, DeviceDescription Device, TimeSpan Elapsed)
{
    /// <summary>The decision over all models at once; null where the models are kept apart.</summary>
    public OverallDecision? Overall { get; init; }

    /// <summary>The trade-offs of the joint front, worked out when first looked at; there where <see cref="Overall"/> is.</summary>
    public Lazy<FrontAnalysis>? Front { get; init; }

    /// <summary>What was asked of the joint front.</summary>
    public FrontQuestion Asked { get; init; } = FrontQuestion.Nothing;

    /// <summary>Whether the decision over all models says something that the one model's own picks do not.</summary>
    public bool IsOverSeveral => Overall is not null && Decision.Models.Count > 1;

    /// <summary>How often replicates agree with the picks; null without replicates.</summary>
    public Stability? Stability { get; init; }

    /// <summary>What the standard errors were to be; null where the number of trials was given.</summary>
    public TargetOutcome? Target { get; init; }

    /// <summary>How far the run lies from the exact answers; null where nobody asked.</summary>
    public Check? Check { get; init; }
}
