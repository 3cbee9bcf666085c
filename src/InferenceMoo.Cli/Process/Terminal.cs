using System.Text;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Makes consoles that follow the rules for redirected output and <c>NO_COLOR</c>.</summary>
internal static class Terminal
{
    /// <summary>Width of a table, in characters, where there is no terminal to ask.</summary>
    public const int DefaultWidth = 80;

    /// <summary>A console for standard output: no escape codes when it is redirected or colour is refused.</summary>
    public static IAnsiConsole ForResults(TextWriter writer)
    {
        var plain = Console.IsOutputRedirected || ColourIsRefused();
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        return Create(new TerminalOutput(writer, Console.IsOutputRedirected), plain ? AnsiSupport.No : AnsiSupport.Detect);
    }

    /// <summary>A console for standard error; null where that cannot draw a bar and clear it again.</summary>
    public static IAnsiConsole? ForMessages(TextWriter writer)
    {
        if (Console.IsErrorRedirected)
            return null;
        var console = Create(new TerminalOutput(writer, isFile: false), AnsiSupport.Detect, InteractionSupport.Yes);
        return console.Profile.Capabilities.Ansi ? console : null;
    }

    private static IAnsiConsole Create(
        TerminalOutput output, AnsiSupport ansi, InteractionSupport interaction = InteractionSupport.No) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.No || ColourIsRefused() ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = output,
            Interactive = interaction,
            // A build server's variables must not switch escape codes on in a file, so none are read.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(),
        });

    private static bool ColourIsRefused() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
