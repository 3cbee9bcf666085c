namespace InferenceMoo.Engine;

/// <summary>One model's share in a pass.</summary>
/// <param name="Index">Place of the model in the scenario.</param>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that run at the same time.</param>
/// <param name="Cost">USD per token.</param>
/// <param name="Time">Seconds per token, the parallelism taken into account.</param>
/// <param name="CostProjection">Number of the projection that holds the cost's histogram.</param>
/// <param name="TimeProjection">Number of the projection that holds the time's histogram.</param>
public sealed record PassModel(
    int Index, Model Model, int Parallel, Direction Cost, Direction Time, int CostProjection, int TimeProjection);
