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
    [InlineData("options.Body = options.Body ?? new { ui_version = [|\"1.2.0\"|] };")]
    [InlineData("options.Body = new { ui_version = [|\"1.2.0\"|] } ?? options.Body;")]
    [InlineData("var body = new { ui_version = [|\"1.2.0\"|] }; options.Body = body;")]
    [InlineData("var body = new { ui_version = [|\"1.2.0\"|] }; var json = Json.Serialize(body); options.Body = json;")]
    [InlineData("var body = new { ui_version = \"1.2.0\" }; body = null; options.Body = body;")]
    [InlineData("var body = new { ui_version = \"1.2.0\" }; options.UiVersion = body.ui_version;")]
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
    [InlineData("options.Map[\"ui_version\"] = [|\"1.2.0\"|];")]
    [InlineData("options.Map.Add(\"ui_version\", [|\"1.2.0\"|]);")]
    [InlineData("_ = new Options { Map = { [\"ui_version\"] = [|\"1.2.0\"|] } };")]
    public Task Dictionaries_and_pairs(string marked) => TargetTest.StatementAsync(marked);

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
