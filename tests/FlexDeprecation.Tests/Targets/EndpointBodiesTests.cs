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
    public Task A_place_that_two_targets_name_is_reported_once() =>
        TargetTest.StatementAsync("Client.Update(Json.Serialize(new { url = " + Url + ", ui_version = [|\"1.2.0\"|] })); given.Post(new Request(" + Url + ").With(" + Body + "));");
}
