using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>Calls has one entry, for POST; Reports has a deprecated DELETE and a GET that is a beta.</summary>
public sealed class CallMethodTests
{
    [Theory]
    [InlineData("await http.PostAsync([|\"https://api.example.com/v1/Calls\"|], null);")]
    [InlineData("await http.PostAsync(new Uri([|\"https://api.example.com/v1/Calls\"|]), null);")]
    [InlineData("await http.PostAsync(new Uri(Base, [|\"Calls\"|]), null);")]
    [InlineData("await http.PostAsJsonAsync([|\"https://api.example.com/v1/Calls\"|], sid);")]
    [InlineData("await http.DeleteAsync([|\"https://api.example.com/v1/Reports\"|]);")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Post, [|\"https://api.example.com/v1/Calls\"|]);")]
    [InlineData("_ = new HttpRequestMessage(new HttpMethod(\"post\"), new Uri([|\"https://api.example.com/v1/Calls\"|]));")]
    [InlineData("_ = new HttpRequestMessage { Method = HttpMethod.Delete, RequestUri = new Uri([|\"https://api.example.com/v1/Reports\"|]) };")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Delete, (string)null) { RequestUri = new([|\"https://api.example.com/v1/Reports\"|]) };")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Get, [|\"https://api.example.com/v1/Calls\"|]) { Method = HttpMethod.Post };")]
    [InlineData("await http.PostAsJsonAsync([|\"https://api.example.com/v1/Calls\"|], HttpMethod.Get);")]
    [InlineData("Take(HttpMethod.Post, [|\"https://api.example.com/v1/Calls\"|]);")]
    public Task The_method_of_the_entry(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("await http.GetAsync(\"https://api.example.com/v1/Calls\");")]
    [InlineData("await http.GetStringAsync(\"https://api.example.com/v1/Reports\");")]
    [InlineData("await http.GetFromJsonAsync<string>(\"https://api.example.com/v1/Reports\");")]
    [InlineData("await http.PutAsync(new Uri(\"https://api.example.com/v1/Calls\"), null);")]
    [InlineData("await http.PatchAsync(\"https://api.example.com/v1/Reports\", null);")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Get, \"https://api.example.com/v1/Reports\");")]
    [InlineData("_ = new HttpRequestMessage(new HttpMethod(\"LIST\"), \"https://api.example.com/v1/Reports\");")]
    [InlineData("_ = new HttpRequestMessage { RequestUri = new Uri(\"https://api.example.com/v1/Reports\"), Method = HttpMethod.Get };")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Get, (string)null) { RequestUri = new Uri(\"https://api.example.com/v1/Reports\") };")]
    [InlineData("HttpMethod method = null; _ = new HttpRequestMessage(method, \"https://api.example.com/v1/Reports\") { Method = HttpMethod.Get };")]
    [InlineData("Take(\"https://api.example.com/v1/Calls\", HttpMethod.Put);")]
    public Task Another_method_is_another_endpoint(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("Take([|\"https://api.example.com/v1/Calls\"|]);")]
    [InlineData("own.GetAsync([|\"https://api.example.com/v1/Calls\"|]);")]
    [InlineData("HttpMethod method = null; Take(method, [|\"https://api.example.com/v1/Reports\"|]);")]
    [InlineData("var url = [|\"https://api.example.com/v1/Calls\"|]; await http.GetAsync(url);")]
    [InlineData("_ = new HttpRequestMessage(new HttpMethod(sid), [|\"https://api.example.com/v1/Calls\"|]);")]
    public Task A_method_that_is_not_known_may_be_that_of_the_entry(string statement) => EndpointTest.StatementAsync(statement);

    [Fact]
    public Task What_somebody_else_calls_a_client_may_do_anything() => EndpointTest.CodeAsync("""
        class HttpClient { public void GetAsync(string url) { } }
        class C { void M(HttpClient http) => http.GetAsync([|"https://api.example.com/v1/Calls"|]); }
        """);
}
