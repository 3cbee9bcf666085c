namespace InferenceMoo.Engine;

/// <summary>One model's share in a pass.</summary>
/// <param name="Index">Place of the model in the scenario.</param>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that run at the same time.</param>
/// <param name="Cost">USD per token.</param>
/// <param name="Work">Seconds per token, one inference at a time: the time is the work divided by the parallelism.</param>
/// <param name="CostProjection">Number of the projection that holds the cost's histogram.</param>
/// <param name="WorkProjection">Number of the projection that holds the work's histogram.</param>
public sealed record PassModel(
    int Index, Model Model, int Parallel, Direction Cost, Direction Work, int CostProjection, int WorkProjection);
