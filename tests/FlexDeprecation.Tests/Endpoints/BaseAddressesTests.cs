using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>Relative URLs of calls on a client whose base address the same file sets.</summary>
public sealed class BaseAddressesTests
{
    [Theory]
    [InlineData("http.BaseAddress = Base; await http.GetAsync([|\"Channels\"|]);")]
    [InlineData("await http.GetAsync([|$\"Channels/{sid}\"|]); http.BaseAddress = new Uri(Root + \"/\");")]
    [InlineData("http.BaseAddress = new Uri(\"https://api.example.com\"); await http.GetAsync([|\"/v1/Channels\"|]); await http.GetAsync(\"/v2/Channels\");")]
    [InlineData("var mine = new HttpClient { BaseAddress = Base }; await mine.PostAsJsonAsync([|\"Calls\"|], 1); await mine.GetAsync(\"Calls\");")]
    [InlineData("using HttpClient mine = new(); mine.BaseAddress = Base; await mine.DeleteAsync([|\"Reports?a=b\"|]);")]
    [InlineData("http.BaseAddress = Base; await http.GetAsync([|\"Channels\"|]); static void Reset(HttpClient http) { http = new HttpClient(); }")]
    [InlineData("http.BaseAddress = Base; await http.GetAsync([|\"https://api.example.com/v1/Channels\"|]); await http.GetAsync(\"https://other.example.com/v1/Channels\");")]
    public Task A_constant_address_that_is_set_once_counts(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("http.BaseAddress = Given; await http.GetAsync(\"Channels\");")]
    [InlineData("http.BaseAddress ??= Base; await http.GetAsync(\"Channels\");")]
    [InlineData("http.BaseAddress = Base; if (sid == null) http.BaseAddress = Given; await http.GetAsync(\"Channels\");")]
    [InlineData("http.BaseAddress = Base; http = new HttpClient(); await http.GetAsync(\"Channels\");")]
    [InlineData("var mine = new HttpClient { BaseAddress = Base }; mine = http; await mine.GetAsync(\"Channels\");")]
    [InlineData("var mine = new HttpClient { BaseAddress = Base }; await http.GetAsync(\"Channels\");")]
    [InlineData("http.BaseAddress = Base; await http.GetAsync($\"{sid}/Channels\"); await http.GetAsync(sid + \"Channels\"); await http.GetAsync(\"\");")]
    [InlineData("http.BaseAddress = Base; await http.GetAsync(\"//other.example.com/Channels\"); Take(\"Channels\"); own.GetAsync(\"Channels\");")]
    [InlineData("await new HttpClient { BaseAddress = Given }.GetAsync(\"Channels\");")]
    public Task Any_other_does_not(string statement) => EndpointTest.StatementAsync(statement);

    [Theory]
    [InlineData("private readonly HttpClient _http; public C(HttpClient http) { _http = http; _http.BaseAddress = new Uri(\"https://api.example.com/v1/\"); }")]
    [InlineData("private readonly HttpClient _http; public C(HttpClient http) { _http = http ?? throw new ArgumentNullException(nameof(http)); http.BaseAddress = new Uri(\"https://api.example.com/v1/\"); }")]
    [InlineData("private static readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.example.com/v1/\") };")]
    [InlineData("private HttpClient _http; public C() => _http = new HttpClient { BaseAddress = new Uri(\"https://api.example.com/v1/\") };")]
    public Task A_private_field_counts(string field) => EndpointTest.CodeAsync(Class(field, "[|\"Channels\"|]"));

    [Theory]
    [InlineData("internal readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.example.com/v1/\") };")]
    [InlineData("private readonly HttpClient _http; public C(HttpClient http) { _http = http; _http.BaseAddress = new Uri(\"https://api.example.com/v1/\"); } public C(HttpClient http, int i) => _http = http;")]
    [InlineData("private readonly HttpClient _http; public C(HttpClient http, HttpClient other) { _http = http; other.BaseAddress = new Uri(\"https://api.example.com/v1/\"); }")]
    [InlineData("private readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.example.com/v1/\") }; public void Set(Uri uri) => _http.BaseAddress = uri;")]
    [InlineData("private readonly HttpClient _http; public C(HttpClient http) => _http = http;")]
    public Task A_field_that_may_have_another_address_does_not(string field) => EndpointTest.CodeAsync(Class(field, "\"Channels\""));

    [Fact]
    public Task Nor_does_one_that_another_part_of_the_class_may_change() => EndpointTest.CodeAsync(
        Class("private readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.example.com/v1/\") };", "\"Channels\"")
            .Replace("class C", "partial class C", System.StringComparison.Ordinal) + " partial class C { }");

    // Nobody outside of a method can write to its variables.
    [Fact]
    public Task A_local_variable_counts_whatever_the_class_has_elsewhere() => EndpointTest.CodeAsync("""
        using System; using System.Net.Http; partial class C { int _i; } partial class C {
        object M(HttpClient http) { http.BaseAddress = new Uri("https://api.example.com/v1/"); return http.GetAsync([|"Channels"|]); } }
        """);

    private static string Class(string field, string url) =>
        $"using System; using System.Net.Http; class C {{ {field} object Get() => _http.GetAsync({url}); }}";
}
