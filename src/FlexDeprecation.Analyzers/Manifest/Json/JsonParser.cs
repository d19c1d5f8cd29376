using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Reads values, arrays and what both kinds of brackets share; <see cref="JsonObjectParser"/> reads objects.</summary>
internal sealed class JsonParser
{
    private readonly JsonObjectParser _objects;
    private int _level;
    private int _openArrays;
    private JsonString? _lastString;

    /// <summary>Makes a parser that reads at a cursor.</summary>
    public JsonParser(JsonCursor cursor)
    {
        Cursor = cursor;
        _objects = new JsonObjectParser(this);
    }

    /// <summary>Gets the cursor.</summary>
    public JsonCursor Cursor { get; }

    /// <summary>Gets or sets how many objects are open around the cursor.</summary>
    public int OpenObjects { get; set; }

    /// <summary>Gets a value indicating whether an array is open around the cursor.</summary>
    public bool IsInArray => _openArrays > 0;

    /// <summary>
    /// Gets or sets a value indicating whether the comma before the next item of the array is consumed, or its absence
    /// explained, by an object that was not closed.
    /// </summary>
    public bool CommaIsSettled { get; set; }

    /// <summary>Reads the value at the cursor; at least one character is consumed.</summary>
    /// <param name="isItem">Whether the value is an item of an array.</param>
    public JsonValue ReadValue(bool isItem = false)
    {
        if (Cursor.Current is not ('{' or '['))
        {
            return Cursor.Current == '"' ? ReadString() : JsonScalarReader.Read(Cursor);
        }

        if (_level == JsonReader.MostLevels)
        {
            return SkipNested();
        }

        _level++;
        var value = Cursor.Current == '{' ? (JsonValue)_objects.Read(isItem) : ReadArray();
        _level--;
        return value;
    }

    /// <summary>Reads the string at the cursor, once however often the cursor is set back to it.</summary>
    public JsonValue ReadString()
    {
        if (_lastString?.Span.Start == Cursor.Position)
        {
            Cursor.Position = _lastString.Span.End;
            return _lastString;
        }

        var value = JsonStringReader.Read(Cursor);
        _lastString = value as JsonString;
        return value;
    }

    /// <summary>Reports the end of the text inside a bracket, once for all brackets that are open.</summary>
    public void ReportUnclosed(int open, char bracket)
    {
        if (!Cursor.EndIsReported)
        {
            Cursor.EndIsReported = true;
            Cursor.Report(new TextSpan(open, 1), $"this '{bracket}' is not closed");
        }
    }

    /// <summary>Reports that a comma is missing right behind what was read last.</summary>
    public void ReportMissingComma(int end) => Cursor.Report(new TextSpan(end, 0), "',' is missing");

    private JsonArray ReadArray()
    {
        var open = Cursor.Position++;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        var isComplete = true;
        _openArrays++;
        while (true)
        {
            Cursor.SkipTrivia();
            if (Cursor.AtEnd)
            {
                ReportUnclosed(open, '[');
                isComplete = false;
                break;
            }

            if (Cursor.Current == ']')
            {
                Cursor.Position++;
                break;
            }

            if (Cursor.Current == '}' && OpenObjects > 0)
            {
                Cursor.ReportHere("']' is missing before this '}'");
                isComplete = false;
                break;
            }

            if (Cursor.Current is ',' or ':' or '}')
            {
                Cursor.IsUnbalanced |= Cursor.Current == '}';
                Cursor.ReportHere(
                    Cursor.Current == ',' ? "a value is missing before this ','" : $"'{Cursor.Current}' has no place in an array");
                Cursor.Position++;
                isComplete = false;
                continue;
            }

            var start = Cursor.Position;
            var item = ReadValue(isItem: true);
            var end = Cursor.Position;
            Cursor.SkipTrivia();
            if (item is JsonString && Cursor.Current == ':' && OpenObjects > 0)
            {
                // It is the name of the next property: the array ended before it.
                Cursor.Position = start;
                Cursor.Report(new TextSpan(open, 1), "this '[' is not closed before the next property");
                CommaIsSettled = true;
                isComplete = false;
                break;
            }

            items.Add(item);
            SkipComma(end);
        }

        _openArrays--;
        return new JsonArray(Cursor.SpanFrom(open), items.ToImmutable(), isComplete);
    }

    /// <summary>Passes over the comma behind an item or a property, or reports that it is missing.</summary>
    /// <param name="end">Where the item or property ends.</param>
    public void SkipComma(int end)
    {
        if (CommaIsSettled)
        {
            CommaIsSettled = false;
        }
        else if (Cursor.Current == ',')
        {
            Cursor.Position++;
        }
        else if (!Cursor.AtEnd && Cursor.Current is not (']' or '}' or ':'))
        {
            ReportMissingComma(end);
        }
    }

    /// <summary>Passes over a value that is nested too deep, without going any deeper.</summary>
    private JsonUnreadable SkipNested()
    {
        var start = Cursor.Position;
        Cursor.ReportHere($"arrays and objects may be nested {JsonReader.MostLevels} levels deep, not deeper");
        var level = 0;
        do
        {
            switch (Cursor.Current)
            {
                case '{' or '[':
                    level++;
                    Cursor.Position++;
                    break;
                case '}' or ']':
                    level--;
                    Cursor.Position++;
                    break;
                case '"':
                    _ = JsonStringReader.Read(Cursor);
                    break;
                default:
                    Cursor.Position++;
                    break;
            }

            Cursor.SkipTrivia();
        }
        while (level > 0 && !Cursor.AtEnd);

        Cursor.EndIsReported |= level > 0;
        return new JsonUnreadable(Cursor.SpanFrom(start));
    }
}
