using System.Text;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Tells the console library that a buffered writer ends in this process's terminal.</summary>
internal sealed class TerminalOutput(TextWriter writer) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer { get; } = writer;

    /// <inheritdoc/>
    public bool IsTerminal => true;

    /// <inheritdoc/>
    public int Width { get; } = Size(() => Console.WindowWidth, Terminal.DefaultWidth);

    /// <inheritdoc/>
    public int Height { get; } = Size(() => Console.WindowHeight, 24);

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The writer's encoding is fixed when it is made.
    }

    // A terminal without a size reports 0; one without a console at all throws.
    private static int Size(Func<int> ask, int fallback)
    {
        try
        {
            return ask() is > 0 and var size ? size : fallback;
        }
        catch (IOException)
        {
            return fallback;
        }
    }
}
