namespace InferenceMoo;

/// <summary>Which way an objective gets better.</summary>
public enum Direction
{
    /// <summary>Less is better.</summary>
    Minimise,

    /// <summary>More is better.</summary>
    Maximise,
}
