namespace InferenceMoo.Cli.Tests;

/// <summary>A test that needs signals, a shell or device files of Unix.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs a Unix system";
    }
}
