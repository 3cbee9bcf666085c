namespace InferenceMoo;

/// <summary>How near a set comes to what somebody aims at.</summary>
/// <param name="Index">The nearest point, as the index of its row.</param>
/// <param name="Slack">Per objective how much better than the aim it is, in the objective's unit; negative where it falls short.</param>
/// <param name="StoppedBy">
/// The objective in which it falls short by most, weighted and in units of the objective's range; null when it meets the aim.
/// </param>
public sealed record Attainment(int Index, IReadOnlyList<double> Slack, int? StoppedBy);
