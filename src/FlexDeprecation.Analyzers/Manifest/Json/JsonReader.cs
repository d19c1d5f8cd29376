using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>
/// Reads JSON (RFC 8259, with comments and trailing commas) and keeps where everything stands. After an error it goes on
/// where the text makes sense again, so that one reading finds all errors.
/// </summary>
internal static class JsonReader
{
    /// <summary>How deep arrays and objects may be nested.</summary>
    public const int MostLevels = 64;

    /// <summary>Reads one text.</summary>
    public static JsonText Read(SourceText text)
    {
        // Of a large file the compiler keeps pieces, where each character would have to be looked for.
        var cursor = new JsonCursor(text.ToString());
        var root = ReadRoot(cursor);
        return new JsonText(root, cursor.Errors(), cursor.ErrorCount, !cursor.IsUnbalanced && !cursor.EndIsReported);
    }

    private static JsonValue ReadRoot(JsonCursor cursor)
    {
        cursor.SkipTrivia();
        if (cursor.AtEnd)
        {
            if (!cursor.EndIsReported)
            {
                cursor.ReportHere("the file is empty; it takes a JSON value");
            }

            return new JsonUnreadable(new TextSpan(cursor.Position, 0));
        }

        var parser = new JsonParser(cursor);
        var root = parser.ReadValue();
        cursor.SkipTrivia();
        if (root is JsonUnreadable && cursor.Current == '{')
        {
            // Something strange came before the object, and is reported.
            root = parser.ReadValue();
            cursor.SkipTrivia();
        }

        if (!cursor.AtEnd && root is not JsonUnreadable)
        {
            cursor.IsUnbalanced = true;
            cursor.ReportHere("nothing follows the end of the JSON text");
        }

        return root;
    }
}
