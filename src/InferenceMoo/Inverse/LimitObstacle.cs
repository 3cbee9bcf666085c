namespace InferenceMoo;

/// <summary>Why no value of a limit helps: the other two cannot be met together.</summary>
/// <param name="Failing">Those of the other two that no candidate meets even alone; none where they only fail together.</param>
/// <param name="Nearest">The candidate that misses the other two by least; its own limit's entry is 0.</param>
public sealed record LimitObstacle(LimitKinds Failing, Shortfall Nearest);
