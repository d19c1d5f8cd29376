using System;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Endpoints;

/// <summary>
/// Finds the endpoint that a URL calls. URLs are compared part by part, never as text: <c>{Sid}</c> stands for any text within
/// its segment, hosts have no case, and neither a query nor a slash at the end makes another endpoint.
/// </summary>
internal sealed class EndpointMatcher
{
    private readonly ImmutableArray<Endpoint> _endpoints;

    public EndpointMatcher(ImmutableArray<Endpoint> endpoints) => _endpoints = endpoints;

    /// <summary>Finds the endpoint that a URL calls; of several, the one with the most literal text, then the first.</summary>
    /// <param name="url">The URL. What is not known of it may be written in braces, as a template does.</param>
    /// <param name="method">The HTTP method in capitals, where it is known.</param>
    /// <returns>Its index; -1 where the text is no URL or calls none of them.</returns>
    public int Find(string url, string? method = null)
    {
        var best = -1;
        if (!EndpointUrl.TryParse(url, out var parts))
        {
            return best;
        }

        for (var i = 0; i < _endpoints.Length; i++)
        {
            if (IsMatch(_endpoints[i], parts)
                && (method is null || _endpoints[i].Method is null || _endpoints[i].Method == method)
                && (best < 0 || LiteralLength(_endpoints[i].Path) > LiteralLength(_endpoints[best].Path)))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Whether a URL calls an endpoint, by whatever method.</summary>
    public static bool IsMatch(Endpoint endpoint, string url) =>
        EndpointUrl.TryParse(url, out var parts) && IsMatch(endpoint, parts);

    private static bool IsMatch(Endpoint endpoint, EndpointUrl url)
    {
        if (!string.Equals(EndpointUrl.WithoutDefaultPort(endpoint.Host), url.Host, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var template = EndpointUrl.WithoutSlash(endpoint.Path);
        var path = url.Path;
        int t = 0, p = 0;
        while (t < template.Length && p < path.Length)
        {
            // Both stand at the slash before a segment.
            var templateEnd = SegmentEnd(template, t + 1);
            var pathEnd = SegmentEnd(path, p + 1);
            if (!IsSegmentMatch(template, t + 1, templateEnd, path, p + 1, pathEnd))
            {
                return false;
            }

            t = templateEnd;
            p = pathEnd;
        }

        return t == template.Length && p == path.Length;
    }

    private static int SegmentEnd(string path, int start)
    {
        var end = path.IndexOf('/', start);
        return end < 0 ? path.Length : end;
    }

    /// <summary>Compares a segment; a placeholder takes one character or more, as few as the rest allows.</summary>
    private static bool IsSegmentMatch(string template, int t, int templateEnd, string text, int i, int textEnd)
    {
        var afterPlaceholder = -1;
        var taken = 0;
        while (i < textEnd)
        {
            if (t < templateEnd && template[t] == '{')
            {
                t = template.IndexOf('}', t) + 1;
                afterPlaceholder = t;
                taken = ++i;
            }
            else if (t < templateEnd && template[t] == text[i])
            {
                t++;
                i++;
            }
            else if (afterPlaceholder >= 0)
            {
                t = afterPlaceholder;
                i = ++taken;
            }
            else
            {
                return false;
            }
        }

        return t == templateEnd;
    }

    private static int LiteralLength(string template)
    {
        var length = 0;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{')
            {
                i = template.IndexOf('}', i);
            }
            else
            {
                length++;
            }
        }

        return length;
    }
}
