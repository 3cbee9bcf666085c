using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Keeps the progress farthest on of those that threads report in any order.</summary>
internal sealed class LatestProgress : IProgress<SimulationProgress>
{
    private readonly Lock _gate = new();
    private SimulationProgress _value;

    /// <summary>The progress farthest on; zero of zero before the first report.</summary>
    public SimulationProgress Value
    {
        get
        {
            lock (_gate)
                return _value;
        }
    }

    /// <inheritdoc/>
    public void Report(SimulationProgress value)
    {
        lock (_gate)
        {
            if (value.Done >= _value.Done || value.Total != _value.Total)
                _value = value;
        }
    }
}
