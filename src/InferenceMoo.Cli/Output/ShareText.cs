namespace InferenceMoo.Cli;

/// <summary>The line under a pick that says how it varies between replicates.</summary>
internal static class ShareText
{
    /// <summary>The line under a model's pick of <paramref name="k"/>; null where the share in its column says it all.</summary>
    public static string? OfModel(PickShare share, int? k) => Line(share, [Part("none", k is null ? 0 : share.None), Range(share, k)]);

    /// <summary>The line under a pick over all models, with the share that a model's table has in a column; null for all replicates.</summary>
    public static string? OfAll(PickShare share, int k) => share.Share == 1 ? null : Line(
        share,
        [
            Part("won", share.Share),
            Part("other models", 1 - share.ModelShare - share.None),
            Part("none", share.None),
            Range(share, k),
        ]);

    private static string? Line(PickShare share, string[] parts)
    {
        var told = string.Join(", ", parts.Where(part => part.Length > 0));
        return told.Length == 0 && !share.Moves ? null : (share.Moves ? "  moves  " : "         ") + told;
    }

    private static string Range(PickShare share, int? pick) => share switch
    {
        { KLow: null } => "",
        _ when share.KLow != share.KHigh => $"k = {share.KLow} to {share.KHigh}",
        _ => share.KLow == pick ? "" : $"k = {share.KLow}",
    };

    // What rounding leaves of a difference of shares is no share.
    private static string Part(string name, double share) => share < 1e-9 ? "" : $"{name} {ShortNumber.Percent(share)} %";
}
