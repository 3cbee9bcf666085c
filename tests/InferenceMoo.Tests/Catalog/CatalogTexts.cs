using System.Globalization;
using System.Text;

namespace InferenceMoo.Tests;

/// <summary>Catalogues for tests, written on one line a model.</summary>
internal static class CatalogTexts
{
    private static readonly (string Key, string Value)[] Good =
    [
        ("name", "Tiny"), ("c_in", "1e-6"), ("c_out", "2e-6"), ("t_in", "0.001"), ("t_out", "0.002"), ("mu_Lin", "100"),
        ("sigma_Lin", "10"), ("mu_Lout", "200"), ("sigma_Lout", "20"), ("acc_mean", "0.9"), ("acc_std", "0.05"), ("default_parallel", "2"),
    ];

    /// <summary>A good catalogue of one model, in which <paramref name="key"/> has another value.</summary>
    public static string With(string key, string value) => "models: {" + Model("tiny", key, value) + "}";

    /// <summary>A good catalogue of that many models.</summary>
    public static string Of(int models)
    {
        var text = new StringBuilder("models:\n");
        for (var i = 0; i < models; i++)
            text.Append(CultureInfo.InvariantCulture, $"  {Model($"m{i}", "name", "Tiny")}\n");
        return text.ToString();
    }

    private static string Model(string model, string key, string value) =>
        $"{model}: {{" + string.Join(", ", Good.Select(pair => $"{pair.Key}: {(pair.Key == key ? value : pair.Value)}")) + "}";
}
