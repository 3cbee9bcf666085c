namespace InferenceMoo.Cli;

/// <summary>A file that is still to be written.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Write">Writes its whole content; may run at the same time as that of other files.</param>
internal sealed record OutputFile(string Name, Action<Stream> Write);
