using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
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
    [InlineData("https://api.example.com/v1/", "://Calls")]
    [InlineData("https://api.example.com//", "../Calls")]
    [InlineData("https://api.example.com/v1/", "Calls?next=https://other.example.com/")]
    public void Goes_together_as_Uri_does_it(string url, string relative) =>
        Assert.Equal(new Uri(new Uri(url), relative).AbsoluteUri, RelativeUrl.Combine(url, relative));

    [Theory]
    [InlineData("static readonly Uri Root = new Uri(\"https://api.example.com/v1/\");", true)]
    [InlineData("static Uri Root { get; } = new(\"https://api.example.com/v1/\");", true)]
    [InlineData("static Uri Root => new Uri(\"https://api.example.com/v1/\");", true)]
    [InlineData("static Uri Root = new Uri(\"https://api.example.com/v1/\");", false)]
    [InlineData("static Uri Root { get; set; } = new Uri(\"https://api.example.com/v1/\");", false)]
    [InlineData("static Uri Root => Find(); static Uri Find() => null;", false)]
    [InlineData("static readonly Uri Root = new Uri(\"https://api.example.com/v1/\", UriKind.Absolute);", false)]
    public async Task A_base_may_be_in_another_file_as_long_as_it_stays(string member, bool isKnown)
    {
        const string Use = "using System; partial class C { Uri M() => new Uri(Root, \"Channels\"); }";
        var other = $"using System; partial class C {{ {member} }}";

        foreach (string[] files in new[] { new[] { Use, other }, [Use.Replace("{ Uri", "{ " + member + " Uri", StringComparison.Ordinal)] })
        {
            var compilation = TestRun.Compile("Test", files);
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
            Assert.Equal(isKnown ? ["FLEX1004"] : [], (await EndpointTest.RunAsync(compilation)).Select(d => d.Id));
        }
    }

    [Theory]
    [InlineData("http://api.example.com/", "v1/Calls")]
    [InlineData("v1", "Calls")]
    [InlineData("https://", "v1/Calls")]
    [InlineData("https:///v1/", "Calls")]
    [InlineData("https://api.example.com/", "//other.example.com/Calls")]
    [InlineData("https://api.example.com/v1/Calls", "?Page=1")]
    [InlineData("https://api.example.com/v1/Calls", "")]
    public void Other_forms_are_left_alone(string url, string relative) => Assert.Null(RelativeUrl.Combine(url, relative));
}
