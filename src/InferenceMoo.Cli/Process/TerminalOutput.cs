using System.Text;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Tells the console library that a buffered writer ends in this process's terminal, or in a file of a terminal's size.</summary>
internal sealed class TerminalOutput(TextWriter writer, bool isFile) : IAnsiConsoleOutput
{
    private const int DefaultHeight = 24;

    /// <inheritdoc/>
    public TextWriter Writer { get; } = writer;

    /// <inheritdoc/>
    public bool IsTerminal => true;

    /// <inheritdoc/>
    public int Width { get; } = isFile ? Terminal.DefaultWidth : Size(() => Console.WindowWidth, Terminal.DefaultWidth);

    /// <inheritdoc/>
    public int Height { get; } = isFile ? DefaultHeight : Size(() => Console.WindowHeight, DefaultHeight);

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
