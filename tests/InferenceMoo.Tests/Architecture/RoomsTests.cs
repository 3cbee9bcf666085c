using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace InferenceMoo.Tests;

/// <summary>The rooms of the library lie one below the other: what is below knows nothing of what is above.</summary>
public sealed partial class RoomsTests
{
    // What a room may not know, by the folders of src/InferenceMoo.
    private static readonly (string Room, string[] Above)[] Rooms =
    [
        ("Reading", ["Catalog", "Check", "Decision", "Exact", "Fronts", "Inverse", "Measured", "Problem", "Sensitivity", "Sweep", "TradeOffs"]),
        ("Fronts", ["Catalog", "Check", "Decision", "Exact", "Inverse", "Measured", "Problem", "Sensitivity", "Sweep", "TradeOffs"]),
        ("Problem", ["Check", "Decision", "Exact", "Inverse", "Measured", "Sensitivity", "Sweep", "TradeOffs"]),
        ("Exact", ["Check", "Decision", "Fronts", "Inverse", "Measured", "Sensitivity", "Sweep", "TradeOffs"]),
        ("Decision", ["Check", "Exact", "Inverse", "Measured", "Sensitivity", "Sweep", "TradeOffs"]),
    ];

    [Fact]
    public void A_room_names_no_type_of_a_room_above_it()
    {
        var found = from room in Rooms
                    let own = Files(room.Room)
                    let above = room.Above.SelectMany(Files).SelectMany(Declared).Except(own.SelectMany(Declared)).Except(own.SelectMany(Members)).ToHashSet()
                    from file in own
                    from name in Named(file).Where(above.Contains)
                    select $"{room.Room}/{Path.GetFileName(file)} names {name}";
        Assert.Empty(found.Distinct());
    }

    [Fact]
    public void Every_folder_of_a_room_has_types() =>
        Assert.All(Rooms.SelectMany(room => room.Above.Append(room.Room)), folder => Assert.NotEmpty(Files(folder).SelectMany(Declared)));

    private static string[] Files(string folder) => Directory.GetFiles(Path.Combine(Source(), folder), "*.cs", SearchOption.AllDirectories);

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/InferenceMoo"));

    private static IEnumerable<string> Declared(string file) => Declaration().Matches(Code(file)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Named(string file) => Word().Matches(Code(file)).Select(match => match.Value);

    // A member may be called as a type of another room is.
    private static IEnumerable<string> Members(string file) => Member().Matches(Code(file)).Select(match => match.Groups[1].Value);

    // Comments may name what they like.
    private static string Code(string file) => CommentOrText().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"\b(?:class|struct|record|enum|interface|delegate [\w<>?\[\]]+)\s+(?:struct\s+|class\s+)?(\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\w>\])?]\s)(?<!\b(?:new|return|is|as|in|or|and|not|case|throw)\s)([A-Z]\w*)(?=\s*(?:\(|=>|=[^=]|;|,|\)|\{))")]
    private static partial Regex Member();

    [GeneratedRegex(@"//.*|""(\\.|[^""\\])*""")]
    private static partial Regex CommentOrText();
}
