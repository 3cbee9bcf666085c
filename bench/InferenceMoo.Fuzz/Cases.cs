using System.Globalization;
using System.Text;

namespace InferenceMoo.Fuzz;

/// <summary>Makes the cases: most of them valid but for one to three faults, so that what is behind the first check is reached too.</summary>
/// <param name="seed">What decides them.</param>
/// <param name="only">The only area; null for all in turn.</param>
/// <param name="folders">Folders that valid runs left, to be damaged.</param>
internal sealed class Cases(ulong seed, Area? only, ValidFolders folders)
{
    private const string CatalogFile = "c.yaml";

    private static readonly string[] Commands = ["optimize", "solve", "sweep", "sensitivity", "decide", "models"];

    private static readonly string[] Flags = ["--group", "--check", "--trade-offs", "--quiet"];

    private static readonly string[] NumberOptions =
    [
        "--max-cost", "--max-time", "--min-accuracy", "--confidence", "--k-max", "--k-step", "--parallel", "--target-se", "--replicates", "--seed", "--accuracy",
        "--probability", "--change",
    ];

    private static readonly string[] WordOptions =
        ["--knee", "--pick", "--weights", "--aim", "--columns", "--reference", "--format", "--models", "--file", "--device", "--kmax", "--", "--help", "--version"];

    /// <summary>The case of a number.</summary>
    public FuzzCase At(int number)
    {
        var dice = new Dice(seed, number);
        var areas = Enum.GetValues<Area>();
        var area = only ?? areas[number % areas.Length];
        return area switch
        {
            Area.Catalog => Catalog(dice),
            Area.Csv => Csv(dice),
            Area.Axes => Axes(dice),
            Area.Options => Options(dice),
            Area.Journal => Journal(dice),
            Area.Manifest => Manifest(dice),
            _ => throw new ArgumentOutOfRangeException(nameof(number), area, "no area"),
        };
    }

    private static FuzzCase Catalog(Dice dice)
    {
        string[] arguments = dice.Next(6) switch
        {
            0 or 1 => ["models"],
            2 => ["solve", "--accuracy", "0.95", .. Small(dice)],
            3 => ["sweep", "--max-cost", "0.1,1", .. Small(dice)],
            4 => ["sensitivity", "--k-max", "8"],
            _ => ["optimize", .. Small(dice)],
        };
        return new FuzzCase(Area.Catalog, [.. arguments, "--models", CatalogFile, .. Format(dice)]) { Files = Files(dice, CatalogFile, CatalogText(dice)) };
    }

    private static FuzzCase Csv(Dice dice)
    {
        var isPiped = dice.OneIn(4);
        var content = dice.Encoded(dice.Mutated(CsvText(dice), dice.Of(0, 0, 0, 0, 1, 2, 8)));
        List<string> arguments = ["decide", isPiped ? "-" : "p.csv", .. Format(dice)];
        foreach (var option in (string[])["--max-cost", "--max-time", "--min-accuracy"])
        {
            if (dice.OneIn(2))
                arguments.AddRange(option, dice.OneIn(12) ? dice.Number() : dice.Of("0.7", "3", "1e-9"));
        }

        if (dice.OneIn(4))
            arguments.AddRange("--columns", ColumnsText(dice));
        if (dice.OneIn(5))
            arguments.AddRange("--reference", $"cost={dice.Number()},time={dice.Number()},accuracy=0");
        if (dice.OneIn(60))
            arguments.AddRange("--output", "out");
        return new FuzzCase(Area.Csv, arguments)
        {
            Input = isPiped ? content : [],
            Files = isPiped ? new Dictionary<string, byte[]>() : new Dictionary<string, byte[]> { ["p.csv"] = content },
        };
    }

