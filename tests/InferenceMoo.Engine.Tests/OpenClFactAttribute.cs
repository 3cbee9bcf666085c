namespace InferenceMoo.Engine.Tests;

/// <summary>A test of the OpenCL path. Without an OpenCL device it is skipped, unless MOO_REQUIRE_OPENCL says that there has to be one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenClFactAttribute : FactAttribute
{
    public OpenClFactAttribute()
    {
        if (IlgpuDevices.OpenCl().Count == 0 && Environment.GetEnvironmentVariable("MOO_REQUIRE_OPENCL") is null)
            Skip = "this machine has no OpenCL device that ILGPU can drive";
    }
}
