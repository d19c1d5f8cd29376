using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Which kinds of use can become an expression, or the use of a symbol of another kind.</summary>
public sealed class RewriteEditorTests
{
    private const string Library = """
        namespace Lib
        {
            public class Client
            {
                public string Name { get; set; } = "c";
                public int Size { get; set; } = 1; public int GetSize() => Size; public void SetSize(int size) => Size = size;
                public static string Ask(Client client, string a) => client.Answer(a); public string Answer(string a) { Log.Add(Name, a); return a; }
                public event System.Action Changed { add => Log.Add("add"); remove { } }
                public System.Func<int> OldHandler { get; set; } = () => 1; public System.Func<int> GetHandler() => OldHandler;
                public int Negate(int n) => -n;
            }
            public class Other : Client { public new string Answer(string a) { Log.Add("other", a); return a; } }
            public static class Extensions
            {
                public static string Old(this Client client, string a) { Log.Add(client.Name, a); return a; }
                public static string New(string a, Client client) { Log.Add(client.Name, a); return a; }
            }
        }

        """;

    private const string Write = """ "symbol": "M:Lib.Client.set_Size(System.Int32)", "replacement": { "expression": "{this}.SetSize({value})" } """;
    private const string Property = """ "symbol": "P:Lib.Client.Size", "replacement": { "expression": "{this}.GetSize()" } """;
    private const string Extension = """ "symbol": "M:Lib.Extensions.Old(*)", "replacement": { "expression": "Lib.Extensions.New({a}, {client})" } """;
    private const string Answer = """ "symbol": "M:Lib.Extensions.Old(*)", "replacement": { "expression": "{client}.Answer({a})" } """;
    private const string This = """ "symbol": "M:Lib.Extensions.Old(*)", "replacement": { "expression": "{this}.Answer({a})" } """;
    private const string Instance = """ "symbol": "M:Lib.Extensions.Old(*)", "replacement": "M:Lib.Client.Answer(*)" """;
    private const string Static = """ "symbol": "M:Lib.Client.Ask(*)", "replacement": "M:Lib.Client.Answer(*)" """;
    private const string Handler = """ "symbol": "P:Lib.Client.OldHandler", "replacement": { "expression": "{this}.GetHandler()" } """;
    private const string Sign = """ "symbol": "M:Lib.Client.Negate(*)", "replacement": { "expression": "-{n}" } """;

    [Theory]
    [InlineData(Write, "c.Size = 1 + 1; Log.Add(c.Size);", "c.SetSize(1 + 1); Log.Add(c.Size);")]
    [InlineData(Property, "Log.Add(c.Size, -c.Size, (c.Size, 1));", "Log.Add(c.GetSize(), -c.GetSize(), (c.GetSize(), 1));")]
    [InlineData(Property, "int n; (n, _) = (c.Size, 1); Log.Add(n);", "int n; (n, _) = (c.GetSize(), 1); Log.Add(n);")]
    [InlineData(Extension, "c.Old(\"x\"); F(c).Old(\"y\"); Extensions.Old(c, \"z\");", "Lib.Extensions.New(\"x\", c); Lib.Extensions.New(\"y\", F(c)); Lib.Extensions.New(\"z\", c);")]
    [InlineData(Extension, "F(c).Old(S(\"y\"));", "var client = F(c);\nLib.Extensions.New(S(\"y\"), client);")]
    [InlineData(Answer, "c.Old(\"x\"); c?.Old(\"y\"); F(c)?.Old(S(\"z\")).Trim(); Extensions.Old(c, \"w\");", "c.Answer(\"x\"); c?.Answer(\"y\"); F(c)?.Answer(S(\"z\")).Trim(); c.Answer(\"w\");")]
    [InlineData(Instance, "c.Old(\"x\"); c?.Old(\"y\"); F(c)?.Old(S(\"z\")).Trim(); Extensions.Old(c, \"w\");", "c.Answer(\"x\"); c?.Answer(\"y\"); F(c)?.Answer(S(\"z\")).Trim(); c.Answer(\"w\");")]
    [InlineData(This, "c.Old(\"x\"); c?.Old(\"y\"); Extensions.Old(c, \"z\");", "c.Answer(\"x\"); c?.Answer(\"y\"); c.Answer(\"z\");")]
    [InlineData(Static, "Client.Ask(c, \"x\");", "c.Answer(\"x\");")]
    [InlineData(Handler, "Log.Add(c.OldHandler());", "Log.Add(c.GetHandler()());")]
    [InlineData(Sign, "int n = 1; Log.Add(c.Negate(-n), c.Negate(n), -c.Negate(n), 1-c.Negate(n), n);", "int n = 1; Log.Add(-(-n), -n, -(-n), 1-(-n), n);")]
    public Task A_use_that_becomes_another_expression(string entry, string before, string after) =>
        ReplaceTest.FixesAsync(Library, entry, Program(before), Program(after));

    [Theory]
    [InlineData(This)]
    [InlineData(Instance)]
    public Task What_an_extension_method_is_called_on_is_not_the_object_around_it(string entry) => ReplaceTest.FixesAsync(
        Library,
        entry,
        "using Lib;\n\nnew Caller().Run(new Client { Name = \"d\" });\nclass Caller : Client { public void Run(Client d) => d.Old(\"x\"); }\n",
        "using Lib;\n\nnew Caller().Run(new Client { Name = \"d\" });\nclass Caller : Client { public void Run(Client d) => d.Answer(\"x\"); }\n");

    [Theory]
    [InlineData(Property, "c.Size = 2;", "it cannot stand in this place")]
    [InlineData(Property, "(c.Size) = 2;", "it cannot stand in this place")]
    [InlineData(Property, "(c.Size, _) = (2, 3);", "it cannot stand in this place")]
    [InlineData(Property, "c.Size++;", "it cannot stand in this place")]
    [InlineData(Extension, "c?.Old(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData(Extension, "F(c)?.Old(S(\"x\"));", "the object before '?.' cannot become an argument")]
    [InlineData(Static, "Client.Ask(new Other(), \"x\");", null)]
    [InlineData(""" "symbol": "E:Lib.Client.Changed", "replacement": { "expression": "{this}.GetSize()" } """, "c.Changed += null;", "it cannot stand in this place")]
    public Task A_use_that_is_left(string entry, string source, string? why) => ReplaceTest.LeavesAsync(Library, entry, Program(source), why);

    private static string Program(string statement) =>
        "using Lib;\n\nvar c = new Client();\n" + statement + "\nLog.Add(\"end\");\nstatic Client F(Client f) => Log.Of(\"F\", f);\nstatic string S(string s) => Log.Of(s, s);\n";
}
