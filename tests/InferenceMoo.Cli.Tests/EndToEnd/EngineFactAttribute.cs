using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

/// <summary>A test of the whole program with its own engine and catalogue.</summary>
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute()
    {
        if (Simulator.Devices().Count == 0)
            Skip = "this build has no engine";
    }
}
