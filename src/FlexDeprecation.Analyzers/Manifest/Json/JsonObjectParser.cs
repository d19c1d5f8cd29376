namespace FlexDeprecation.Manifest.Json;

/// <summary>Reads objects.</summary>
internal sealed class JsonObjectParser(JsonParser parser)
{
    private readonly JsonCursor _cursor = parser.Cursor;

    /// <summary>Reads the object whose opening brace is at the cursor.</summary>
    /// <param name="isItem">Whether the object is an item of an array.</param>
    public JsonObject Read(bool isItem)
    {
        var open = _cursor.Position++;
        var properties = new JsonPropertyList(_cursor);
        parser.OpenObjects++;
        while (true)
        {
            _cursor.SkipTrivia();
            if (_cursor.AtEnd)
            {
                parser.ReportUnclosed(open, '{');
                properties.IsComplete = false;
                break;
            }

            if (_cursor.Current == '}')
            {
                _cursor.Position++;
                break;
            }

            if (_cursor.Current == ']' && parser.IsInArray)
            {
                _cursor.ReportHere("'}' is missing before this ']'");
                properties.IsComplete = false;
                break;
            }

            if (_cursor.Current == '{' && isItem && !properties.IsEmpty)
            {
                _cursor.ReportHere("'}' is missing before this '{'");
                properties.IsComplete = false;
                parser.CommaIsSettled = true;
                break;
            }

            if (_cursor.Current is ',' or ']')
            {
                _cursor.IsUnbalanced |= _cursor.Current == ']';
                _cursor.ReportHere(_cursor.Current == ',' ? "a property is missing before this ','" : "']' has no place in an object");
                _cursor.Position++;
                properties.IsComplete = false;
                continue;
            }

            ReadProperty(properties);
            var end = _cursor.Position;
            _cursor.SkipTrivia();
            if (!isItem || _cursor.Current != '{')
            {
                parser.SkipComma(end);
            }
        }

        parser.OpenObjects--;
        return new JsonObject(_cursor.SpanFrom(open), properties.ToImmutable(), properties.IsComplete);
    }

    private void ReadProperty(JsonPropertyList properties)
    {
        var start = _cursor.Position;
        if (ReadName() is { } name)
        {
            if (ReadValueOf(name) is not { } value)
            {
                properties.IsComplete = false;
            }
            else if (name is JsonString text)
            {
                properties.Add(text, value);
            }
            else
            {
                properties.IsComplete = false;
            }
        }
        else
        {
            SkipNameless(start, properties);
            properties.IsComplete = false;
        }
    }

    /// <summary>Reads the name of a property; null where there is none, and then nothing is consumed.</summary>
    private JsonValue? ReadName()
    {
        if (_cursor.Current == '"')
        {
            return parser.ReadString();
        }

        var start = _cursor.Position;
        if (JsonScalarReader.ReadLooseName(_cursor) is { } name)
        {
            var end = _cursor.Position;
            _cursor.SkipTrivia();
            if (_cursor.Current == ':')
            {
                _cursor.Report(name.Span, "a property name is written in double quotes");
                return name;
            }

            _cursor.Position = end;
        }

        _cursor.Position = start;
        return null;
    }

    /// <summary>Reads what belongs to a name; null where nothing does, which is reported.</summary>
    private JsonValue? ReadValueOf(JsonValue name)
    {
        var end = _cursor.Position;
        _cursor.SkipTrivia();
        if (_cursor.Current is not (':' or '='))
        {
            if (name is JsonString)
            {
                _cursor.Report(name.Span, "':' and a value are missing after this name");
            }

            if (IsMark(_cursor.Current) || _cursor.AtEnd || _cursor.IsOnLaterLine(end))
            {
                SettleComma();
                return null;
            }

            return parser.ReadValue();
        }

        if (_cursor.Current == '=')
        {
            _cursor.ReportHere("':' stands between name and value, not '='");
        }

        _cursor.Position++;
        _cursor.SkipTrivia();
        if (IsMark(_cursor.Current) || _cursor.AtEnd)
        {
            if (!_cursor.AtEnd || !_cursor.EndIsReported)
            {
                _cursor.Report(name.Span, "a value is missing after this name");
                _cursor.EndIsReported |= _cursor.AtEnd;
            }

            SettleComma();
            return null;
        }

        return ReadValueUnlessName(name);
    }

    /// <summary>Reads a value; but a string with a colon behind it is the next property's name, and the value is missing.</summary>
    private JsonValue? ReadValueUnlessName(JsonValue name)
    {
        var start = _cursor.Position;
        var value = parser.ReadValue();
        if (value is not JsonString)
        {
            return value;
        }

        var end = _cursor.Position;
        _cursor.SkipTrivia();
        if (_cursor.Current == ':')
        {
            _cursor.Position = start;
            _cursor.Report(name.Span, "a value is missing after this name");
            parser.CommaIsSettled = true;
            return null;
        }

        _cursor.Position = end;
        return value;
    }

    /// <summary>A name without a value is one mistake; a comma missing behind it would be a second one for the same reason.</summary>
    private void SettleComma() => parser.CommaIsSettled = _cursor.Current != ',';

    /// <summary>Passes over a value, or over nonsense, where a name should be.</summary>
    private void SkipNameless(int start, JsonPropertyList properties)
    {
        if (_cursor.Current is '{' or '[' or ':')
        {
            if (!properties.HasNameless)
            {
                _cursor.ReportHere($"a property name is missing before this '{_cursor.Current}'");
            }

            properties.HasNameless = true;
        }
        else
        {
            _cursor.Position++;
            var span = _cursor.SkipNonsense(start);
            var text = _cursor.TextFrom(start).Substring(0, span.Length);
            _cursor.Report(span, $"{MessageText.Quote(text)} is not a property; its name is written in double quotes");
            if (_cursor.Current != ':')
            {
                SettleComma();
                return;
            }
        }

        _cursor.Position += _cursor.Current == ':' ? 1 : 0;
        _cursor.SkipTrivia();
        if (!IsMark(_cursor.Current) && !_cursor.AtEnd)
        {
            _ = parser.ReadValue();
        }
    }

    private static bool IsMark(char c) => c is ',' or ':' or '}' or ']';
}
