using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace InferenceMoo;

/// <summary>The record of a file of measured points that its reader stands on.</summary>
/// <param name="csv">The reader.</param>
/// <param name="faults">Receives what is wrong with the record.</param>
internal sealed class MeasuredRecord(CsvReader csv, Faults faults)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the record is UTF-8 text; a fault where it is not.</summary>
    public bool IsText()
    {
        if (Utf8.IsValid(csv.RawRecord))
            return true;
        try
        {
            _ = Strict.GetCharCount(csv.RawRecord);
        }
        catch (DecoderFallbackException failure)
        {
            var index = Math.Max(0, failure.Index);
            AddAt(index, string.Empty, $"the byte 0x{csv.RawRecord[index]:X2}", "UTF-8 text");
        }

        return false;
    }

    /// <summary>The text of a field.</summary>
    public string Text(int field) => csv.GetString(field);

    /// <summary>Adds a fault of a field.</summary>
    public void AddFault(int field, string name, string found, string expected, string hint = "")
    {
        // Between two fields there is one separator.
        var start = field;
        for (var before = 0; before < field; before++)
            start += csv.GetRawSpan(before).Length;
        AddAt(start, name, found, expected, hint);
    }

    private void AddAt(int start, string name, string found, string expected, string hint = "")
    {
        var before = Encoding.UTF8.GetString(csv.RawRecord[..start]);
        var place = TextPlace.Of(before, before.Length);
        faults.Add(place with { Line = csv.LineNumber + place.Line - 1 }, Printable.Shorten(name), found, expected, hint);
    }
}
