using System;

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
        var hostEnd = EndOf(text, start, '/');
        var pathEnd = EndOf(text, hostEnd, '\0');
        while (pathEnd > hostEnd && char.IsWhiteSpace(text[pathEnd - 1]))
        {
            pathEnd--;
        }

        var host = WithoutDefaultPort(text.Substring(start, hostEnd - start));
        url = new EndpointUrl(host.Substring(host.LastIndexOf('@') + 1), WithoutSlash(text.Substring(hostEnd, pathEnd - hostEnd)));
        return url.Host.Length > 0;
    }

    /// <summary>Leaves out the port that https has anyway.</summary>
    public static string WithoutDefaultPort(string host) =>
        host.EndsWith(DefaultPort, StringComparison.Ordinal) ? host.Substring(0, host.Length - DefaultPort.Length) : host;

    /// <summary>Leaves out one slash at the end of a path.</summary>
    public static string WithoutSlash(string path) =>
        path.EndsWith("/", StringComparison.Ordinal) ? path.Substring(0, path.Length - 1) : path;

    private static int EndOf(string text, int start, char end)
    {
        while (start < text.Length && text[start] != end && text[start] is not ('?' or '#'))
        {
            start++;
        }

        return start;
    }
}