    private static FuzzCase Axes(Dice dice)
    {
        List<string> arguments = ["sweep", "--models", CatalogFile, "--trials", "60", "--device", "cpu", "--threads", "1", .. Format(dice)];
        var files = new Dictionary<string, byte[]> { [CatalogFile] = Encoding.UTF8.GetBytes(GoodCatalog(dice, 2)) };
        string[] options = ["--max-cost", "--max-time", "--min-accuracy", "--k-max", "--k-step", "--parallel"];
        foreach (var option in options.Where(_ => dice.OneIn(3)))
            arguments.AddRange(option, Axis(dice));
        if (!arguments.Contains("--k-max"))
            arguments.AddRange("--k-max", "8");
        if (dice.OneIn(3))
        {
            var text = $"max_cost: {Axis(dice)}\nmax_time: [{Axis(dice)}, 5]\nparallel: [1, 2]\n";
            files["axes.yaml"] = dice.Encoded(dice.Mutated(text, dice.Next(3)));
            arguments.AddRange("--file", "axes.yaml");
        }

        return new FuzzCase(Area.Axes, arguments) { Files = files };
    }

    private static FuzzCase Options(Dice dice)
    {
        var command = dice.OneIn(20) ? dice.Text() : dice.Of(Commands);
        var simulates = command is "optimize" or "solve" or "sweep";
        var isMissing = simulates && dice.OneIn(40);
        var arguments = new List<string> { command };
        if (command == "decide" && !dice.OneIn(4))
            arguments.Add("p.csv");
        if (command != "decide" && !dice.OneIn(4))
            arguments.AddRange("--models", CatalogFile);
        if (simulates || command == "sensitivity")
            arguments.AddRange("--k-max", dice.Of("4", "8", "16"));
        if (simulates)
            arguments.AddRange("--trials", dice.Of("50", "200", "1e2", "3000"), "--threads", "1", "--device", isMissing ? "nonesuch" : "cpu");
        for (var count = dice.Next(4); count > 0; count--)
            Add(dice, arguments);
        return new FuzzCase(Area.Options, arguments)
        {
            HasNoDevice = isMissing,
            Files = new Dictionary<string, byte[]>
            {
                [CatalogFile] = Encoding.UTF8.GetBytes(GoodCatalog(dice, 1 + dice.Next(3))),
                ["p.csv"] = Encoding.UTF8.GetBytes(CsvText(dice)),
            },
        };
    }

    private static void Add(Dice dice, List<string> arguments)
    {
        var kind = dice.Next(10);
        if (kind < 5)
            AddValue(dice, arguments, dice.Of(NumberOptions), dice.OneIn(2) ? dice.Of("1", "2", "4", "0.5", "0.9", "0.95", "10") : dice.Number());
        else if (kind < 7)
            AddValue(dice, arguments, dice.Of(WordOptions), dice.OneIn(2) ? dice.Of("chord", "kneedle", "json", "csv", "cost=1,accuracy=2", "c.yaml", "cpu", "cube") : dice.Text());
        else if (kind < 8)
            arguments.Add(dice.Of(Flags));
        else
            arguments.Add(dice.Of("m0", "m1", "p.csv", dice.Text()));
    }

    private static void AddValue(Dice dice, List<string> arguments, string option, string value)
    {
        if (dice.OneIn(12))
            option = dice.Of(option + "s", option[1..], option.ToUpperInvariant(), option[..^1]);
        if (dice.OneIn(3))
            arguments.Add($"{option}={value}");
        else
            arguments.AddRange(option, value);
    }

    private FuzzCase Journal(Dice dice)
    {
        var files = new Dictionary<string, byte[]>(folders.Sweep);
        foreach (var name in files.Keys.Where(name => name.Contains(".moo-sweep", StringComparison.Ordinal)).ToList())
        {
            if (dice.OneIn(2))
                files[name] = Broken(dice, files[name]);
        }

        return new FuzzCase(Area.Journal, ValidFolders.SweepCommand) { Files = files, Expected = folders.SweepOutput };
    }

