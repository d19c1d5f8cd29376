using System;
using System.Globalization;
using System.Text;

namespace FlexDeprecation.Endpoints;

/// <summary>What of a URL says which endpoint it is: its host and its path. Query and fragment do not.</summary>
/// <param name="Host">The host as it is written, with its port unless that is https's own.</param>
/// <param name="Path">The path without a slash at its end; empty for the root.</param>
internal readonly record struct EndpointUrl(string Host, string Path)
{
    private const string Scheme = "https://";
    private const string DefaultPort = ":443";

    /// <summary>Takes an https URL apart. Any other text has no endpoint.</summary>
    public static bool TryParse(string text, out EndpointUrl url)
    {
        url = default;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (string.Compare(text, start, Scheme, 0, Scheme.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        start += Scheme.Length;
        var pathEnd = EndOf(text, start, '#');
        while (pathEnd > start && char.IsWhiteSpace(text[pathEnd - 1]))
        {
            pathEnd--;
        }

        var hostEnd = Math.Min(EndOf(text, start, '/'), pathEnd);
        var host = WithoutDefaultPort(text.Substring(start, hostEnd - start));
        url = new EndpointUrl(host.Substring(host.LastIndexOf('@') + 1), WithoutSlash(WithoutNeedlessEscapes(text.Substring(hostEnd, pathEnd - hostEnd))));
        return url.Host.Length > 0;
    }

    /// <summary>Leaves out the port that https has anyway.</summary>
    public static string WithoutDefaultPort(string host) =>
        host.EndsWith(DefaultPort, StringComparison.Ordinal) ? host.Substring(0, host.Length - DefaultPort.Length) : host;

    /// <summary>Leaves out one slash at the end of a path.</summary>
    public static string WithoutSlash(string path) =>
        path.EndsWith("/", StringComparison.Ordinal) ? path.Substring(0, path.Length - 1) : path;

    /// <summary>Writes out each letter, digit and mark that never needs to be escaped: to RFC 3986 <c>%41</c> is <c>A</c>, and <c>%2F</c> is no slash.</summary>
    private static string WithoutNeedlessEscapes(string path)
    {
        if (path.IndexOf('%') < 0)
        {
            return path;
        }

        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%'
                && i + 2 < path.Length
                && int.TryParse(path.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && (char)code is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~')
            {
                text.Append((char)code);
                i += 2;
            }
            else
            {
                text.Append(path[i]);
            }
        }

        return text.ToString();
    }

    private static int EndOf(string text, int start, char end)
    {
        while (start < text.Length && text[start] != end && text[start] is not ('?' or '#'))
        {
            start++;
        }

        return start;
    }
}
