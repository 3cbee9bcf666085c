using System.Globalization;
using CsvHelper;

namespace InferenceMoo;

/// <summary>
/// Reads the numbers of a file of measured points in the units of their columns. A number that could mean two things is never guessed
/// at: decimal commas are read where no commas separate the values, one mark in the whole file, and a file whose every mark could stand
/// between thousands is refused; so are shares of 1 in a column of percent.
/// </summary>
/// <param name="header">The header.</param>
/// <param name="csv">The reader of the rows.</param>
/// <param name="record">The record that the reader stands on.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed class MeasuredNumbers(MeasuredHeader header, CsvReader csv, MeasuredRecord record, Faults faults)
{
    private const string OneMark = "one decimal mark in the whole file, and nothing between thousands";

    /// <summary>The longest number with a comma: more digits than a double has.</summary>
    private const int Longest = 400;

    private readonly bool _hasPlainMarks = header.Separator == ',';
    private Sight? _firstMark;
    private byte _mark;
    private bool _isMarkSure;
    private Sight? _firstShare;
    private bool _hasPercent;

    /// <summary>The decimal mark of the numbers so far.</summary>
    public char DecimalMark => _mark == ',' ? ',' : '.';

    /// <summary>The number in the column at <paramref name="place"/>; a fault, and 1, where it is none that <paramref name="quantity"/> may be.</summary>
    public double Read(int place, Quantity quantity, MeasuredUnit? unit)
    {
        var text = csv.GetSpan(place);
        // As nearly all numbers of long files are.
        if (_hasPlainMarks && unit is null && NumberText.TryReal(text, out var plain) && quantity.Measured.Allows(plain))
            return plain;
        return ReadOther(place, quantity, unit, text);
    }

    /// <summary>Adds the faults that only all rows together have.</summary>
    public void Finish()
    {
        if (_firstMark is { } mark && !_isMarkSure)
        {
            var (thousands, decimals) = (Without(mark.Text, DecimalMark), mark.Text.Replace(',', '.'));
            faults.Add(
                mark.Place,
                mark.Column,
                Printable.Quote(mark.Text),
                "numbers that can be read in one way",
                $"{decimals} or {thousands}? no number of the file tells: write {thousands}, or {mark.Text}0 with another digit");
        }

        if (_firstShare is { } share && !_hasPercent)
        {
            faults.Add(
                share.Place,
                share.Column,
                $"{Printable.Quote(share.Text)} and no value above 1",
                "numbers from 0 to 100 (percent)",
                $"shares of 1? --columns accuracy={share.Column}*1; percent? --columns accuracy={share.Column}/100");
        }
    }

    private double ReadOther(int place, Quantity quantity, MeasuredUnit? unit, ReadOnlySpan<byte> text)
    {
        var number = unit is { IsPercent: true } ? WithoutPercent(text) : text;
        var isMarked = !_hasPlainMarks && number.ContainsAny((byte)'.', (byte)',');
        var isNumber = isMarked ? TryMarked(number, unit, out var value) : TryPlain(number, unit, out value);
        if (!isNumber || !quantity.Measured.Allows(value))
        {
            Refuse(place, quantity, unit, isNumber ? value : null);
            return 1;
        }

        if (isMarked)
            SeeMark(place, number, isSure: !quantity.Measured.Allows(value * 1000));
        if (unit is { IsPercent: true } && number.Length == text.Length)
            SeePercent(place, value);
        return value;
    }

    private static string Without(string text, char mark) => text.Replace(mark.ToString(), string.Empty, StringComparison.Ordinal);

    private static bool TryPlain(ReadOnlySpan<byte> number, MeasuredUnit? unit, out double value) =>
        unit is null ? NumberText.TryReal(number, out value) : unit.TryRead(number, out value);

    // Of two marks one stands between thousands, and the number is none.
    private static bool TryMarked(ReadOnlySpan<byte> number, MeasuredUnit? unit, out double value)
    {
        value = 0;
        if (number.Length > Longest)
            return false;
        Span<byte> pointed = stackalloc byte[Longest];
        number.CopyTo(pointed);
        pointed = pointed[..number.Length];
        pointed.Replace((byte)',', (byte)'.');
        return TryPlain(pointed, unit, out value);
    }

    private static ReadOnlySpan<byte> WithoutPercent(ReadOnlySpan<byte> text)
    {
        var trimmed = text.TrimEnd(" \t\r\n"u8);
        if (trimmed is not [.., (byte)'%'])
            return text;
        trimmed = trimmed[..^1];
        // Programs put a space that does not break between number and sign.
        return trimmed.EndsWith("\u00A0"u8) ? trimmed[..^2] : trimmed;
    }

    // Where the number could not be a thousand times as large, the mark is decimal.
    private void SeeMark(int place, ReadOnlySpan<byte> number, bool isSure)
    {
        var mark = number[number.IndexOfAny((byte)'.', (byte)',')];
        if (_firstMark is null)
            (_firstMark, _mark) = (SightOf(place), mark);
        _isMarkSure = _isMarkSure || isSure || !IsPerhapsThousands(number.Trim(" \t\n\v\f\r"u8));
        if (mark != _mark)
        {
            record.AddFault(
                place,
                header.Names[place],
                Printable.Quote(csv.GetString(place)),
                string.Create(CultureInfo.InvariantCulture, $"a decimal {(_mark == ',' ? "comma" : "point")}, as line {_firstMark.Place.Line} has ({Printable.Quote(_firstMark.Text)})"),
                OneMark);
        }
    }

    /// <summary>Whether the mark could stand between thousands: one to three digits before it, no zero first, and three behind it.</summary>
    private static bool IsPerhapsThousands(ReadOnlySpan<byte> number)
    {
        if (number is [(byte)'+' or (byte)'-', ..])
            number = number[1..];
        var place = number.IndexOfAny((byte)'.', (byte)',');
        return place is >= 1 and <= 3 && number.Length == place + 4 && number[0] != '0'
            && !number[..place].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && !number[(place + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private void SeePercent(int place, double share)
    {
        _hasPercent = _hasPercent || share > 0.01;
        if (!_hasPercent && share > 0)
            _firstShare ??= SightOf(place);
    }

    private Sight SightOf(int place) =>
        new(record.PlaceOf(place), Printable.Shorten(header.Names[place]), Printable.Shorten(NumberText.Trimmed(csv.GetString(place))));

    private void Refuse(int place, Quantity quantity, MeasuredUnit? unit, double? value)
    {
        var text = csv.GetString(place);
        var found = text.Length == 0 ? "nothing" : Printable.Quote(text);
        record.AddFault(place, header.Names[place], found, unit?.Range(quantity) ?? quantity.Measured.Text, Hint(place, quantity, unit, text, value));
    }

    private string Hint(int place, Quantity quantity, MeasuredUnit? unit, string text, double? value)
    {
        var isPercent = text.AsSpan().TrimEnd().EndsWith("%") || (unit is null && value is > 1 and <= 100);
        if (isPercent && quantity == Objective.Accuracy && unit is not { IsPercent: true })
            return $"percent? --columns accuracy={Printable.Shorten(header.Names[place])}%";
        if (header.Separator == ',')
            return text.Contains(',', StringComparison.Ordinal) ? "decimal commas are read where semicolons or tabs separate the values" : string.Empty;
        return text.AsSpan().Count(',') + text.AsSpan().Count('.') > 1 ? OneMark : string.Empty;
    }

    /// <summary>A value as it was first seen.</summary>
    private sealed record Sight(TextPlace Place, string Column, string Text);
}
