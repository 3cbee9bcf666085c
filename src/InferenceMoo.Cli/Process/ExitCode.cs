namespace InferenceMoo.Cli;

/// <summary>What the exit code tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Done; every model has a feasible k, or every question an answer.</summary>
    public const int Done = 0;

    /// <summary>A device, a disk or the program itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line or an input file is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>Done, but some model has no feasible k, or some question no answer under the limits.</summary>
    public const int Infeasible = 3;

    /// <summary>The terminal that the program ran in is gone (SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>The user interrupted the program (SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The user made the program quit (SIGQUIT).</summary>
    public const int Quit = 131;

    /// <summary>The program was asked to terminate (SIGTERM).</summary>
    public const int Terminated = 143;
}
