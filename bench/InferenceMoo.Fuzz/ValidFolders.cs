namespace InferenceMoo.Fuzz;

/// <summary>Folders as runs leave them: one of a sweep that got no further than its rows, and one of an answer.</summary>
internal sealed class ValidFolders
{
    /// <summary>The sweep, in a working folder with the catalogue.</summary>
    public static string[] SweepCommand { get; } =
        ["sweep", "m", "--models", "c.yaml", "--trials", "60", "--k-max", "4", "--max-cost", "0.1:0.5:0.1", "--device", "cpu", "--threads", "1", "--format", "csv", "--quiet", "--output", "out"];

    /// <summary>The answer, likewise.</summary>
    public static string[] AnswerCommand { get; } =
        ["solve", "m", "--models", "c.yaml", "--trials", "60", "--k-max", "4", "--accuracy", "0.9", "--device", "cpu", "--threads", "1", "--output", "out"];

    private const string Catalog = """
        models:
          m: { name: M, c_in: 1e-6, c_out: 1e-5, t_in: 1e-4, t_out: 1e-3, mu_Lin: 10, sigma_Lin: 1, mu_Lout: 50, sigma_Lout: 5, acc_mean: 0.9, acc_std: 0.1, default_parallel: 1 }

        """;

    /// <summary>Makes them in <paramref name="room"/>, an empty folder.</summary>
    public ValidFolders(Room room)
    {
        var catalog = new Dictionary<string, byte[]> { ["c.yaml"] = System.Text.Encoding.UTF8.GetBytes(Catalog) };
        SweepOutput = room.Run(new FuzzCase(Area.Journal, SweepCommand) { Files = catalog }).Out;
        room.StopsAtDrawing = true;
        _ = room.Run(new FuzzCase(Area.Journal, SweepCommand) { Files = catalog });
        room.StopsAtDrawing = false;
        Sweep = room.Contents();
        _ = room.Run(new FuzzCase(Area.Manifest, AnswerCommand) { Files = catalog });
        Answer = room.Contents();
    }

    /// <summary>The files of the sweep.</summary>
    public IReadOnlyDictionary<string, byte[]> Sweep { get; }

    /// <summary>What it prints.</summary>
    public string SweepOutput { get; }

    /// <summary>The files of the answer.</summary>
    public IReadOnlyDictionary<string, byte[]> Answer { get; }
}
