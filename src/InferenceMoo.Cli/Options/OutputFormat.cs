namespace InferenceMoo.Cli;

/// <summary>How results are written to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>A table for a person.</summary>
    Table,

    /// <summary>JSON for a program.</summary>
    Json,

    /// <summary>Comma-separated values for a spreadsheet.</summary>
    Csv,
}
