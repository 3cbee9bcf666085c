using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>A few trials of no question in particular, which make the just-in-time compiler see every pass of the host engine.</summary>
internal static class HostRehearsal
{
    private const int KMax = BestDrawCounter.LastWhole + 1;

    /// <summary>What is counted: all that any scenario asks for but the cap of output lengths, planned without the planner.</summary>
    public static SimulationPass Pass()
    {
        var tokens = new TokenPhysics(new NormalParameters(1000, 100), new NormalParameters(1000, 100));
        var (projections, tests) = (new Projection[KMax], new LimitTest[KMax]);
        Array.Fill(projections, new Projection(1e-3f, 1e-3f));
        Array.Fill(tests, new LimitTest(0, 0, Projection.Middle, Projection.Middle, FirstWord: 0, Reachable: 1));
        return new SimulationPass(tokens, tokens.WithSeed(0), KMax, [], projections, tests);
    }
}
