namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo decide</c> asks for.</summary>
/// <param name="File">The file's name as it was given; <c>-</c> for standard input.</param>
/// <param name="Table">What was read from it.</param>
/// <param name="Question">The question.</param>
/// <param name="Format">How results are written to standard output.</param>
/// <param name="Output">Folder for files, or null for none.</param>
/// <param name="Quiet">Whether progress and notices are kept back.</param>
internal sealed record DecideRequest(
    string File, MeasuredTable Table, MeasuredQuestion Question, OutputFormat Format, string? Output, bool Quiet);
