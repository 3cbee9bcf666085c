namespace InferenceMoo.Cli;

/// <summary>The models that the words of a command line name, and the words that name none.</summary>
/// <param name="Models">The models, in the order of the words; all of the catalogue where there is no word.</param>
/// <param name="Faults">One per word that is no key.</param>
internal sealed record ModelSelection(List<Model> Models, List<Fault> Faults)
{
    /// <summary>Looks up <paramref name="words"/> in <paramref name="catalog"/>.</summary>
    public static ModelSelection Of(Catalog catalog, ModelWords words)
    {
        var selection = new ModelSelection([], []);
        foreach (var word in words.Keys)
        {
            if (catalog.TryGet(word, out var model))
                selection.Models.Add(model);
            else
                selection.Faults.Add(UnknownModel(catalog, word));
        }

        if (words.Keys.Count == 0)
            selection.Models.AddRange(catalog.Models);
        return selection;
    }

    private static Fault UnknownModel(Catalog catalog, string word)
    {
        var suggestion = catalog.Suggest(word);
        var hint = suggestion is null ? "see `moo models` for the keys" : $"did you mean {suggestion}?";
        return new Fault("MODEL", Printable.Quote(word), "a key of the catalogue") { Hint = hint };
    }
}