    private FuzzCase Manifest(Dice dice)
    {
        var files = new Dictionary<string, byte[]>(folders.Answer) { ["out/mine.txt"] = "mine"u8.ToArray(), ["mine.txt"] = "mine"u8.ToArray() };
        if (!dice.OneIn(4))
            files["out/moo-manifest.json"] = Broken(dice, files["out/moo-manifest.json"]);
        if (dice.OneIn(2))
            files["out/solution.csv"] = dice.Damaged(files["out/solution.csv"]);
        if (dice.OneIn(2))
            AddStaging(dice, files);
        return new FuzzCase(Area.Manifest, dice.OneIn(3) ? ["decide", "out/solution.csv", "--columns", "label=model,cost=cost,time=time,accuracy=accuracy"] : ValidFolders.AnswerCommand) { Files = files };
    }

    // What a killed run leaves, or somebody who means ill.
    private static void AddStaging(Dice dice, Dictionary<string, byte[]> files)
    {
        var run = dice.OneIn(2) ? RunOf(files["out/moo-manifest.json"]) : dice.Of("x", "..", new string('0', 32));
        var folder = $"out/.moo-{run}.tmp";
        files[folder + "/fresh"] = dice.Encoded(string.Join('\n', Enumerable.Range(0, dice.Next(4)).Select(_ => dice.Of("solution.csv", "../mine.txt", "mine.txt", "x", dice.Text()))));
        foreach (var part in (string[])["new", "old"])
        {
            foreach (var name in (string[])["solution.csv", "solution.json", "moo-manifest.json", "x"])
            {
                if (dice.OneIn(3))
                    files[$"{folder}/{part}/{name}"] = dice.OneIn(2) && files.TryGetValue("out/" + name, out var content) ? content : Broken(dice, [1, 2, 3]);
            }
        }
    }

    private static string RunOf(byte[] manifest)
    {
        var text = Encoding.UTF8.GetString(manifest);
        var place = text.IndexOf("\"run\": \"", StringComparison.Ordinal);
        return place < 0 || place + 40 > text.Length || !text.AsSpan(place + 8, 32).ToString().All(char.IsAsciiLetterOrDigit) ? "y" : text.Substring(place + 8, 32);
    }

    private static byte[] Broken(Dice dice, byte[] bytes) => dice.Next(5) switch
    {
        0 => Encoding.UTF8.GetBytes(dice.Of("", "[1,2]", "null", "{}", "[]", "\0\0\0\0", "\n", "{\"schema\":1}", "[[[[", "\"x\"", "1e999", "{\"a\":{}}")),
        1 => dice.Encoded(dice.Mutated(Encoding.UTF8.GetString(bytes), 1 + dice.Next(2))),
        2 => bytes[..dice.Next(bytes.Length + 1)],
        _ => dice.Damaged(bytes),
    };

    private static string CatalogText(Dice dice) => dice.Mutated(GoodCatalog(dice, 1 + dice.Next(4)), dice.Of(0, 0, 0, 0, 1, 1, 2, 6));

    private static Dictionary<string, byte[]> Files(Dice dice, string name, string text) => new() { [name] = dice.Encoded(text) };

