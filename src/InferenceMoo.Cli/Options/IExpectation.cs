namespace InferenceMoo.Cli;

/// <summary>An option that can say what it allows.</summary>
internal interface IExpectation
{
    /// <summary>What the option allows, to follow "expected".</summary>
    string Expected { get; }
}
