using System.CommandLine;
using System.Globalization;
using InferenceMoo.Randomness;

var words = Scale("--words", "Words of the order that a run draws; every other order gets an eighth.", 1L << 23, 1L << 32);
var draws = Scale("--draws", "Normals.", 1_000_000, 1_000_000_000);
var root = new RootCommand("Tests the simulation's random words and normals; exit code 1 where one fails.") { words, draws };
root.SetAction(parsed => new Examination(Console.Out).Run(parsed.GetValue(words), parsed.GetValue(draws)) ? 0 : 1);

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();
foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return 2;

static Option<long> Scale(string name, string description, long least, long usual)
{
    var most = 16 * (1L << 32);
    return new Option<long>(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (!long.TryParse(text, CultureInfo.InvariantCulture, out var value) || value < least || value > most)
                argument.AddError($"{name}: found '{text}', expected a whole number from {least} to {most}");
            return value;
        },
    };
}
