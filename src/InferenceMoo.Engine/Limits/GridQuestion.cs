namespace InferenceMoo.Engine;

/// <summary>What is asked of the trials: how many of them meet each combination of limits, at some numbers of samples.</summary>
/// <param name="Models">The models and their limits, at least one.</param>
/// <param name="Ks">The numbers of samples, ascending, each from 1 to <see cref="Scenario.LargestKMax"/>; at least one.</param>
/// <param name="Trials">Monte Carlo trials, 1 to <see cref="Scenario.LargestTrials"/>.</param>
/// <param name="Seed">Seed of the random numbers.</param>
public sealed record GridQuestion(
    IReadOnlyList<(Model Model, LimitGrid Limits)> Models, IReadOnlyList<int> Ks, long Trials, ulong Seed);
