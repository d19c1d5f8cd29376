namespace FlexDeprecation.Versions;

/// <summary>What npm takes in place of a version: where to get a package.</summary>
internal static class PackageSource
{
    /// <summary>
    /// Whether a text names a source: <c>file:../ui</c>, <c>workspace:*</c>, <c>npm:other@1</c>, a URL, a folder or a repository.
    /// Which version is there nobody can tell from the text. No version or range is written so.
    /// </summary>
    public static bool IsOne(string text)
    {
        var start = 0;
        while (start < text.Length && RangeScanner.IsSpace(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return false;
        }

        return text[start] switch
        {
            '/' or '\\' => true,
            '.' or '~' => IsPath(text, start),
            '@' => text.IndexOf('/', start) > 0,
            _ => IsProtocolOrRepository(text, start),
        };
    }

    /// <summary>Whether it begins with <c>./</c>, <c>../</c> or <c>~/</c>.</summary>
    private static bool IsPath(string text, int start)
    {
        var dots = 1;
        while (start + dots < text.Length && dots < 2 && text[start] == '.' && text[start + dots] == '.')
        {
            dots++;
        }

        return start + dots < text.Length && text[start + dots] is '/' or '\\';
    }

    /// <summary>Whether a word with a letter in front is followed by a colon or a slash.</summary>
    private static bool IsProtocolOrRepository(string text, int start)
    {
        if (!IsLetter(text[start]))
        {
            return false;
        }

        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] is ':' or '/')
            {
                return true;
            }

            if (!IsLetter(text[i]) && text[i] is not ((>= '0' and <= '9') or '+' or '-' or '.' or '_'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
