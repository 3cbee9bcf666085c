using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

/// <summary>A test that needs an OpenCL device. Without one it is skipped, unless MOO_REQUIRE_OPENCL says that there has to be one.</summary>
internal sealed class OpenClFactAttribute : FactAttribute
{
    public OpenClFactAttribute()
    {
        var required = Environment.GetEnvironmentVariable("MOO_REQUIRE_OPENCL") is not null;
        if (!required && Simulator.Devices().All(device => device.Kind != DeviceKind.OpenCl))
            Skip = "this machine has no OpenCL device that ILGPU can drive";
    }
}
