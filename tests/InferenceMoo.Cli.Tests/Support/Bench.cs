namespace InferenceMoo.Cli.Tests;

/// <summary>A file of measured points as somebody could have it.</summary>
internal static class Bench
{
    /// <summary>Seven points, of which the last two are dominated; columns that no decision looks at, one of them quoted.</summary>
    public const string Text = """"
        label,k,cost,time,accuracy,note
        nano,1,0.01,2,0.61,
        nano,4,0.04,2.5,0.74,"four, ""quoted"""
        mini,1,0.02,4,0.72,
        mini,4,0.08,5,0.83,
        large,1,0.3,12,0.86,slow
        large,4,1.2,13,0.91,"two
        lines"
        old,1,0.4,20,0.7,

        """";

    /// <summary>Writes the points to bench.csv in <paramref name="folder"/>.</summary>
    public static void WriteTo(TempFolder folder) => File.WriteAllText(folder.At("bench.csv"), Text.ReplaceLineEndings("\n"));
}
