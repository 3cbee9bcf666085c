namespace InferenceMoo;

/// <summary>What a method picks.</summary>
/// <param name="Model">Key of the model.</param>
/// <param name="K">Number of samples.</param>
internal sealed record Choice(string Model, int K);
