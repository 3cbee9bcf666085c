namespace InferenceMoo.Cli;

/// <summary>Something whose help ends in an example.</summary>
internal interface IExampled
{
    /// <summary>Command lines to try, one a line.</summary>
    string Example { get; }
}
