using System.Text.Json;
using System.Text.Json.Serialization;

namespace InferenceMoo.Tests;

/// <summary>Independently computed values for the nine models: statistics at seven k, and the exact picks.</summary>
internal sealed record Oracle(Dictionary<string, OracleModel> Models)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static Oracle Instance { get; } = JsonSerializer.Deserialize<Oracle>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "oracle.json")), Options)!;
}

internal sealed record OracleModel(IReadOnlyList<OraclePoint> Points, int FeasibleCount, OraclePicks Picks);

internal sealed record OraclePicks(int? Accuracy, int? Cube, int? Utopia, int? KneeChord, int? KneeCurvature);

internal sealed record OraclePoint(
    int K, double Cost, double CostStd, double Time, double TimeStd, double Acc, double AccStd,
    [property: JsonPropertyName("acc_p025")] double LowerQuantile,
    [property: JsonPropertyName("acc_p975")] double UpperQuantile);
