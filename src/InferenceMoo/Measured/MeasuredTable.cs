namespace InferenceMoo;

/// <summary>A file of measured points.</summary>
/// <param name="Header">Its columns.</param>
/// <param name="HeaderRow">The header as it stands in the file, in UTF-8, without its line break.</param>
/// <param name="Rows">Its rows as they stand in the file, among them columns that no decision looks at.</param>
/// <param name="Points">Its points, one per row.</param>
public sealed record MeasuredTable(MeasuredHeader Header, ReadOnlyMemory<byte> HeaderRow, MeasuredRows Rows, MeasuredPoints Points);
