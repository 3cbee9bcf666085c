using System.Text;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Makes consoles that follow the rules for redirected output and <c>NO_COLOR</c>.</summary>
internal static class Terminal
{
    /// <summary>Width of a table, in characters, where there is no terminal to ask.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Width that a screen of answers keeps to in a narrower terminal.</summary>
    public const int LeastWidth = 60;

    /// <summary>Width beyond which lines grow no longer.</summary>
    public const int LargestWidth = 200;

    /// <summary>A console for standard output: no escape codes when it is redirected or colour is refused.</summary>
    public static IAnsiConsole ForResults(TextWriter writer)
    {
        var plain = Console.IsOutputRedirected || ColourIsRefused();
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        return Create(new Output(writer, Console.IsOutputRedirected), plain ? AnsiSupport.No : AnsiSupport.Detect);
    }

    /// <summary>A console for standard error; null where that cannot draw a bar and clear it again.</summary>
    public static IAnsiConsole? ForMessages(TextWriter writer)
    {
        if (Console.IsErrorRedirected)
            return null;
        var console = Create(new Output(writer, isFile: false), AnsiSupport.Detect, InteractionSupport.Yes);
        return console.Profile.Capabilities.Ansi ? console : null;
    }

    private static IAnsiConsole Create(
        Output output, AnsiSupport ansi, InteractionSupport interaction = InteractionSupport.No) =>
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

    /// <summary>Passes text on to <paramref name="writer"/> without the spaces at the ends of lines, which tables fill their columns with.</summary>
    internal sealed class TrimmedWriter(TextWriter writer) : TextWriter
    {
        private int _spaces;

        /// <inheritdoc/>
        public override Encoding Encoding => writer.Encoding;

        /// <inheritdoc/>
        public override void Write(char value)
        {
            if (value == ' ')
            {
                _spaces++;
                return;
            }

            for (; _spaces > 0; _spaces--)
            {
                if (value is not ('\n' or '\r'))
                    writer.Write(' ');
            }

            writer.Write(value);
        }

        /// <inheritdoc/>
        public override void Write(ReadOnlySpan<char> buffer)
        {
            foreach (var character in buffer)
                Write(character);
        }

        /// <inheritdoc/>
        public override void Write(string? value) => Write(value.AsSpan());

        /// <inheritdoc/>
        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        /// <summary>Sends everything but spaces that may still turn out to end a line.</summary>
        public override void Flush() => writer.Flush();
    }

    // Tells the console library that a buffered writer ends in this process's terminal, or in a file of a terminal's size.
    private sealed class Output(TextWriter writer, bool isFile) : IAnsiConsoleOutput
    {
        private const int DefaultHeight = 24;

        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => true;

        public int Width { get; } = isFile ? DefaultWidth : Size(() => Console.WindowWidth, DefaultWidth);

        public int Height { get; } = isFile ? DefaultHeight : Size(() => Console.WindowHeight, DefaultHeight);

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
}
