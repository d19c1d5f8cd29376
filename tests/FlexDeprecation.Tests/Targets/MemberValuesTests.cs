using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class MemberValuesTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("options.Body = new { ui_version = [|\"1.2.0\"|], other = \"1.2.0\" };")]
    [InlineData("options.Body = new { ui_version = \"2.0.0\" };")]
    [InlineData("const string ui_version = \"1.2.0\"; options.Body = new { [|ui_version|] };")]
    [InlineData("options.Body = new { inner = new { ui_version = \"1.2.0\" } };")]
    [InlineData("options.Body = Json.Serialize(new { ui_version = [|\"1.2.0\"|] });")]
    [InlineData("options.Body = new { ui_version = [|\"1.2.0\"|] }.ToString();")]
    [InlineData("options.Body = Flag ? new { ui_version = [|\"1.2.0\"|] } : new { ui_version = \"2.0.0\" };")]
    [InlineData("_ = new Options { Body = new { ui_version = [|Old|] } };")]
    [InlineData("options.Body = Flag ? new { ui_version = \"2.0.0\" } : new { ui_version = [|\"1.2.0\"|] };")]
    [InlineData("options.Body = text switch { \"a\" => new { ui_version = [|\"1.2.0\"|] }, _ => null };")]
    [InlineData("options.Body = await System.Threading.Tasks.Task.FromResult(new { ui_version = [|\"1.2.0\"|] });")]
    [InlineData("object other; options.Body = other = new { ui_version = [|\"1.2.0\"|] };")]
    [InlineData("options.Body = options.Body ?? new { ui_version = [|\"1.2.0\"|] };")]
    [InlineData("options.Body = new { ui_version = [|\"1.2.0\"|] } ?? options.Body;")]
    [InlineData("var body = new { ui_version = [|\"1.2.0\"|] }; options.Body = body;")]
    [InlineData("var body = new { ui_version = [|\"1.2.0\"|] }; var json = Json.Serialize(body); options.Body = json;")]
    [InlineData("var body = new { ui_version = \"1.2.0\" }; body = null; options.Body = body;")]
    [InlineData("var body = new { ui_version = \"1.2.0\" }; options.UiVersion = body.ui_version;")]
    [InlineData("var body = new { ui_version = \"1.2.0\" }; (body, text) = (null, text); options.Body = body;")]
    [InlineData("var body = new { ui_version = [|\"1.2.0\"|] }; object copy; (copy, text) = (body, text); options.Body = body;")]
    [InlineData("object body = new { ui_version = \"1.2.0\" }; Change(ref body); options.Body = body; void Change(ref object o) => o = null;")]
    [InlineData("Local(); void Local() { object body = new { ui_version = \"1.2.0\" }; ref var other = ref body; other = null; options.Body = body; }")]
    [InlineData("{ var body = new { ui_version = [|\"1.2.0\"|] }; options.Body = body; } { object body = null; body = text; }")]
    [InlineData("Client.Update(new { ui_version = [|\"1.2.0\"|] });")]
    [InlineData("given.Post(new { ui_version = [|\"1.2.0\"|] });")]
    public Task Anonymous_objects(string marked) => TargetTest.StatementAsync(marked);

    [Theory]
    [InlineData("options.Body = new Dictionary<string, object> { [\"ui_version\"] = [|\"1.2.0\"|], [\"x\"] = \"1.2.0\" };")]
    [InlineData("options.Body = new Dictionary<string, object> { { \"ui_version\", [|\"1.2.0\"|] }, { \"x\", \"1.2.0\" } };")]
    [InlineData("Dictionary<string, object> map = new() { [\"ui_version\"] = [|\"1.2.0\"|] }; options.Body = map;")]
    [InlineData("var map = new Dictionary<string, object>(); map.Add(\"ui_version\", [|\"1.2.0\"|]); map[\"x\"] = \"1.2.0\"; options.Body = map;")]
    [InlineData("var map = new Dictionary<string, object>(); map[\"ui_version\"] = [|\"1.2.0\"|]; Client.Update(Json.Serialize(map));")]
    [InlineData("var map = new Dictionary<string, object>(); map[\"ui_version\"] = \"1.2.0\";")]
    [InlineData("const string key = \"ui_version\"; options.Body = new JObject { [key] = [|\"1.2.0\"|] };")]
    [InlineData("options.Body = new JObject(new JProperty(\"ui_version\", [|\"1.2.0\"|]), new JProperty(\"x\", \"1.2.0\"));")]
    [InlineData("options.Body = new JObject(new JProperty(\"x\", new JObject(new JProperty(\"ui_version\", \"1.2.0\"))));")]
    [InlineData("var o = new JObject(); o[\"ui_version\"] = [|\"1.2.0\"|]; options.Body = o;")]
    [InlineData("options.Body = new Content(new[] { new KeyValuePair<string, string>(\"ui_version\", [|\"1.2.0\"|]) });")]
    [InlineData("options.Body = new Content(new KeyValuePair<string, string>[] { new(\"ui_version\", [|\"1.2.0\"|]) });")]
    [InlineData("options.Body = new List<KeyValuePair<string, string>> { new(\"ui_version\", [|\"1.2.0\"|]), KeyValuePair.Create(\"x\", \"1.2.0\") };")]
    [InlineData("options.Body = (KeyValuePair<string, string>[])[KeyValuePair.Create(\"ui_version\", [|\"1.2.0\"|])];")]
    [InlineData("options.Body = KeyValuePair.Create(\"x\", (object)new { ui_version = \"1.2.0\" });")]
    [InlineData("var map = new Dictionary<string, object>(); map.TryAdd(\"ui_version\", [|\"1.2.0\"|]); options.Body = map;")]
    [InlineData("var map = new Dictionary<string, object>(); _ = map.GetValueOrDefault(\"ui_version\", \"1.2.0\"); options.Body = map;")]
    [InlineData("options.Map.TryAdd(\"ui_version\", [|\"1.2.0\"|]);")]
    [InlineData("options.Map[\"ui_version\"] = [|\"1.2.0\"|];")]
    [InlineData("options.Map.Add(\"ui_version\", [|\"1.2.0\"|]);")]
    [InlineData("_ = new Options { Map = { [\"ui_version\"] = [|\"1.2.0\"|] } };")]
    public Task Dictionaries_and_pairs(string marked) => TargetTest.StatementAsync(marked);

    [Fact]
    public Task Many_arguments_are_looked_at() => TargetTest.StatementAsync(
        "options.Body = new JObject(" + string.Concat(Enumerable.Repeat("new JProperty(\"x\", 1), Flag, ", 50)) + "new JProperty(\"ui_version\", [|\"1.2.0\"|]));");

    [Fact]
    public Task Deep_calls_come_to_an_end() => TargetTest.StatementAsync(
        "options.Body = " + string.Concat(Enumerable.Repeat("Json.Serialize(", 200)) + "new { ui_version = \"1.2.0\" }" + new string(')', 200) + ";");

    [Theory]
    [InlineData("options.Body = \"{ \\\"ui_version\\\": \\\"[|1.2.0|]\\\" }\";")]
    [InlineData("options.Body = @\"{ \"\"ui_version\"\": \"\"[|1.2.0|]\"\" }\";")]
    [InlineData("options.Body = " + Quotes + "{ \"ui_version\": \"[|1.2.0|]\", \"x\": \"1.2.0\" }" + Quotes + ";")]
    [InlineData("options.Body = " + Quotes + "\n    {\n      \"ui_version\": \"[|1.2.0|]\"\n    }\n    " + Quotes + ";")]
    [InlineData("options.Body = $\"{{ \\\"ui_version\\\": \\\"[|1.2.0|]\\\" }}\";")]
    [InlineData("options.Body = $\"{{ \\\"ui_version\\\": \\\"{[|Old|]}\\\" }}\";")]
    [InlineData("options.Body = $$" + Quotes + "\n    {\n      \"ui_version\": \"[|1.2.0|]\"\n    }\n    " + Quotes + ";")]
    [InlineData("options.Body = $$" + Quotes + "\n    {\n      \"ui_version\": \"{{[|Old|]}}\"\n    }\n    " + Quotes + ";")]
    [InlineData("options.Body = \"{ \\\"ui_version\\\": \" + \"\\\"[|1.2.0|]\\\" }\";")]
    [InlineData("options.Body = \"{ \\\"ui_version\\\": \\\"\" + [|Old|] + \"\\\" }\";")]
    [InlineData("options.Body = [|\"{ \\\"ui_version\\\": \\\"1.\" + \"2.0\\\" }\"|];")]
    [InlineData("const string rest = \"1.2.0\\\" }\"; options.Body = [|\"{ \\\"ui_version\\\": \\\"\" + rest|];")]
    [InlineData("const string brace = \"{\"; options.Body = $$" + Quotes + "\n    {{brace}} \"ui_version\": \"[|1.2.0|]\" }\n    " + Quotes + ";")]
    [InlineData("const string json = " + Quotes + "{ \"ui_version\": \"1.2.0\" }" + Quotes + "; options.Body = [|json|];")]
    [InlineData("var json = " + Quotes + "{ \"ui_version\": \"[|1.2.0|]\" }" + Quotes + "; options.Body = json;")]
    [InlineData("options.Body = " + Quotes + "{ \"ui_version\": \"1.2.0\" " + Quotes + ";")]
    [InlineData("options.Body = " + Quotes + "[{ \"ui_version\": \"1.2.0\" }]" + Quotes + ";")]
    [InlineData("options.Body = " + Quotes + "{ \"a\": { \"ui_version\": \"1.2.0\" } }" + Quotes + ";")]
    [InlineData("options.Body = " + Quotes + "{ \"ui_version\": 1.2 }" + Quotes + ";")]
    [InlineData("options.Body = " + Quotes + "{ \"ui_version\": null, \"x\": \"1.2.0\" }" + Quotes + ";")]
    [InlineData("options.Body = $\"{{ \\\"ui_version\\\": \\\"{text}\\\" }}\";")]
    public Task Json_text(string marked) => TargetTest.StatementAsync(marked);
}
