using System.Security.Cryptography;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// One pass over the trials: the models that share token distributions, the histograms they need and the limits they
/// are tested against. Tables are indexed [number x k_max + k - 1].
/// </summary>
/// <param name="Tokens">The token distributions.</param>
/// <param name="Physics">The same for a device.</param>
/// <param name="KMax">Largest number of samples.</param>
/// <param name="Models">The models, in the order of their limit tests.</param>
/// <param name="Projections">The projections, one row of k_max per histogram.</param>
/// <param name="Tests">The limit tests, one row of k_max per model.</param>
public sealed record SimulationPass(
    TokenPhysics Tokens,
    Physics Physics,
    int KMax,
    IReadOnlyList<PassModel> Models,
    IReadOnlyList<Projection> Projections,
    IReadOnlyList<LimitTest> Tests)
{
    /// <summary>Number of histograms per k.</summary>
    public int ProjectionCount => Projections.Count / KMax;

    /// <summary>Number of limit tests per k.</summary>
    public int TestCount => Tests.Count / KMax;

    /// <summary>Equal for two passes if and only if they count the same, so that their counts may be added up: SHA-256 over all that decides what is counted.</summary>
    public byte[] Fingerprint()
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(KMax);
        Write(writer, Physics);
        writer.Write(Tokens.InputCentre);
        writer.Write(Tokens.OutputCentre);
        foreach (var projection in Projections)
            Write(writer, projection);
        foreach (var test in Tests)
            Write(writer, test);
        return SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static void Write(BinaryWriter writer, Physics physics)
    {
        writer.Write(physics.Seed);
        foreach (var grid in new[] { physics.Input, physics.Output })
        {
            writer.Write(grid.Scale);
            writer.Write(grid.Offset);
        }

        writer.Write(physics.CapSlope);
        writer.Write(physics.CapOffset);
        writer.Write(physics.Capped);
    }

    private static void Write(BinaryWriter writer, Projection projection)
    {
        writer.Write(projection.InputWeight);
        writer.Write(projection.OutputWeight);
    }

    private static void Write(BinaryWriter writer, LimitTest test)
    {
        writer.Write(test.Cost);
        writer.Write(test.Time);
        writer.Write(test.HighestCost);
        writer.Write(test.HighestTime);
        writer.Write(test.FirstWord);
        writer.Write(test.Reachable);
    }
}

/// <summary>One model's share in a pass.</summary>
/// <param name="Index">Place of the model in the scenario.</param>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that run at the same time.</param>
/// <param name="Cost">USD per token.</param>
/// <param name="Work">Seconds per token, one inference at a time: the time is the work divided by the parallelism.</param>
/// <param name="CostProjection">Number of the projection that holds the cost's histogram.</param>
/// <param name="WorkProjection">Number of the projection that holds the work's histogram.</param>
public sealed record PassModel(
    int Index, Model Model, int Parallel, TokenRate Cost, TokenRate Work, int CostProjection, int WorkProjection);
