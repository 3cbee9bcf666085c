using System.Globalization;

namespace InferenceMoo.Randomness;

/// <summary>The lines of the record.</summary>
internal static class Report
{
    /// <summary>The names of the columns.</summary>
    public static string Heading { get; } = Columns("words", "test", "number", "law", "statistic", "p", "verdict");

    /// <summary>The line of a finding.</summary>
    public static string Line(Finding finding) => Columns(
        finding.Order,
        finding.Outcome.Test,
        finding.Words.ToString(CultureInfo.InvariantCulture),
        finding.Outcome.Law,
        finding.Outcome.Statistic.ToString("G6", CultureInfo.InvariantCulture),
        finding.Outcome.PValue.ToString(finding.Outcome.PValue < 1e-4 ? "0.0e+00" : "0.000000", CultureInfo.InvariantCulture),
        Verdict.Passes(finding.Outcome) ? "pass" : "FAIL");

    private static string Columns(string order, string test, string words, string law, string statistic, string p, string verdict) =>
        $"{order,-22}  {test,-46}  {words,10}  {law,-13}  {statistic,10}  {p,8}  {verdict}";
}
