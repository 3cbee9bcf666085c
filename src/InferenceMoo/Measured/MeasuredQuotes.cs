using CsvHelper;

namespace InferenceMoo;

/// <summary>Tells of quotes that leave open where a value ends.</summary>
internal static class MeasuredQuotes
{
    /// <summary>Makes a fault of such a record. A quote in the middle of a value without quotes is just a character.</summary>
    public static void Refuse(CsvMalformedRecord record, MeasuredFaultList faults)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            faults.Add(record.LineNumber, 1, string.Empty, "a row with a quote that is never closed", "a closing quote");
        else if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            faults.Add(record.LineNumber, 1, string.Empty, "a row with text after a closing quote", "quotes around whole values, doubled inside");
    }
}
