using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Extension methods, whose first argument may be written as the object: before they are replaced, and after.</summary>
public sealed class ExtensionMethodTests
{
    private const string Library = """
        using System;
        namespace Lib
        {
            public class Client
            {
                public Client(string name = "c") => Name = name;
                public string Name { get; }
                public Client Add(string a) { Log.Add("add", Name, a); return this; }
                public string Own(string a) { Log.Add("call", Name, a); return a; } public string Two(string a, string b) => a + b; public void Join(Client other, string why) => Log.Add("join", other.Name, why); public string Moved(string a) { Log.Add("call", Name, a); return a; }
            }
            public static class Web
            {
                public static string Call(Client client, string a) { Log.Add("call", client.Name, a); return a; }
                public static Client Add(Client client, string a) { Log.Add("add", client.Name, a); return client; }
                public static string Named(Client client, string a, string name = "") { Log.Add("call", client.Name, a); return a; }
            }
            public static class Ext
            {
                public static string Old(this Client client, string a) { Log.Add("call", client.Name, a); return a; } public static string OldThis(this Client @this, string a) { Log.Add("call", @this.Name, a); return a; }
                public static Client With(this Client client, string a) { Log.Add("add", client.Name, a); return client; }
                public static string Kind<T>(this T value, string a) { Log.Add(typeof(T), a); return a; }
            }
        }
        namespace Lib.V2
        {
            public static class Kinds { public static string Of<T>(object o, string a) { Log.Add(typeof(T), a); return a; } }
            public static class Extras { public static string Ext(this Lib.Client client, string a) { Log.Add("call", client.Name, a); return a; } public static void Joined(this Lib.Client other, string why) => Log.Add("join", other.Name, why); public static string Any(this object o, string a) { Log.Add("call", "c", a); return a; } public static string Moved(this Lib.Client client, string a) { Log.Add("call", client.Name, a); return a; } }
        }

        """;

    private const string Old = "M:Lib.Ext.Old(*)";

    [Theory]
    [InlineData(Old, "{ \"expression\": \"{this}.Own({a})\" }")]
    [InlineData(Old, "{ \"expression\": \"{client}.Own({a})\" }")]
    [InlineData("M:Lib.Ext.OldThis(*)", "{ \"expression\": \"{this}.Own({a})\" }")]
    [InlineData(Old, "\"M:Lib.Client.Own(*)\"")]
    public Task An_extension_method_becomes_one_of_the_object(string old, string replacement)
    {
        var name = old["M:Lib.Ext.".Length..^3];
        return ReplaceTest.FixesAsync(
            Library,
            $$""" "symbol": "{{old}}", "replacement": {{replacement}} """,
            Program($"c.{name}(F(1)); c?.{name}(\"x\").Trim(); Ext.{name}(c, F(2)); Make(3).{name}(F(4)); (c ?? Make(5)).{name}(\"y\");"),
            Program("c.Own(F(1)); c?.Own(\"x\").Trim(); c.Own(F(2)); Make(3).Own(F(4)); (c ?? Make(5)).Own(\"y\");"));
    }

