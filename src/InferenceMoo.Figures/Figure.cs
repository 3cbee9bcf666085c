namespace InferenceMoo.Figures;

/// <summary>One picture, drawn when it is written.</summary>
/// <param name="FileName">File name with its extension, <c>.png</c> or <c>.svg</c>, safe on every file system.</param>
/// <param name="Write">Draws the picture to a stream; may run on any thread, at the same time as that of any other figure, and leaves the stream open.</param>
public sealed record Figure(string FileName, Action<Stream> Write);
