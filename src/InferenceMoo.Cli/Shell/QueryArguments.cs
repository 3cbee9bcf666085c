using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>
/// The command line that asks what a query string asks, such as <c>model=gpt5&amp;max-cost=0.2&amp;group</c>: so that a page's questions have
/// the meaning, the ranges and the faults of the console's.
/// </summary>
internal static class QueryArguments
{
    /// <summary>
    /// The command line of <paramref name="command"/>: what its help calls MODEL or FILE is named by that word in lower case and may come
    /// several times, every option by its name without dashes. An option without a value is on where it is empty, <c>true</c> or <c>1</c>,
    /// and off where it is <c>false</c> or <c>0</c>. A name that is no option becomes the fault that it would be on the command line.
    /// </summary>
    public static IReadOnlyList<string> Of(Command command, string query)
    {
        var (words, options) = (new List<string>(), new List<string>());
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var (name, value) = (Decoded(parts[0]), parts.Length > 1 ? Decoded(parts[1]) : "");
            if (command.Arguments is [var argument] && name.Equals(argument.Name, StringComparison.OrdinalIgnoreCase))
                words.Add(value);
            else
                options.AddRange(Option(command, "--" + name, value));
        }

        return [command.Name, .. words, .. options];
    }

    private static string[] Option(Command command, string name, string value)
    {
        var isFlag = command.Options.Any(option => option.Name == name && option.Arity.MaximumNumberOfValues == 0);
        return (isFlag, value) switch
        {
            (true, "" or "true" or "1") => [name],
            (true, "false" or "0") => [],
            _ => [$"{name}={value}"],
        };
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
