namespace InferenceMoo;

/// <summary>One thing that is wrong with a file of measured points.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">Line of the fault, from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Column">Column of the fault in UTF-16 units, from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Name">The name of the column of values, shortened and printable; empty where the fault is not in one.</param>
/// <param name="Found">What the file says, shortened and printable.</param>
/// <param name="Expected">What is allowed instead, with its unit.</param>
public sealed record MeasuredFault(string File, long Line, int Column, string Name, string Found, string Expected)
{
    /// <summary>The fault on one line: <c>FILE:LINE:COLUMN: NAME: found ..., expected ...</c>, safe to print on a terminal.</summary>
    public string Message => $"{Place}: {(Name.Length > 0 ? Name + ": " : string.Empty)}found {Found}, expected {Expected}";

    private string Place => Line > 0 ? $"{Printable.Escape(File)}:{Line}:{Column}" : Printable.Escape(File);
}
