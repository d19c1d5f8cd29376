using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class EndpointBodiesTests
{
    private const string Url = "\"https://api.example.com/v1/Configuration\"";
    private const string Body = "new { ui_version = [|\"1.2.0\"|] }";
    private const string Unreported = "new { ui_version = \"1.2.0\" }";

    [Theory]
    [InlineData("Client.Send(" + Url + ", " + Body + ");")]
    [InlineData("Client.Send(" + Url + ", new { ui_version = \"2.0.0\" });")]
    [InlineData("Client.Send(\"https://api.example.com/v1/Configuration/?a=b\", Json.Serialize(" + Body + "));")]
    [InlineData("Client.Send(\"https://api.example.com/v1/Configuration/X\", " + Unreported + ");")]
    [InlineData("Client.Send(\"https://api.example.com/v1/\" + \"Configuration\", " + Body + ");")]
    [InlineData("Client.Send($\"https://api.example.com/v1/Configuration?{text}\", " + Body + ");")]
    [InlineData("Client.Send($\"https://api.example.com/v1/{text}\", " + Unreported + ");")]
    [InlineData("Client.Send(" + Url + " + \"/X\", " + Unreported + ");")]
    [InlineData("Client.Send(text, " + Unreported + ");")]
    [InlineData("const string url = " + Url + "; Client.Send(url, " + Body + ");")]
    [InlineData("await http.PostAsync(" + Url + ", new StringContent(\"{ \\\"ui_version\\\": \\\"[|1.2.0|]\\\" }\"));")]
    [InlineData("await http.PostAsync(new System.Uri(" + Url + "), new FormUrlEncodedContent(new Dictionary<string, string> { [\"ui_version\"] = [|\"1.2.0\"|] }));")]
    [InlineData("var body = " + Body + "; Client.Send(" + Url + ", body);")]
    public Task Arguments_of_one_call(string marked) => TargetTest.StatementAsync(marked);

    [Theory]
    [InlineData("_ = new Request(" + Url + ") { Content = " + Body + " };")]
    [InlineData("_ = new Request(null) { Url = " + Url + ", Content = " + Body + " };")]
    [InlineData("_ = new Request(" + Url + ").With(" + Body + ");")]
    [InlineData("var request = new Request(" + Url + "); request.Content = " + Body + ";")]
    [InlineData("var request = new Request(null); request.Url = " + Url + "; request.Content = " + Body + ";")]
    [InlineData("var request = new Request(" + Url + "); request.With(" + Body + ");")]
    [InlineData("var url = " + Url + "; Client.Send(url, " + Body + ");")]
    [InlineData("var url = " + Url + "; var request = new Request(url); request.Content = " + Body + ";")]
    [InlineData("var url = " + Url + "; url = text; Client.Send(url, " + Unreported + ");")]
    [InlineData("var request = new Request(" + Url + "); var other = new Request(text); other.Content = " + Unreported + ";")]
    [InlineData("var answer = http.GetAsync(" + Url + "); Client.Send(text, answer == null ? null : " + Unreported + "); Client.Send(answer.ToString(), " + Unreported + ");")]
    [InlineData("Client.Send(" + Url + "); Client.Send(text, " + Unreported + ");")]
    [InlineData("System.Console.WriteLine(" + Url + "); options.Clone(); Client.Send(text, " + Unreported + ");")]
    public Task Objects_that_take_the_url(string marked) => TargetTest.StatementAsync(marked);

    [Fact]
    public Task Members_of_a_type() => TargetTest.CodeAsync("""
        class A
        {
            const string Url = "https://api.example.com/v1/Configuration", Json = "{ \"ui_version\": \"1.2.0\" }";
            static void M() => Lib.Client.Send(Url, [|Json|]);
            static void N() { var body = new { ui_version = [|"1.2.0"|] }; System.Action send = () => Lib.Client.Send(Url, body); }
        }
        class B { static readonly object Body = new { ui_version = "1.2.0" }; static void M() => Lib.Client.Send(A2.Url); }
        static class A2 { public const string Url = "https://api.example.com/v1/Configuration"; }
        """);

    [Fact]
    public Task A_field_is_sent_from_any_member() => TargetTest.CodeAsync("""
        class A
        {
            public const string Url = "https://api.example.com/v1/Configuration";
            const string Json = "{ \"ui_version\": \"1.2.0\" }";
            static void M() => Lib.Client.Send(A.Url, [|Json|]);
        }
        """);

    // As libraries do that make a request of a text.
    [Theory]
    [InlineData(Url)]
    [InlineData("Url")]
    [InlineData("C.Url")]
    [InlineData("(Url + \"?a=b\")")]
    [InlineData("$\"{Url}?a={text}\"")]
    [InlineData("(\"https://api.example.com/v1/\" + text)", false)]
    [InlineData("text", false)]
    public Task A_url_that_an_extension_sends_to(string url, bool isReported = true) => TargetTest.CodeAsync($$"""
        static class E { public static void Post(this string url, object body) { } }
        class C { const string Url = "https://api.example.com/v1/Configuration"; void M(string text) => {{url}}.Post({{(isReported ? Body : Unreported)}}); }
        """);

    [Fact]
    public Task A_member_may_be_no_identifier() => TargetTest.CodeAsync(
        $$"""
        using System.Collections.Generic;
        class C { void M() => Lib.Client.Send({{Url}}, new Dictionary<string, object> { ["ui-version"] = [|"1.2.0"|], ["version"] = "1.2.0" }); }
        """,
        [""" "endpoint": "POST https://api.example.com/v1/Configuration", "member": "ui-version" """]);

    [Fact]
    public Task A_place_that_two_targets_name_is_reported_once() =>
        TargetTest.StatementAsync("Client.Update(Json.Serialize(new { url = " + Url + ", ui_version = [|\"1.2.0\"|] })); given.Post(new Request(" + Url + ").With(" + Body + "));");
}
