using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// The states of a few trials that walk k = 1..k_max together, small enough for the first-level cache: with k in the outer
/// loop, the histogram of one k is filled while it is in the cache too.
/// </summary>
internal sealed class HostTile(int trials)
{
    /// <summary>Trials in a full tile.</summary>
    public const int Trials = 1024;

    private readonly TrialState[] _states = new TrialState[trials];
    private readonly int[] _input = new int[trials];
    private readonly int[] _output = new int[trials];

    /// <summary>Deviation of the input sum from its centre, per trial.</summary>
    public ReadOnlySpan<int> Input => _input;

    /// <summary>Deviation of the output sum from its centre, per trial.</summary>
    public ReadOnlySpan<int> Output => _output;

    /// <summary>The state of <paramref name="trial"/>.</summary>
    public TrialState this[int trial] => _states[trial];

    /// <summary>Adds inference k to every trial.</summary>
    public void Advance(SimulationPass pass, ulong firstTrial, int k)
    {
        var physics = pass.Physics;
        var inputCentre = (uint)k * pass.Tokens.InputCentre;
        var outputCentre = (uint)k * pass.Tokens.OutputCentre;
        for (var trial = 0; trial < _states.Length; trial++)
        {
            var next = _states[trial].Next<HostNormalTable>(
                firstTrial + (ulong)trial, (uint)(k - 1), physics, default);
            _states[trial] = next;
            _input[trial] = (int)(next.Input - inputCentre);
            _output[trial] = (int)(next.Output - outputCentre);
        }
    }
}