    private static string GoodCatalog(Dice dice, int models)
    {
        var text = new StringBuilder("models:\n");
        for (var number = 0; number < models; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {(number == 0 && dice.OneIn(2) ? "a" : $"m{number}")}:\n    name: \"{dice.Of("One", "模型", "😀 two", "x")}\"\n");
            foreach (var (key, value) in Fields(dice))
                text.Append(CultureInfo.InvariantCulture, $"    {key}: {value.ToString("R", CultureInfo.InvariantCulture)}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Key, double Value)> Fields(Dice dice)
    {
        double Scaled(double usual) => dice.OneIn(12) ? dice.Of(0, usual * 1e-6, usual * 1e6) : usual * dice.Real(0.5, 2);
        yield return ("c_in", Scaled(1e-6));
        yield return ("c_out", Scaled(1e-5));
        yield return ("t_in", Scaled(1e-4));
        yield return ("t_out", Scaled(1e-3));
        yield return ("mu_Lin", dice.Of(1, 10, 1024));
        yield return ("sigma_Lin", dice.Of(0, 1, 64, 5000));
        yield return ("mu_Lout", dice.Of(1, 50, 2048));
        yield return ("sigma_Lout", dice.Of(0, 1, 128));
        yield return ("acc_mean", dice.Of(0, 0.5, 0.94, 1));
        yield return ("acc_std", dice.Of(0, 0.02, 0.3, 1));
        yield return ("default_parallel", dice.Of(1, 4));
    }

    // Units, numbers in their place, and names that hold the signs of units themselves.
    private static string ColumnsText(Dice dice) => dice.Next(5) switch
    {
        0 => dice.Text(),
        1 => $"label={dice.Text()},cost={dice.Text()}",
        2 => $"cost=cost{dice.Of("/", "*", "%", "/ ", "%*")}{dice.Number()},time=time*{dice.Number()}",
        3 => $"time=y{dice.Of("/1000", "*60", "%", "/0", "/1e-15", "*1e15", "/1000/2", "")},accuracy=accuracy{dice.Of("%", "/100", "*1", "%%", " %", "")}",
        _ => $"cost=cost*0.5,time=cost,accuracy={dice.Of("score%", "score%*1", "score", "accuracy%")}",
    };

    // Most files have one separator and one decimal mark; in some a value has the others.
    private static string CsvText(Dice dice)
    {
        var separator = dice.Of(",", ",", ",", ",", ";", ";", "\t", "\t", "|");
        var mark = separator == "," ? dice.Of(".", ".", ".", ".", ".", ".", ".", ".", ".", ",") : dice.Of(".", ",");
        var header = dice.Of("label,k,cost,time,accuracy", "label,k,cost,time,accuracy", "x,k,cost,y,accuracy", "Label , k,COST,time,accuracy", "label,k,cost,time,score%", "label,k,cost,cost*2,accuracy");
        var rows = new StringBuilder(dice.OneIn(12) ? header.Replace(",k", "; k", StringComparison.Ordinal) : header.Replace(",", separator, StringComparison.Ordinal)).Append('\n');
        var percent = dice.OneIn(6) ? dice.Of("%", " %") : "";
        for (var count = dice.Of(0, 1, 3, 20, 60); count > 0; count--)
        {
            var label = dice.OneIn(20) ? $"\"{dice.Text().Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : "m" + dice.Next(5);
            string[] values =
            [
                label, dice.OneIn(1000) ? "1.000" : (1 + dice.Next(8)).ToString(CultureInfo.InvariantCulture), Real(dice.Real(0, 1), "G4"),
                dice.OneIn(200) ? dice.Number() : dice.Of("2.5", "1.234").Replace(".", mark, StringComparison.Ordinal), Real(dice.Real(0, 1) * (percent == "" ? 1 : 100), "G3") + percent,
            ];
            rows.Append(string.Join(separator, values)).Append('\n');
        }

        return rows.ToString();

        string Real(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture).Replace(".", dice.OneIn(2000) ? dice.Of(".", ",", "") : mark, StringComparison.Ordinal);
    }

    // Few values: a grid of a million is allowed, and takes its time.
    private static string Axis(Dice dice) => dice.Next(16) switch
    {
        0 => dice.Number(),
        1 => $"{dice.Number()}:{dice.Number()}:{dice.Number()}",
        2 => $"0.1:{dice.Of("1", "0.5", "0.1")}:{dice.Of("0.3", "*1.5", "0", "-1", "1e-9", "*1", "*0.5")}",
        3 => string.Join(dice.Of(",", ", ", ";", ",,"), Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => dice.Number())),
        4 => dice.Text(),
        _ => dice.Of("1", "2", "1,2", "1:4:1", "0.5", "0.9"),
    };

    private static string[] Small(Dice dice) =>
        ["--trials", dice.Of("40", "100", "300"), "--k-max", dice.Of("1", "4", "8"), "--device", "cpu", "--threads", "1", .. dice.OneIn(80) ? ["--output", "out"] : Array.Empty<string>()];

    private static string[] Format(Dice dice) => ["--format", dice.Of("table", "json", "csv")];
}

/// <summary>Adds words in a row.</summary>
internal static class WordLists
{
    /// <summary>Adds all of <paramref name="words"/>.</summary>
    public static void AddRange(this List<string> arguments, params IEnumerable<string> words) => arguments.AddRange(words);
}
