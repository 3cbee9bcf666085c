namespace InferenceMoo.Cli;

/// <summary>Reads values that go by names, such as <c>cost=0.5,time=60</c>.</summary>
internal static class NamedValues
{
    /// <summary>
    /// Reads a list of pairs; false where one is not NAME=VALUE with a name of <paramref name="names"/>, each at most once, and
    /// some value, which keeps the spaces around it.
    /// </summary>
    public static bool TryParse(string text, IReadOnlyCollection<string> names, out Dictionary<string, string> values)
    {
        values = [];
        foreach (var pair in text.Split(','))
        {
            var parts = pair.Split('=', 2);
            if (parts.Length < 2 || parts[1].Trim().Length == 0)
                return false;
            if (!names.Contains(parts[0].Trim()) || !values.TryAdd(parts[0].Trim(), parts[1]))
                return false;
        }

        return true;
    }
}
