namespace InferenceMoo.Cli;

/// <summary>Makes sure that a folder belongs to one sweep only.</summary>
internal static class SweepOwner
{
    private const string FileName = "sweep.json";

    /// <summary>Notes in <paramref name="folder"/> that <paramref name="target"/> belongs to the sweep of <paramref name="identity"/>.</summary>
    /// <exception cref="UsageException">It belongs to another sweep.</exception>
    public static void Claim(string folder, string target, string identity)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            Write(path, identity);
        else if (File.ReadAllText(path) is var owner && owner != identity)
            throw new UsageException([Message(target, SweepIdentity.Difference(owner, identity))]);
    }

    private static string Message(string target, string difference) =>
        $"--output: found {Quoted.Of(target)}, which holds another sweep (it differs in {difference}), expected a folder of its own";

    // A rename is all or nothing: a process that is killed leaves no half of an identity.
    private static void Write(string path, string identity)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, identity);
        File.Move(draft, path, overwrite: true);
    }
}
