namespace InferenceMoo.Fuzz;

/// <summary>What a case is about.</summary>
internal enum Area
{
    /// <summary>Catalogues of models.</summary>
    Catalog,

    /// <summary>Measured points.</summary>
    Csv,

    /// <summary>Axes of sweeps, on the command line and in files.</summary>
    Axes,

    /// <summary>Options of every command.</summary>
    Options,

    /// <summary>What a sweep that was killed leaves in its folder.</summary>
    Journal,

    /// <summary>What tells of the files in a folder, and what killed runs leave beside it.</summary>
    Manifest,
}

/// <summary>A command line and the files that it finds.</summary>
/// <param name="Area">What it is about.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record FuzzCase(Area Area, IReadOnlyList<string> Arguments)
{
    /// <summary>Files by their path in the working folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>What standard input holds.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>Whether the command line asks for a device that there is not, which ends in 1.</summary>
    public bool HasNoDevice { get; init; }

    /// <summary>What standard output must hold if the exit code is 0; null where nothing is known of it.</summary>
    public string? Expected { get; init; }

    /// <summary>The format of what goes to standard output.</summary>
    public string Format => Arguments.IndexOfOption("--format") is >= 0 and var place && place + 1 < Arguments.Count ? Arguments[place + 1] : "table";
}

/// <summary>Finds words on a command line.</summary>
internal static class Arguments
{
    /// <summary>The place of the last <paramref name="option"/>; -1 where it is not.</summary>
    public static int IndexOfOption(this IReadOnlyList<string> arguments, string option)
    {
        for (var i = arguments.Count - 1; i >= 0; i--)
        {
            if (arguments[i] == option)
                return i;
        }

        return -1;
    }
}
