namespace InferenceMoo;

/// <summary>One thing that is wrong with a catalogue file.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">Line of the fault, from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Column">Column of the fault in UTF-16 units, from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Path">The keys that lead to the fault, such as <c>models.gpt5.c_in</c>; empty above the first key.</param>
/// <param name="Found">What the file says, shortened and free of control characters.</param>
/// <param name="Expected">What is allowed instead, with its unit.</param>
public sealed record CatalogFault(string File, int Line, int Column, string Path, string Found, string Expected)
{
    /// <summary>The fault on one line: <c>FILE:LINE:COLUMN: PATH: found ..., expected ...</c>, safe to print on a terminal.</summary>
    public string Message => $"{Place}: {(Path.Length > 0 ? Path + ": " : string.Empty)}found {Found}, expected {Expected}";

    private string Place => Line > 0 ? $"{Printable.Escape(File)}:{Line}:{Column}" : Printable.Escape(File);
}
