namespace InferenceMoo;

/// <summary>The best value that a limit can take, and why it cannot be better.</summary>
/// <param name="Candidate">
/// The candidate that attains the value; of several the smallest k, of several models the one listed first.
/// </param>
/// <param name="Value">The value: mean cost in USD, mean time in seconds, or mean accuracy.</param>
/// <param name="Slack">
/// What the candidate leaves of the limits as they were asked: of the other two, not negative; of this one, how far it may be
/// tightened, or, where negative, has to be loosened.
/// </param>
/// <param name="Binding">
/// The limits that <paramref name="Next"/> misses. Without it: the step where a smaller candidate would have to be there, k_max where
/// a larger one would, nothing where neither would help (a price of zero, an accuracy that has stopped rising).
/// </param>
/// <param name="Next">
/// Of the candidates that would be better the one that misses the other limits by least (the largest miss relative to its limit, then
/// the nearest value); null where none would be better.
/// </param>
public sealed record LimitAnswer(Candidate Candidate, double Value, Slack Slack, LimitKinds Binding, Candidate? Next);
