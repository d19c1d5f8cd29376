using System;
using System.Linq;
using System.Text.RegularExpressions;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>
/// Endpoints that a grammar writes match the URLs that call them and no others: what a regular expression says of the same endpoint, which
/// shares nothing with the matcher.
/// </summary>
public sealed class EndpointFuzzTests
{
    private static readonly string[] s_parts =
        ["/", "//", "?", "#", "@", ":", ":443", ":44", "{", "}", "{Sid}", "{}", " ", "\t", "\n", "\0", "\\", "%2F", "..", "https://", "http://", "a", "A", "é", "-", ".", "*", "\u202e"];

    [Fact]
    public void An_endpoint_matches_what_calls_it_and_nothing_else()
    {
        var (matched, differed) = (0, 0);
        Fuzz.Run(random =>
        {
            var (text, endpoint) = Next(random);
            for (var calls = 0; calls < 10; calls++)
            {
                var call = Call(random, endpoint);
                Assert.True(EndpointMatcher.IsMatch(endpoint, call), $"{text} and {call}");
                matched++;

                var other = random.Break(call, s_parts);
                var expected = IsCall(endpoint, other);
                Assert.True(expected == EndpointMatcher.IsMatch(endpoint, other), $"{text} and {other}: {expected}");
                differed += expected ? 0 : 1;
            }
        });
        Assert.True(differed > matched / 10, $"{differed} of {matched} are other URLs");
    }

    [Fact]
    public void The_endpoint_with_the_most_literal_text_is_found() => Fuzz.Run(random =>
    {
        var endpoints = random.Some(1, 6, () => Next(random).Endpoint with { Host = "a.b" });
        var matcher = new EndpointMatcher([.. endpoints]);
        var url = Call(random, random.Pick(endpoints));
        var method = random.Pick("GET", "POST", null);
        var best = endpoints.Where(e => IsCall(e, url) && (method is null || e.Method is null || e.Method == method)).OrderByDescending(Literal).FirstOrDefault();
        var found = matcher.Find(url, method);

        Assert.True(found == Array.IndexOf(endpoints, best), $"{method} {url} in {string.Join(", ", endpoints.Select(e => e.Path))}: {found}");
    });

    [Fact]
    public void A_broken_endpoint_is_refused_or_matches_what_it_says()
    {
        var read = 0;
        Fuzz.Run(random =>
        {
            var text = random.Break(Next(random).Text, s_parts);
            if (Read(text) is not { } endpoint)
            {
                return;
            }

            read++;
            Assert.StartsWith("/", endpoint.Path, StringComparison.Ordinal);
            Assert.DoesNotContain(endpoint.Host + endpoint.Path, c => ManifestLimits.IsHidden(c) || char.IsWhiteSpace(c) || c is '?' or '#' or '\\');
            Assert.DoesNotContain('@', endpoint.Host);
            var call = Call(random, endpoint);
            Assert.True(EndpointMatcher.IsMatch(endpoint, call), $"{text} and {call}");
        });
        Assert.InRange(read, Fuzz.Count / 100, Fuzz.Count - 1);
    }

    private static (string Text, Endpoint Endpoint) Next(Random random)
    {
        var path = string.Concat(random.Some(0, 4, () => "/" + Segment(random))) + random.Pick("", "", "/");
        var text = random.Pick("", "GET ", "POST ", "DELETE ") + "https://" + random.Pick("a.b", "API.Example.com", "x-y.z:443", "x.y:8443") + (path.Length == 0 ? "/" : path);
        return (text, Read(text) ?? throw new InvalidOperationException(text));
    }

    private static string Segment(Random random) =>
        random.Pick("v1", "Calls", "{Sid}", "{Sid}.json", "{A}-{B}", "a{A}a{B}a", "%20", "é", "x.y", "aa", "a:b@c", "{a-b}{c}");

    private static string Call(Random random, Endpoint endpoint)
    {
        var host = random.Next(2) == 0 ? endpoint.Host : endpoint.Host.ToUpperInvariant();
        host = host.Contains(':', StringComparison.Ordinal) ? host : host + random.Pick("", "", ":443");
        var path = Regex.Replace(endpoint.Path, @"\{[^}]*\}", _ => random.Pick("CH1", "a", "aa", "{sid}", "{}", "a-b", "a.json", "%2F", "{a/b}".Replace('/', '-'), "-"));
        path = endpoint.Path.EndsWith('/') ? path[..^1] + random.Pick("", "/") : path + random.Pick("", "/");
        return random.Pick("", " ", "\n") + random.Pick("https://", "HTTPS://") + random.Pick("", "", "u:p@", "@") + host + path
            + random.Pick("", "", "?Page=2", "#top", "?u=https://a.b/c#d", "?") + random.Pick("", " ");
    }

    private static int Literal(Endpoint endpoint) => Regex.Replace(endpoint.Path, @"\{[^}]*\}", "").Length;

    private static bool IsCall(Endpoint endpoint, string url)
    {
        var host = Regex.Replace(endpoint.Host, ":443$", "");
        var path = Regex.Replace(Regex.Escape(Regex.Replace(endpoint.Path, "/$", "")), @"\\\{[^}]*}", "[^/?#]+");
        var authority = $"(?:[^/?#]*@)?(?i:{Regex.Escape(host)})(?::443)?";
        return Regex.IsMatch(url.Split('?', '#')[0].Trim(), $@"^(?i:https)://{authority}{path}/?\z", RegexOptions.CultureInvariant);
    }

    private static Endpoint? Read(string text) =>
        EndpointValue.Read(new JsonString(default, default, text), new ManifestErrors(JsonReader.Read(SourceText.From("0"))))?.Value;
}
