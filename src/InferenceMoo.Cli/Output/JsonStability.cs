using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes of result.json how often replicates agree with the picks.</summary>
internal static class JsonStability
{
    /// <summary>Writes the member <c>replicates</c>: how many, and how many trials the least of them has.</summary>
    public static void WriteReplicates(Utf8JsonWriter json, Stability stability)
    {
        json.WriteStartObject("replicates");
        json.WriteNumber("count", stability.Count);
        json.WriteNumber("trials_each", stability.TrialsEach);
        json.WriteEndObject();
    }

    /// <summary>Writes the member <c>pick_shares</c> of a model.</summary>
    public static void WriteShares(Utf8JsonWriter json, Picks<PickShare> shares, KneeMethod knee)
    {
        json.WriteStartObject("pick_shares");
        foreach (var method in PickMethod.All)
            WriteObject(json, method.Name, shares.Of(method, knee));
        foreach (var rule in PickRule.Knees)
            WriteObject(json, rule.Key, shares[rule]);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a share into an object that is begun.</summary>
    public static void WriteShare(Utf8JsonWriter json, PickShare share)
    {
        json.WriteNumber("share", share.Share);
        json.WriteNumberOrNull("k_low", share.KLow);
        json.WriteNumberOrNull("k_high", share.KHigh);
        json.WriteNumber("none", share.None);
        json.WriteBoolean("moves", share.Moves);
    }

    private static void WriteObject(Utf8JsonWriter json, string name, PickShare share)
    {
        json.WriteStartObject(name);
        WriteShare(json, share);
        json.WriteEndObject();
    }
}
