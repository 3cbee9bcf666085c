namespace InferenceMoo;

/// <summary>Writes the way to a value: keys joined by dots.</summary>
internal static class YamlPath
{
    /// <summary><paramref name="path"/> and <paramref name="key"/>, which is shortened and escaped.</summary>
    public static string Join(string path, string key) =>
        path.Length > 0 ? $"{path}.{Printable.Shorten(key)}" : Printable.Shorten(key);
}
