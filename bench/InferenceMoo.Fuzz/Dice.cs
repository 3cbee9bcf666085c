using System.Globalization;
using System.Text;

namespace InferenceMoo.Fuzz;

/// <summary>Random choices that a seed and a number decide, and the texts and numbers that programs stumble over.</summary>
internal sealed class Dice(ulong seed, int number)
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "2", "3", "4", "8", "0.5", "0.88", "0.95", "1.0000000000000002", "60", "100", "1e2", "1E2", "+5", "5.", ".5", "1e", "e5",
        "1e-300", "1e300", "1e400", "-1e400", "5e-324", "1e-15", "1e15", "nan", "NAN", ".nan", "inf", "-inf", ".inf", "+.inf", "1e-400", "0x10", "0b1", "010", "1_000",
        "1,5", "1.5.2", "½", "٣", "１", " 5", "5 ", "", "9007199254740993", "99999999999999999999", "2147483648", "-2147483649", "16384", "16385", "1e12", "1e13",
        "18446744073709551615", "18446744073709551616", "0.1:0.5:0.1", "1:16:*2", "5:1:1", "1:5:0", "1:5:-1", "1,2,3", "1,,2", "1:2", ":", "1:1e9:1e-9", "true", "null", "~",
    ];

    private static readonly string[] Texts =
    [
        "", "a", "gpt5", "模型", "😀", "é", "e\u0301", "\u202Eabc", "\u2066x\u2069", "a\u001b[31mred", "a\0b", "a\u0007", "a b", " a ", "a\tb", "a\nb", "a\r", "'", "\"", "\"\"", "-", "--", "-x",
        "=", "[x]", "@file", "\u2028", "\u2029", "\u0085", "\u200d", "\u00ad", "\ufeff", "\u007f", "\u009b31m", "\ufffe", "# c", "a: b", "{", "}", "[", "]", "&a", "*a", "!!str a", "|", ">", "%", "`", ",", ";",
        "👩‍👩‍👧‍👦", "עברית", "كود", "x/y", "CON", "$HOME", "`id`", "<b>&amp;", "{{x}}", "\\", "\\u202E", "model", "cost", "time", "accuracy", "label", "k",
    ];

    private ulong _state = Mix(seed * 0x9E3779B97F4A7C15 + (ulong)number);

    /// <summary>A whole number from 0 to <paramref name="end"/> - 1.</summary>
    public int Next(int end) => (int)(Word() % (ulong)end);

    /// <summary>Whether something happens that does so once in <paramref name="times"/>.</summary>
    public bool OneIn(int times) => Next(times) == 0;

    /// <summary>One of <paramref name="all"/>.</summary>
    public T Of<T>(params IReadOnlyList<T> all) => all[Next(all.Count)];

    /// <summary>A number in some spelling, or nearly one.</summary>
    public string Number() => Next(8) switch
    {
        0 or 1 or 2 => Of(Numbers),
        3 => Real(1e-3, 1).ToString("G4", CultureInfo.InvariantCulture),
        4 => Next(200).ToString(CultureInfo.InvariantCulture),
        5 => BitConverter.UInt64BitsToDouble(Word()).ToString("R", CultureInfo.InvariantCulture).Replace("NaN", "1", StringComparison.Ordinal),
        6 => Of("-", "", "+") + Real(0, 100).ToString("E3", CultureInfo.InvariantCulture),
        _ => Of(Numbers) + Of("", "e3", "%", "$", " "),
    };

    /// <summary>A text.</summary>
    public string Text() => Next(6) switch
    {
        0 => Of(Texts) + Of(Texts),
        1 => new string(Of('x', 'é', '漢'), Next(400)),
        2 => Number(),
        _ => Of(Texts),
    };

    /// <summary>A number between two.</summary>
    public double Real(double low, double high) => low + (high - low) * (Word() >> 11) * (1.0 / (1L << 53));

    /// <summary>A text with faults: lines lost, doubled, changed.</summary>
    public string Mutated(string text, int faults)
    {
        var lines = text.Split('\n').ToList();
        for (; faults > 0 && lines.Count > 0; faults--)
            Mutate(lines, Next(lines.Count));
        return string.Join(Of("\n", "\n", "\n", "\n", "\r\n", "\r"), lines);
    }

    /// <summary>The bytes of a text, in some encoding, with faults in them.</summary>
    public byte[] Encoded(string text)
    {
        byte[] bytes = Next(40) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            2 => Encoding.BigEndianUnicode.GetBytes(text),
            4 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            5 => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        return OneIn(8) ? Damaged(bytes) : bytes;
    }

    /// <summary>Bytes changed, lost, doubled or put in.</summary>
    public byte[] Damaged(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var times = 1 + Next(4); times > 0; times--)
        {
            var place = Next(damaged.Count + 1);
            switch (Next(6))
            {
                case 0 when place < damaged.Count:
                    damaged[place] ^= (byte)(1 << Next(8));
                    break;
                case 1:
                    damaged.Insert(place, (byte)Of(0, 0xff, 0xed, 0xc0, 0x1b, 0x0a, 0x0d, 0x22, 0x2c, 0x80, 0x7f, Next(256)));
                    break;
                case 2:
                    damaged.RemoveRange(place, Math.Min(Next(20), damaged.Count - place));
                    break;
                case 3:
                    damaged.InsertRange(place, Encoding.UTF8.GetBytes(Text()));
                    break;
                case 4:
                    damaged.RemoveRange(place, damaged.Count - place);
                    break;
                default:
                    damaged.InsertRange(place, damaged.Take(Math.Min(64, damaged.Count)).ToList());
                    break;
            }
        }

        return [.. damaged];
    }

    private void Mutate(List<string> lines, int at)
    {
        var line = lines[at];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        switch (Next(11))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2 when colon >= 0:
                lines[at] = line[..(colon + 1)] + " " + Number();
                break;
            case 3 when colon >= 0:
                lines[at] = line[..(colon + 1)] + " " + Text();
                break;
            case 4 when colon >= 0:
                lines[at] = line[..(colon - Math.Min(colon, Next(3)))] + Text() + line[colon..];
                break;
            case 5:
                lines.Insert(at, Text());
                break;
            case 6:
                lines[at] = Of(" ", "  ", "\t", "- ", "? ", "") + line.TrimStart();
                break;
            case 7:
                lines[at] = line.Insert(Next(line.Length + 1), Text());
                break;
            case 8:
                lines[at] = string.Join(Of(",", ";", "\t", ":"), line.Split(Of(',', ':', ' ')).Select(part => OneIn(3) ? Number() : part));
                break;
            case 9 when OneIn(10):
                lines[at] = string.Concat(Enumerable.Repeat(Of("[", "{a: ", "- "), 2000));
                break;
            default:
                (lines[at], lines[0]) = (lines[0], line);
                break;
        }
    }

    private ulong Word()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    // SplitMix64, as its author published it.
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
