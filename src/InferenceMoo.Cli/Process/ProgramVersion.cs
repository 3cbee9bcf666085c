using System.Reflection;

namespace InferenceMoo.Cli;

/// <summary>The version of this program.</summary>
internal static class ProgramVersion
{
    /// <summary>The version, such as <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
