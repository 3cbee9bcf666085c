namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo sensitivity</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Change">The share by which each parameter is moved, in (0, 1).</param>
/// <param name="Format">How results are written to standard output.</param>
/// <param name="Output">Folder for files, or null for none.</param>
/// <param name="Quiet">Whether progress and notices are kept back.</param>
internal sealed record SensitivityRequest(Scenario Scenario, double Change, OutputFormat Format, string? Output, bool Quiet);
