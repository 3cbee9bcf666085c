namespace InferenceMoo;

/// <summary>Stands in for the real validator until it is merged.</summary>
public static class ScenarioValidator
{
    /// <summary>Finds no fault.</summary>
    public static IReadOnlyList<ScenarioFault> Check(Scenario scenario) =>
        scenario.Models.Count < 0 ? [new ScenarioFault("", "", "")] : [];
}
