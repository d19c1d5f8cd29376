using System;
using System.Linq;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

public sealed class EndpointMatcherTests
{
    [Theory]
    [InlineData("https://api.example.com/v1/Calls")]
    [InlineData("https://api.example.com/v1/Calls/")]
    [InlineData("https://api.example.com:443/v1/Calls")]
    [InlineData("https://user:secret@api.example.com/v1/Calls")]
    [InlineData("HTTPS://API.Example.COM/v1/Calls?Page=2")]
    [InlineData("https://api.example.com/v1/Calls#top")]
    [InlineData("https://api.example.com/v1/Calls/?a=/v2/Other")]
    [InlineData("  https://api.example.com/v1/Calls\n")]
    [InlineData("https://api.example.com/v1/%43alls")]
    [InlineData("https://api.example.com/%76%31/Call%73/")]
    [InlineData("https://u%40v:p%2F@api.example.com/v1/Calls?a=%2")]
    public void A_url_that_calls_it(string url) => Assert.True(EndpointMatcher.IsMatch(Read("https://api.example.com/v1/Calls"), url));

    [Theory]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("https:///v1/Calls")]
    [InlineData("/v1/Calls")]
    [InlineData("api.example.com/v1/Calls")]
    [InlineData("http://api.example.com/v1/Calls")]
    [InlineData("https://api.example.com:8443/v1/Calls")]
    [InlineData("https://api.example.com.evil.org/v1/Calls")]
    [InlineData("https://evil.org/https://api.example.com/v1/Calls")]
    [InlineData("https://api.example.com@evil.org/v1/Calls")]
    [InlineData("https://api.example.com?/v1/Calls")]
    [InlineData("https://api.example.com/v1")]
    [InlineData("https://api.example.com/v1/calls")]
    [InlineData("https://api.example.com/v1/CallsX")]
    [InlineData("https://api.example.com/v1/Calls\0")]
    [InlineData("https://api.example.com/v1/Calls//")]
    [InlineData("https://api.example.com/v1/Calls/CA1")]
    [InlineData("https://api.example.com//v1/Calls")]
    [InlineData("see https://api.example.com/v1/Calls")]
    [InlineData("https://api.example.com/v1%2FCalls")]
    [InlineData("https://api.example.com/v1/%63alls")]
    [InlineData("https://api.example.com/v1/Calls%")]
    [InlineData("https://api.example.com/v1/Calls%2")]
    [InlineData("https://api.example.com/v1/%C3alls")]
    [InlineData("https://api.example.com/v1/% 3alls")]
    [InlineData("https://notapi.example.com/v1/Calls")]
    [InlineData("https://api.example.com\\@evil.org/v1/Calls")]
    [InlineData("wss://api.example.com/v1/Calls")]
    public void A_text_that_does_not(string url) => Assert.False(EndpointMatcher.IsMatch(Read("https://api.example.com/v1/Calls"), url));

    [Theory]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/CH1", true)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/CH1/", true)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/{}", true)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/{0}", true)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/", false)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels//", false)]
    [InlineData("/v1/Channels/{Sid}", "/v1/Channels/CH1/Members", false)]
    [InlineData("/v1/{Sid}.json", "/v1/AC1.json", true)]
    [InlineData("/v1/{Sid}.json", "/v1/a.json.json", true)]
    [InlineData("/v1/{Sid}.json", "/v1/.json", false)]
    [InlineData("/v1/{Sid}.json", "/v1/AC1.xml", false)]
    [InlineData("/v1/{Sid}.json", "/v1/AC1", false)]
    [InlineData("/{A}-{B}x", "/1-2-3x", true)]
    [InlineData("/{A}-{B}x", "/1-x", false)]
    [InlineData("/{A}{B}", "/ab", true)]
    [InlineData("/{A}{B}", "/a", false)]
    [InlineData("/azAZ09-._~", "/%61%7A%41%5a%30%39%2D%2e%5F%7e", true)]
    [InlineData("/a{B}", "/{}", false)]
    [InlineData("/", "", true)]
    [InlineData("/", "/", true)]
    [InlineData("/", " ", true)]
    [InlineData("/", "?a=b ", true)]
    [InlineData("/", "/a", false)]
    public void Templates_are_compared_by_segments(string template, string path, bool expected) => Assert.Equal(
        expected,
        EndpointMatcher.IsMatch(Read("https://api.example.com:8443" + template), "https://api.example.com:8443" + path));

    [Theory]
    [InlineData("https://h.com/v1/A/B", null, 1)]
    [InlineData("https://h.com/v1/A/C", null, 2)]
    [InlineData("https://h.com/v1/X/C", null, 0)]
    [InlineData("https://h.com/v1/A/B", "GET", 0)]
    [InlineData("https://h.com/v1/A/C", "PUT", 2)]
    [InlineData("https://h.com/v1/A", null, -1)]
    public void The_most_specific_one_counts(string url, string? method, int expected) => Assert.Equal(
        expected,
        new EndpointMatcher([Read("https://h.com/v1/{X}/{Y}"), Read("POST https://h.com/v1/A/B"), Read("PUT https://h.com/v1/A/{Y}")]).Find(url, method));

    [Fact]
    public void Any_text_is_a_url_or_none()
    {
        var random = new Random(20261122);
        var matcher = new EndpointMatcher([Read("https://h.com/{A}-{B}/{C}.json"), Read("https://h.com/")]);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "/-.{}?#:@ jhsonc"[random.Next(15)]));
            Assert.InRange(matcher.Find("https://h.com" + text), -1, 1);
            Assert.InRange(matcher.Find(text), -1, -1);
        }
    }

    private static Endpoint Read(string text)
    {
        var errors = new ManifestErrors(JsonReader.Read(SourceText.From("0")));
        return EndpointValue.Read(new JsonString(default, default, text), errors)!.Value.Value;
    }
}
