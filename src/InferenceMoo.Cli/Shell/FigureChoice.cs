using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>Which figures of an answer are drawn, and in which formats they become files. A page shows all that are drawn.</summary>
internal sealed record FigureChoice
{
    // Of more models only those that a decision may fall on are worth a figure each.
    private const int FewModels = 3;

    private const string NoneWord = "none";
    private const string AllWord = "all";
    private static readonly string[] FormatWords = ["png", "svg"];

    /// <summary>What is chosen without <c>--figures</c>: both formats, all kinds, few models.</summary>
    public static FigureChoice Usual { get; } = new();

    private bool IsNone { get; init; }

    private bool TakesAllModels { get; init; }

    private IReadOnlyList<string> Formats { get; init; } = FormatWords;

    // Empty for all.
    private IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary><c>--figures</c> of a command whose figures are of <paramref name="kinds"/>, with commas between them.</summary>
    public static ValueOption<FigureChoice> Option(string kinds) => new(
        "--figures",
        "LIST",
        $"Figures: none, png or svg alone, all for those of every model, or their names: {kinds} "
            + "[default: png,svg of what is about all, and of the models on the joint front or of up to three]",
        $"none, or with commas between them: png, svg, all, {kinds}",
        (string text, out FigureChoice choice) => TryRead(text, kinds.Split(", "), out choice));

    /// <summary>Those of <paramref name="figures"/> that are chosen, where <paramref name="leading"/> are the models that stand out; null where none do.</summary>
    public IReadOnlyList<Figure> Of(IReadOnlyList<Figure> figures, IReadOnlyCollection<string>? leading)
    {
        if (IsNone)
            return [];
        var isFew = figures.Select(figure => figure.Model).OfType<string>().Distinct().Count() <= FewModels;
        return [.. figures.Where(figure => (Kinds.Count == 0 || Kinds.Contains(figure.Kind)) && TakesModel(figure))];

        bool TakesModel(Figure figure) => TakesAllModels || isFew || leading is null || figure.Model is not { } model || leading.Contains(model);
    }

    /// <summary>Whether <paramref name="figure"/> becomes a file in its format.</summary>
    public bool IsFile(Figure figure) => Formats.Contains(Path.GetExtension(figure.FileName)[1..]);

    private static bool TryRead(string text, string[] kinds, out FigureChoice choice)
    {
        string[] words = [.. text.Split(',').Select(word => word.Trim())];
        string[] formats = [.. words.Intersect(FormatWords)];
        choice = new FigureChoice
        {
            IsNone = words is [NoneWord],
            TakesAllModels = words.Contains(AllWord),
            Formats = formats.Length > 0 ? formats : FormatWords,
            Kinds = [.. words.Intersect(kinds)],
        };
        return choice.IsNone || words.All(word => word == AllWord || FormatWords.Contains(word) || kinds.Contains(word));
    }
}

/// <summary>The figures of a reply that were chosen: files in the formats that were asked for, and the pictures of a page, each drawn once.</summary>
internal sealed class ChosenFigures
{
    private readonly IReadOnlyList<Figure> _files;
    private readonly (Figure Figure, Lazy<byte[]> Svg)[] _pictures;

    /// <summary>Of <paramref name="figures"/> those that <paramref name="choice"/> takes; <paramref name="leading"/> as it has them.</summary>
    public ChosenFigures(FigureChoice choice, IReadOnlyList<Figure> figures, IReadOnlyCollection<string>? leading)
    {
        var chosen = choice.Of(figures, leading);
        _files = [.. chosen.Where(choice.IsFile)];
        // What is about all models comes first.
        _pictures = [.. chosen.Where(IsSvg).OrderBy(figure => figure.Model is not null).Select(figure => (figure, new Lazy<byte[]>(() => Drawn(figure))))];
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _files.Count == 0 && _pictures.Length == 0;

    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files() => _files.Select(figure => new OutputFile(figure.FileName, WriterOf(figure)));

    /// <summary>The pictures of a page.</summary>
    public IReadOnlyList<PageFigure> Pictures() => [.. _pictures.AsParallel().AsOrdered().Select(picture => new PageFigure(TitleOf(picture.Figure), picture.Svg.Value))];

    private static bool IsSvg(Figure figure) => Path.GetExtension(figure.FileName) == ".svg";

    private static byte[] Drawn(Figure figure)
    {
        using var stream = new MemoryStream();
        figure.Write(stream);
        return stream.ToArray();
    }

    private Action<Stream> WriterOf(Figure figure)
    {
        var drawn = Array.Find(_pictures, picture => picture.Figure == figure).Svg;
        return drawn is null ? figure.Write : stream => stream.Write(drawn.Value);
    }

    // As the file is called, for several of a kind may be about one model.
    private static string TitleOf(Figure figure) => Path.GetFileNameWithoutExtension(figure.FileName);
}
