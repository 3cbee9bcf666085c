using System.Runtime.InteropServices;

namespace InferenceMoo.Engine.Tests;

public sealed class DriverLibrariesTests
{
    [Fact]
    public void On_Linux_the_loader_without_the_developers_link_is_enough() =>
        Assert.Equal(["libOpenCL.so.1", "libOpenCL.so"], DriverLibraries.OpenClNamesOn(OSPlatform.Linux));

    [Fact]
    public void Other_systems_have_one_name_for_the_loader()
    {
        Assert.Equal(["OpenCL.dll"], DriverLibraries.OpenClNamesOn(OSPlatform.Windows));
        Assert.Single(DriverLibraries.OpenClNamesOn(OSPlatform.OSX));
    }

    [OpenClFact]
    public void Every_name_that_ILGPU_asks_by_finds_the_installed_loader() => Assert.All(
        new[] { "OpenCL", "libOpenCL", "libOpenCL.so" },
        name => Assert.NotEqual(0, DriverLibraries.Resolve(name, typeof(DriverLibrariesTests).Assembly, null)));

    [Fact]
    public void Other_libraries_are_left_to_the_system() =>
        Assert.Equal(0, DriverLibraries.Resolve("cuda", typeof(DriverLibrariesTests).Assembly, null));
}
