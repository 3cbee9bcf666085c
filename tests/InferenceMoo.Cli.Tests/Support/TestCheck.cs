namespace InferenceMoo.Cli.Tests;

/// <summary>Checks for tests of what is printed.</summary>
internal static class TestCheck
{
    /// <summary>A check that passes.</summary>
    public static Check Of(IEnumerable<Trajectory> trajectories) => Of(trajectories.Select(trajectory => trajectory.Model.Key));

    /// <summary>A check of models with these keys, whose deviations grow from 2.5 by 1.5.</summary>
    public static Check Of(IEnumerable<string> keys, double first = 2.5) =>
        new([.. keys.Select((key, i) => new ModelCheck(key, first + (1.5 * i), 17 + i, "accuracy p97_5", 1920))]);
}
