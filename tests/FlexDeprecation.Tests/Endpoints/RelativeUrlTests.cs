using System;
using FlexDeprecation.Endpoints;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

public sealed class RelativeUrlTests
{
    [Theory]
    [InlineData("https://api.example.com", "v1/Calls")]
    [InlineData("https://api.example.com/", "v1/Calls")]
    [InlineData("https://api.example.com/v1", "Calls")]
    [InlineData("https://api.example.com/v1/", "Calls")]
    [InlineData("https://api.example.com/v1/", "/Calls")]
    [InlineData("https://api.example.com/v1/a?b=/c/", "Calls")]
    [InlineData("https://api.example.com?b=/c/", "Calls")]
    [InlineData("https://api.example.com/v1/a/", "../Calls")]
    [InlineData("https://api.example.com/v1/a/", "./.././Calls?x=1")]
    [InlineData("https://api.example.com/v1/", "../../../Calls")]
    [InlineData("https://api.example.com:8443/v1/", "Calls")]
    [InlineData("https://api.example.com/v1/", "https://other.example.com/Calls")]
    [InlineData("https://api.example.com/v1/", "Calls?next=https://other.example.com/")]
    public void Goes_together_as_Uri_does_it(string url, string relative) =>
        Assert.Equal(new Uri(new Uri(url), relative).AbsoluteUri, RelativeUrl.Combine(url, relative));

    [Theory]
    [InlineData("http://api.example.com/", "v1/Calls")]
    [InlineData("v1", "Calls")]
    [InlineData("https://api.example.com/", "//other.example.com/Calls")]
    [InlineData("https://api.example.com/v1/Calls", "?Page=1")]
    [InlineData("https://api.example.com/v1/Calls", "")]
    public void Other_forms_are_left_alone(string url, string relative) => Assert.Null(RelativeUrl.Combine(url, relative));
}
