namespace InferenceMoo.Figures;

/// <summary>Stands in for the real figure until it is merged.</summary>
public sealed record Figure(string FileName, Action<Stream> Write);
