using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>The forms in which code writes a URL.</summary>
public sealed class EndpointReporterTests
{
    [Theory]
    [InlineData("Take([|\"https://api.example.com/v1/Channels\"|]);")]
    [InlineData("Take([|\"HTTPS://API.EXAMPLE.COM/v1/Channels/?Page=1\"|]);")]
    [InlineData("Take([|@\"https://api.example.com/v1/Channels\"|]);")]
    [InlineData("Take([|\"https://api.example.com/v1/\\u0043hannels\"|]);")]
    [InlineData("Take([|\"\"\"https://api.example.com/v1/Channels\"\"\"|]);")]
    [InlineData("Take([|\"https://api.example.com/v1/Channels\"u8|]);")]
    [InlineData("Take([|\"https://api.example.com/v1/\"u8 + \"Channels\"u8|]);")]
    [InlineData("const string url = [|\"https://api.example.com/v1/Channels\"|]; Take(url); Take(url + \"?Page=1\"); Take($\"{url}?Page={sid}\");")]
    [InlineData("Take([|\"https://api.example.com\" + \"/v1/\" + \"Chan\" + \"nels\"|]);")]
    [InlineData("Take([|Root + \"/Channels\"|]);")]
    [InlineData("Take([|Root + (\"/Channels/\" + sid)|]);")]
    [InlineData("Take([|Root + \"/\" + Name|]);")]
    [InlineData("Take([|$\"{Root}/{Name}\"|]);")]
    [InlineData("Take([|$\"\"\"{Root}/Channels/{sid}\"\"\"|]);")]
    [InlineData("Take([|$$\"\"\"https://api.example.com/v1/Channels/{{sid}}?a={b}\"\"\"|]);")]
    [InlineData("Take([|\"\"\"https://api.example.com/v1/Channels\"\"\"u8|]);")]
    [InlineData("Take(new UriBuilder([|\"https://api.example.com/v1/Channels\"|]).Uri, null);")]
    [InlineData("Take([|$\"{Root}/Channels/{sid}\"|]);")]
    [InlineData("Take([|$\"https://api.example.com/v1/Channels/CH{sid}?a={sid}\"|]);")]
    [InlineData("Take([|$@\"https://api.example.com/v1/Channels/{sid:D}\"|]);")]
    [InlineData("Take(string.Format([|\"https://api.example.com/v1/Channels/{0}\"|], sid));")]
    [InlineData("Take(([|\"https://api.example.com/v1/Channels\"|])!);")]
    [InlineData("var urls = new[] { [|\"https://api.example.com/v1/Channels\"|], \"https://api.example.com/v2/Channels\" };")]
    [InlineData("Take(sid is [|\"https://api.example.com/v1/Channels\"|] ? sid : null);")]
    [InlineData("switch (sid) { case [|\"https://api.example.com/v1/Channels\"|]: break; }")]
    [InlineData("Func<string> f = () => [|\"https://api.example.com/v1/Channels\"|];")]
    public Task A_url_of_a_deprecated_endpoint(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("new Uri(Base, [|\"Channels\"|]);")]
    [InlineData("new Uri(Base, [|$\"Channels/{sid}\"|]);")]
    [InlineData("new Uri(new Uri(Root), [|\"/v1/Channels\"|]);")]
    [InlineData("new Uri(relativeUri: [|\"Channels\"|], baseUri: Base);")]
    [InlineData("Uri b = new(Root + \"/Other/\"); _ = new Uri(b, [|\"../Channels\"|]);")]
    public Task A_relative_url_with_a_constant_base(string statement) => EndpointTest.StatementAsync("_ = " + (statement[0] == 'n' ? statement : "0; " + statement));

    [Theory]
    [InlineData("Take(\"https://api.example.com/v2/Channels\");")]
    [InlineData("Take(\"https://api.example.com.evil.org/v1/Channels\");")]
    [InlineData("Take(\"https://evil.org/?https://api.example.com/v1/Channels\");")]
    [InlineData("Take(\"http://api.example.com/v1/Channels\");")]
    [InlineData("Take(\"see https://api.example.com/v1/Channels\");")]
    [InlineData("Take(\"https://api.example.com/v1/Channels/CH1/Members\");")]
    [InlineData("Take(\"/v1/Channels\");")]
    [InlineData("Take($\"https://api.example.com{sid}/v1/Channels\");")]
    [InlineData("Take($\"https://api.example.com.{sid}/v1/Channels\");")]
    [InlineData("Take($\"{sid}://api.example.com/v1/Channels\");")]
    [InlineData("Take(\"Channels\");")]
    [InlineData("Take(Root + \"/Channels\" + sid);")]
    [InlineData("Take($\"{sid}/v1/Channels\");")]
    [InlineData("Take($\"https://{sid}.example.com/v1/Channels\");")]
    [InlineData("Take(Root + \"/Chan\" + sid);")]
    [InlineData("Take(Root + \"/Channels\" + \"/a/b\");")]
    [InlineData("Take((string)\"https://api.example.com/v1/Channels\" + \"/a/b\");")]
    [InlineData("Take(checked(\"https://api.example.com/v1/Channels\") + \"/a/b\");")]
    [InlineData("_ = new Uri(Given, \"Channels\");")]
    [InlineData("_ = new Uri(new UriBuilder(sid).Uri, \"Channels\");")]
    [InlineData("_ = new Uri(\"Channels\", UriKind.Relative);")]
    [InlineData("Uri b = new(Root + \"/\"); b = Given; _ = new Uri(b, \"Channels\");")]
    [InlineData("// https://api.example.com/v1/Channels")]
    [InlineData("_ = nameof(HttpClient) + Number + 1;")]
    public Task What_names_no_such_endpoint_is_quiet(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("class C { public const string Url = [|\"https://api.example.com/v1/Channels\"|]; } class D { string A = C.Url; string B = C.Url + \"#a\"; }")]
    [InlineData("[System.ComponentModel.Description([|\"https://api.example.com/v1/Channels\"|])] class C { }")]
    [InlineData("class C { void M(string url = [|\"https://api.example.com/v1/Channels\"|]) { } }")]
    [InlineData("[System.Obsolete] class C { string A = \"https://api.example.com/v1/Channels\"; string B = [|\"https://api.example.com/v1/Calls\"|]; }")]
    [InlineData("class C { [System.Obsolete] const string Url = \"https://api.example.com/v1/Channels\"; }")]
    public Task Where_it_is_written(string code) => EndpointTest.CodeAsync(code);

    // Without its host or its path in this file, the rest has to do.
    [Theory]
    [InlineData("\"https://api.example.com/v1/\" + D.Name")]
    [InlineData("D.Root + \"Channels\"")]
    public async Task A_part_of_it_may_be_written_in_another_file(string url)
    {
        var compilation = TestRun.Compile(
            "Test",
            [$"class C {{ string A = {url}; }}", "class D { public const string Name = \"Channels\", Root = \"https://api.example.com/v1/\"; }"]);

        Assert.Equal(["/Test/Code0.cs"], (await EndpointTest.RunAsync(compilation)).Select(d => d.Location.GetLineSpan().Path));
    }

    [Fact]
    public Task A_long_concatenation_is_read_without_recursion() => EndpointTest.CodeAsync(
        "class C { string A = [|\"https://api.example.com/v1/Channels/\"" + string.Concat(Enumerable.Repeat(" + \"x\"", 300)) + "|]; }");
}
