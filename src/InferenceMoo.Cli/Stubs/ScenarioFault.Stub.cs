namespace InferenceMoo;

/// <summary>Stands in for the real fault until it is merged.</summary>
public sealed record ScenarioFault(string Option, string Found, string Allowed)
{
    /// <summary>One line for a person.</summary>
    public string Message => $"{Option}: found {Found}, expected {Allowed}";
}
