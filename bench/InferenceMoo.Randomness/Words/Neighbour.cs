namespace InferenceMoo.Randomness;

/// <summary>What stands <paramref name="Lag"/> words further on in an order.</summary>
/// <param name="Name">The neighbour in words, "next trial".</param>
/// <param name="Lag">Distance in words, at least 1.</param>
internal sealed record Neighbour(string Name, int Lag);
