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

    /// <summary>Equal for two passes if and only if they count the same, so that their counts may be added up.</summary>
    public byte[] Fingerprint() => PassFingerprint.Of(this);
}
