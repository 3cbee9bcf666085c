namespace InferenceMoo.Cli;

/// <summary>Makes sure that a folder belongs to one sweep only.</summary>
internal static class SweepOwner
{
    private const string FileName = "sweep.json";

    /// <summary>Notes in <paramref name="folder"/> that <paramref name="target"/> belongs to the sweep of <paramref name="identity"/>.</summary>
    /// <exception cref="InputException">It belongs to another sweep, or nobody can tell to which.</exception>
    public static void Claim(string folder, string target, string identity)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            Write(path, identity);
        else if (File.ReadAllText(path) is var owner && owner != identity)
            throw new InputException([Refusal(folder, target, Found(owner, identity))]);
    }

    private static Fault Refusal(string folder, string target, string found) =>
        new("--output", $"{Printable.Quote(target)}, {found}", $"a folder of its own, or one without {Printable.Escape(folder)}");

    private static string Found(string owner, string identity) => SweepIdentity.Difference(owner, identity) is { } difference
        ? $"which holds another sweep (it differs in {difference})"
        : "of whose sweep the name is damaged";

    // A rename is all or nothing: a process that is killed leaves no half of an identity.
    private static void Write(string path, string identity)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, identity);
        File.Move(draft, path, overwrite: true);
    }
}
