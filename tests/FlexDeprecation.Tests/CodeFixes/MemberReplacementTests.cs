using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class MemberReplacementTests
{
    private const string Library = """
        namespace Lib
        {
            public enum Level { Low, Minor, High }
            public class Client
            {
                public const int Limit = 1; public const int Maximum = 1;
                public int Size; public int Length { get; set; }
                public int OldSize { get; set; } public int NewSize { get; set; }
                public event System.Action? Done; public event System.Action? Completed;
                public static int OldCount => 1; public static int NewCount => 1;
                public int Send(string text, int times = 1) => times;
                public int Post(string text, int times = 1) => times;
                public int PostAsText(string body) => 0;
                public int PostTwice(string text, int times = 2) => times;
                public int Swapped(int times, string text) => times;
                public int Copy(string from, string to) => 0;
                public int Clone(string to, string from) => 0;
                public System.Threading.Tasks.Task SendAsync(string text, int times = 1) => System.Threading.Tasks.Task.CompletedTask;
                public T Get<T>(T value) => value; public T Fetch<T>(T value) => value;
                public static Client Make() => new(); public static Client Build() => new();
                public virtual void OnOld() { } public virtual void OnNew() { }
                public void Raise() { Done?.Invoke(); Completed?.Invoke(); OnOld(); OnNew(); }
                public int Number() => 1; public int @default() => 1;
                public void Void(string text) { }
            }
            public static class Helpers
            {
                public static int Twice(this string text) => 1; public static int Double(this string text) => 1;
            }
            public sealed class NameAttribute : System.Attribute { public string? Old { get; set; } public string? New { get; set; } }
        }
        namespace Lib.More
        {
            public static class Factory { public static Client Make() => new(); public const int Maximum = 1; }
            public static class Extras { public static int Thrice(this string text) => 1; }
        }
        """;

    [Theory]
    [InlineData("M:Lib.Client.Send(System.String,System.Int32) => M:Lib.Client.Post(System.String,System.Int32)",
        "c.Send( /* a */ \"x\" ); // b", "c.Post( /* a */ \"x\" ); // b")]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.Post(*)", "c?.Send(times: 2, text: \"x\");", "c?.Post(times: 2, text: \"x\");")]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.Post(*)", "System.Func<string, int, int> f = c.Send;", "System.Func<string, int, int> f = c.Post;")]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.Post(*)", "c.Send(c.Send(\"x\").ToString());", "c.Post(c.Post(\"x\").ToString());")]
    [InlineData("M:Lib.Client.Get``1(``0) => M:Lib.Client.Fetch``1(``0)", "c.Get<int>(1); c.Get(\"\");", "c.Fetch<int>(1); c.Fetch(\"\");")]
    [InlineData("M:Lib.Client.Make => M:Lib.Client.Build", "Client.Make();", "Client.Build();")]
    [InlineData("M:Lib.Client.Make => M:Lib.Client.Build", "Lib.Client.Make(); global::Lib.Client.Make();", "Lib.Client.Build(); global::Lib.Client.Build();")]
    [InlineData("P:Lib.Client.OldSize => P:Lib.Client.NewSize", "c.OldSize += c.OldSize++;", "c.NewSize += c.NewSize++;")]
    [InlineData("P:Lib.Client.OldSize => P:Lib.Client.NewSize", "_ = new Client { OldSize = 1 };", "_ = new Client { NewSize = 1 };")]
    [InlineData("P:Lib.Client.OldSize => P:Lib.Client.NewSize", "_ = c is { OldSize: > 1 };", "_ = c is { NewSize: > 1 };")]
    [InlineData("F:Lib.Client.Size => P:Lib.Client.Length", "c.Size = c.Size;", "c.Length = c.Length;")]
    [InlineData("F:Lib.Client.Limit => F:Lib.Client.Maximum", "const int n = Client.Limit;", "const int n = Client.Maximum;")]
    [InlineData("E:Lib.Client.Done => E:Lib.Client.Completed", "c.Done += () => { }; c.Done -= null;", "c.Completed += () => { }; c.Completed -= null;")]
    [InlineData("M:Lib.Helpers.Twice(System.String) => M:Lib.Helpers.Double(System.String)",
        "\"\".Twice(); Helpers.Twice(\"\");", "\"\".Double(); Helpers.Double(\"\");")]
    [InlineData("F:Lib.Level.Low => F:Lib.Level.Minor",
        "switch ((Level)0) { case Level.Low: break; /* c */ case Level.High: break; }",
        "switch ((Level)0) { case Level.Minor: break; /* c */ case Level.High: break; }")]
    [InlineData("M:Lib.Client.Number => M:Lib.Client.default", "c.Number();", "c.@default();")]
    [InlineData("M:Lib.Client.Void(System.String) => M:Lib.Client.Send(System.String,System.Int32)", "c.Void(\"\");", "c.Send(\"\");")]
    public Task A_member_is_renamed(string pair, string before, string after) =>
        FixAssert.FixesAsync(Library, pair, Program(before), Program(after));

    [Fact]
    public async Task An_accessor_is_replaced_where_it_alone_is_used()
    {
        using var harness = new FixHarness(Library, ["P:Lib.Client.OldSize => P:Lib.Client.NewSize"], [Program("c.OldSize = 1; c.OldSize++;")]);
        var offered = new System.Collections.Generic.List<int>();
        foreach (var diagnostic in await harness.DiagnosticsAsync())
        {
            var ofSetter = Microsoft.CodeAnalysis.Diagnostic.Create(
                diagnostic.Descriptor,
                diagnostic.Location,
                diagnostic.Properties
                    .SetItem("symbol", "M:Lib.Client.set_OldSize(System.Int32)")
                    .SetItem("entry", "M:Lib.Client.set_OldSize(System.Int32)")
                    .SetItem("replacement", "M:Lib.Client.set_NewSize(System.Int32)"));
            offered.Add((await harness.FixesAsync(ofSetter)).Count);
        }

        Assert.Equal([1, 0], offered);
    }

    [Fact]
    public Task A_static_member_moves_to_another_type_and_its_namespace_is_imported() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Client.Make => M:Lib.More.Factory.Make",
        Program("Client.Make();"),
        "using Lib;\nusing Lib.More;\n\nvar c = new Client();\nFactory.Make();\n");

    [Fact]
    public Task A_qualified_static_member_stays_qualified() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Client.Make => M:Lib.More.Factory.Make",
        Program("Lib.Client.Make(); global::Lib.Client.Make();"),
        Program("Lib.More.Factory.Make(); global::Lib.More.Factory.Make();"));

    [Fact]
    public Task A_member_imported_by_using_static_is_written_with_its_type() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Client.Make => M:Lib.More.Factory.Make",
        "using static Lib.Client;\n\nMake();\n",
        "using Lib.More;\nusing static Lib.Client;\n\nFactory.Make();\n");

    [Fact]
    public Task An_extension_of_another_namespace_is_imported() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Helpers.Twice(System.String) => M:Lib.More.Extras.Thrice(System.String)",
        Program("\"\".Twice();"),
        "using Lib;\nusing Lib.More;\n\nvar c = new Client();\n\"\".Thrice();\n");

    [Fact]
    public Task A_member_that_a_local_hides_is_reached_through_this() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Client.Send(*) => M:Lib.Client.Post(*)",
        "class My : Lib.Client { int M(int Post) => Send(\"x\") + Post; static void Main() { } }",
        "class My : Lib.Client { int M(int Post) => this.Post(\"x\") + Post; static void Main() { } }");

    [Fact]
    public Task The_named_argument_of_an_attribute_is_renamed() => FixAssert.FixesAsync(
        Library,
        "P:Lib.NameAttribute.Old => P:Lib.NameAttribute.New",
        "[Lib.Name(Old = \"x\")] class My { static void Main() { } }",
        "[Lib.Name(New = \"x\")] class My { static void Main() { } }");

    [Fact]
    public Task An_override_and_its_callers_are_renamed() => FixAssert.FixesAsync(
        Library,
        ["M:Lib.Client.OnOld => M:Lib.Client.OnNew"],
        ["class My : Lib.Client { public override void OnOld() => base.OnOld(); }", "new My().OnOld();"],
        ["class My : Lib.Client { public override void OnNew() => base.OnNew(); }", "new My().OnNew();"],
        // One file alone would call what is not overridden.
        ["class My : Lib.Client { public override void OnOld() => base.OnOld(); }", "new My().OnOld();"],
        isShownByResult: true);

    [Theory]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.PostAsText(System.String)", "c.Send(text: \"x\");", "c.PostAsText(body: \"x\");")]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.PostTwice(*)", "c.Send(\"x\");", "c.PostTwice(\"x\", 1);")]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.Swapped(*)", "c.Send(\"x\", 2);", "c.Swapped(text: \"x\", times: 2);")]
    [InlineData("M:Lib.Client.Copy(*) => M:Lib.Client.Clone(*)", "c.Copy(\"x\", \"y\");", "c.Clone(from: \"x\", to: \"y\");")]
    [InlineData("M:Lib.Client.Void(System.String) => M:Lib.Client.SendAsync(*)", "c.Void(\"x\");", "await c.SendAsync(\"x\");")]
    [InlineData("P:Lib.Client.OldSize => M:Lib.Client.default", "_ = c.OldSize;", "_ = c.@default();")]
    public Task More_than_the_name_changes(string pair, string before, string after) =>
        FixAssert.FixesAsync(Library, pair, Program(before), Program(after));

    [Theory]
    [InlineData("M:Lib.Client.Send(*) => M:Lib.Client.PostAsText(System.String)", "c.Send(\"x\", 2);")]
    [InlineData("P:Lib.Client.OldSize => P:Lib.Client.Missing", "_ = c.OldSize;")]
    [InlineData("M:Lib.Client.Copy(*) => M:Lib.Client.Clone(*)", "System.Func<string, string, int> f = c.Copy;")]
    public Task What_has_no_counterpart_is_left(string pair, string statement) =>
        FixAssert.OffersNothingAsync(Library, pair, Program(statement));

    private static string Program(string statement) => "using Lib;\n\nvar c = new Client();\n" + statement + "\n";

    [Theory]
    [InlineData("using Lib;\nusing static Lib.More.Extras;\nusing System;\n\nConsole.WriteLine(\"\".{0}());\n")]
    [InlineData("using System;\nusing Lib.More;\nusing Lib;\n\nConsole.WriteLine(\"\".{0}());\n")]
    [InlineData("using System;\nnamespace Lib.More.App { class P { static void Main() => Console.WriteLine(\"\".{0}()); } }\n")]
    public Task An_extension_method_that_is_in_reach_needs_no_directive(string code) => FixAssert.FixesAsync(
        Library,
        "M:Lib.Helpers.Twice(System.String) => M:Lib.More.Extras.Thrice(System.String)",
        code.Replace("{0}", "Twice", System.StringComparison.Ordinal),
        code.Replace("{0}", "Thrice", System.StringComparison.Ordinal));

    [Fact]
    public Task An_extension_method_that_a_global_directive_brings_in_needs_none() => FixAssert.FixesAsync(
        Library,
        ["M:Lib.Helpers.Twice(System.String) => M:Lib.More.Extras.Thrice(System.String)"],
        ["global using Lib; global using Lib.More;\n", "using System;\n\nConsole.WriteLine(\"\".Twice());\n"],
        ["global using Lib; global using Lib.More;\n", "using System;\n\nConsole.WriteLine(\"\".Thrice());\n"]);

    [Fact]
    public Task A_member_of_the_object_itself_is_told_from_a_local() => FixAssert.FixesAsync(
        Library,
        "M:Lib.Client.Send(*) => M:Lib.Client.Post(*)",
        "class My : Lib.Client { int M(int Post) => Send(\"x\") + Post; int N() => Send(\"x\"); static void Main() { } }\n",
        "class My : Lib.Client { int M(int Post) => this.Post(\"x\") + Post; int N() => Post(\"x\"); static void Main() { } }\n");
}