    [Theory]
    [InlineData("\"M:Lib.Web.Call(*)\"", "Web.Call(c, F(1)); Web.Call(c, F(2)); Web.Call(Make(3), F(4));")]
    [InlineData("{ \"expression\": \"Lib.Web.Call({this}, {a})\" }", "Lib.Web.Call(c, F(1)); Lib.Web.Call(c, F(2)); Lib.Web.Call(Make(3), F(4));")]
    public Task An_extension_method_becomes_a_static_one(string replacement, string after) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": {{replacement}} """,
        Program("c.Old(F(1)); Ext.Old(c, F(2)); Make(3).Old(F(4));"),
        Program(after));

    [Theory]
    [InlineData("M:Lib.Ext.With(*)", "M:Lib.Client.Add(*)", "Make(1).With(F(2)).With(\"x\"); c.With(F(3))?.With(\"y\").With(\"z\");", "Make(1).Add(F(2)).Add(\"x\"); c.Add(F(3))?.Add(\"y\").Add(\"z\");")]
    [InlineData("M:Lib.Client.Add(*)", "M:Lib.Ext.With(*)", "Make(1).Add(F(2)).Add(\"x\"); c.Add(F(3))?.Add(\"y\").Add(\"z\");", "Make(1).With(F(2)).With(\"x\"); c.With(F(3))?.With(\"y\").With(\"z\");")]
    [InlineData("M:Lib.Ext.With(*)", "M:Lib.Web.Add(*)", "Make(1).With(F(2)).With(\"x\");", "Web.Add(Web.Add(Make(1), F(2)), \"x\");")]
    public Task A_chain_changes_as_a_whole(string old, string @new, string before, string after) =>
        ReplaceTest.FixesAsync(Library, $$""" "symbol": "{{old}}", "replacement": "{{@new}}" """, Program(before), Program(after));

    [Fact]
    public Task What_it_is_called_on_can_be_part_of_an_argument() => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": { "symbol": "M:Lib.Web.Named(*)", "arguments": { "client": "{this}", "name": "{this}.Name" } } """,
        Program("c.Old(\"x\"); Ext.Old(c, \"y\");"),
        Program("Web.Named(c, \"x\", c.Name); Web.Named(c, \"y\", c.Name);"));

    [Fact]
    public Task A_type_argument_can_be_that_of_what_it_is_called_on() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Ext.Kind``1(``0,System.String)", "replacement": { "expression": "Kinds.Of<{T}>({value}, {a})", "usings": ["Lib.V2"] } """,
        Program("c.Kind(\"x\"); Ext.Kind<object>(c, \"y\");"),
        Program("Kinds.Of<Client>(c, \"x\"); Kinds.Of<object>(c, \"y\");", "using Lib.V2;\n"));

    [Theory]
    [InlineData("\"M:Lib.V2.Extras.Ext(*)\"", "Ext")]
    [InlineData("\"M:Lib.V2.Extras.Any(*)\"", "Any")]
    [InlineData("{ \"symbol\": \"M:Lib.V2.Extras.Ext(*)\", \"arguments\": { \"client\": \"{this}\" } }", "Ext")]
    public Task A_method_of_the_object_becomes_an_extension_method(string replacement, string name) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Client.Own(*)", "replacement": {{replacement}} """,
        Program("c.Own(F(1)); c?.Own(a: \"x\").Trim(); Make(2).Own(F(3)); new My().Go();", inside: "Own(\"y\"); this.Own(\"z\");"),
        Program($"c.{name}(F(1)); c?.{name}(a: \"x\").Trim(); Make(2).{name}(F(3)); new My().Go();", "using Lib.V2;\n", $"this.{name}(\"y\"); this.{name}(\"z\");"));

    [Fact]
    public Task One_that_the_object_hides_is_called_by_its_type() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Moved(*)", "replacement": "M:Lib.V2.Extras.Moved(*)" """,
        Program("c.Moved(\"x\");"),
        Program("Lib.V2.Extras.Moved(c, \"x\");"));

    [Fact]
    public Task One_that_takes_an_argument_of_that_name_is_called_by_its_type() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Join(*)", "replacement": "M:Lib.V2.Extras.Joined(*)" """,
        Program("c.Join(new Client(\"d\"), \"x\");"),
        Program("Extras.Joined(new Client(\"d\"), \"x\");", "using Lib.V2;\n"));

    [Theory]
    [InlineData(Old, "M:Lib.Client.Own(*)", "System.Func<string, string> f = c.Old; f(\"x\");", "it cannot stand in this place")]
    [InlineData(Old, "M:Lib.Web.Call(*)", "System.Func<string, string> f = c.Old; f(\"x\");", "it cannot stand in this place")]
    [InlineData(Old, "M:Lib.Client.Own(*)", "c /* 1 */ .Old(\"x\");", "a comment or a directive would be lost")]
    [InlineData(Old, "M:Lib.Web.Call(*)", "c?.Old(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData(Old, "M:Lib.Client.Two(*) b={this}.Name + {a}", "c?.Old(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.V2.Extras.Ext(*)", "new My().Go();", "it cannot stand in this place", "base.Own(\"x\");")]
    public Task What_cannot_take_the_other_form_is_left(string old, string @new, string source, string why, string inside = "") =>
        ReplaceTest.LeavesAsync(Library, ReplaceTest.Entry(old, @new), Program(source, inside: inside), why);

    private static string Program(string statement, string usings = "", string inside = "") =>
        "using Lib;\n" + usings + "\nvar c = new Client();\n" + statement + "\nLog.Add(\"end\");\n"
        + "static string F(int n) => Log.Of(\"F\" + n, n.ToString());\nstatic Client Make(int n) => Log.Of(\"Make\" + n, new Client());\n"
        + "class My : Client { public void Go() { " + inside + " } }\n";
}
