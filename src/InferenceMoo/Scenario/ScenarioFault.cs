namespace InferenceMoo;

/// <summary>One thing that is wrong with a scenario.</summary>
/// <param name="Option">The command line's option that sets it, for instance <c>--k-max</c>; <c>MODEL</c> for the list of models.</param>
/// <param name="Found">The value found.</param>
/// <param name="Allowed">What is allowed instead, with its unit.</param>
public sealed record ScenarioFault(string Option, string Found, string Allowed)
{
    /// <summary>The fault on one line: <c>--k-max: found 0, expected a whole number from 1 to 16384</c>.</summary>
    public string Message => $"{Option}: found {Found}, expected {Allowed}";
}
