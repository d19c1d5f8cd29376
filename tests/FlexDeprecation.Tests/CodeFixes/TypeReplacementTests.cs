using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class TypeReplacementTests
{
    private const string Library = """
        namespace Lib
        {
            public class Old : System.Exception
            {
                public Old() { } public Old(int n) { }
                public static Old Create() => new(); public void Run() { } public const int Max = 1;
                public class Part { public static int One => 1; }
                public enum Kind { A, B }
            }
            public class New : System.Exception
            {
                public New() { } public New(int n) { }
                public static New Create() => new(); public void Run() { } public const int Max = 1;
                public class Part { public static int One => 1; }
                public enum Kind { A, B }
            }
            public class Poor { }
            public class OldList<T> { public static OldList<T> Empty => new(); public class Item { } }
            public class NewList<T> { public static NewList<T> Empty => new(); public class Item { } }
            public interface IOld { void M(); }
            public interface INew { void M(); }
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class OldAttribute : System.Attribute { public int N { get; set; } }
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class NewAttribute : System.Attribute { public int N { get; set; } }
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class Mark : System.Attribute { }
            public static class OldTools { public static int Twice(int n) => n; }
            public static class NewTools { public static int Twice(int n) => n; }
            public static class Api { public static void Take(object o) { } public static Old Give() => new(); }
            public class Base { }
            public class Outer { public class Inner { public static Inner Create() => new(); public void Run() { } } }
        }
        public class Top { public static Top Create() => new(); public void Run() { } }
        namespace Lib.More
        {
            public class Moved { public static Moved Create() => new(); public void Run() { } public static int Max = 1; }
            public class Old : System.Exception { public Old() { } public static Old Create() => new(); public void Run() { } public const int Max = 1; }
        }
        """;

    [Theory]
    [InlineData("Old x = new Old(1); x.Run();", "New x = new New(1); x.Run();")]
    [InlineData("Old x = new(); x.Run();", "New x = new(); x.Run();")]
    [InlineData("var x = /* a */ Old.Create(); // b\nx.Run();", "var x = /* a */ New.Create(); // b\nx.Run();")]
    [InlineData("Lib.Old x = global::Lib.Old.Create();", "Lib.New x = global::Lib.New.Create();")]
    [InlineData("var t = typeof(Old); object o = default(Old)!;", "var t = typeof(New); object o = default(New)!;")]
    [InlineData("object o = 1; _ = o is Old; _ = o as Old; _ = o is Old { } p; switch (o) { case Old q: break; }",
        "object o = 1; _ = o is New; _ = o as New; _ = o is New { } p; switch (o) { case New q: break; }")]
    [InlineData("object o = 1; _ = (Old)o;", "object o = 1; _ = (New)o;")]
    [InlineData("try { throw new Old(); } catch (Old e) when (e is Old) { }", "try { throw new New(); } catch (New e) when (e is New) { }")]
    [InlineData("var l = new System.Collections.Generic.List<Old[]>();", "var l = new System.Collections.Generic.List<New[]>();")]
    [InlineData("(Old a, Old? b) t = (new(), null);", "(New a, New? b) t = (new(), null);")]
    [InlineData("const int n = Old.Max; _ = nameof(Old.Max);", "const int n = New.Max; _ = nameof(New.Max);")]
    [InlineData("_ = Old.Part.One; Old.Kind k = Old.Kind.A;", "_ = New.Part.One; New.Kind k = New.Kind.A;")]
    public Task A_type_is_renamed(string before, string after) =>
        FixAssert.FixesAsync(Library, "T:Lib.Old => T:Lib.New", "using Lib;\n\n" + before + "\n", "using Lib;\n\n" + after + "\n");

    [Theory]
    [InlineData("class My : Old { Old f = new(); Old P { get; set; } = Old.Create(); Old M(Old a) => a; static void Main() { } }",
        "class My : New { New f = new(); New P { get; set; } = New.Create(); New M(New a) => a; static void Main() { } }")]
    [InlineData("class My<T> where T : Old { } class P { static void Main() { } }", "class My<T> where T : New { } class P { static void Main() { } }")]
    [InlineData("delegate Old D(Old a); record R(Old O); class P { static void Main() { } }", "delegate New D(New a); record R(New O); class P { static void Main() { } }")]
    [InlineData("/// <summary><see cref=\"System.String\"/></summary>\nclass My { Old? f; static void Main() { } }",
        "/// <summary><see cref=\"System.String\"/></summary>\nclass My { New? f; static void Main() { } }")]
    public Task A_type_in_declarations_is_renamed(string before, string after) =>
        FixAssert.FixesAsync(Library, "T:Lib.Old => T:Lib.New", "using Lib;\n\n" + before + "\n", "using Lib;\n\n" + after + "\n");

    [Theory]
    [InlineData("OldList<int> x = OldList<int>.Empty; _ = new OldList<string>.Item();", "NewList<int> x = NewList<int>.Empty; _ = new NewList<string>.Item();")]
    [InlineData("_ = typeof(OldList<>);", "_ = typeof(NewList<>);")]
    public Task A_generic_type_keeps_its_arguments(string before, string after) =>
        FixAssert.FixesAsync(Library, "T:Lib.OldList`1 => T:Lib.NewList`1", "using Lib;\n\n" + before + "\n", "using Lib;\n\n" + after + "\n");

    [Theory]
    [InlineData("[Old(N = 1)] class A { }", "[New(N = 1)] class A { }")]
    [InlineData("[OldAttribute, System.Serializable] class A { }", "[NewAttribute, System.Serializable] class A { }")]
    [InlineData("[method: Lib.Old] void M() { }", "[method: Lib.New] void M() { }")]
    public Task An_attribute_keeps_its_style(string before, string after) =>
        FixAssert.FixesAsync(
            Library,
            "T:Lib.OldAttribute => T:Lib.NewAttribute",
            "using Lib;\n\nSystem.Console.WriteLine();\n" + before + "\n",
            "using Lib;\n\nSystem.Console.WriteLine();\n" + after + "\n");

    [Fact]
    public Task An_attribute_without_the_suffix_in_its_name_is_written_as_it_is() =>
        FixAssert.FixesAsync(
            Library,
            "M:Lib.OldAttribute.#ctor => M:Lib.Mark.#ctor",
            "[Lib.OldAttribute] class A { [Lib.Old] static void Main() { } }",
            "[Lib.Mark] class A { [Lib.Mark] static void Main() { } }");

    [Fact]
    public Task An_alias_is_changed_where_it_is_declared() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.New",
        "using X = Lib.Old; // why\n\nX x = X.Create();\nx.Run();\n",
        "using X = Lib.New; // why\n\nX x = X.Create();\nx.Run();\n");

    [Fact]
    public Task A_static_type_is_changed_where_it_is_imported() => FixAssert.FixesAsync(
        Library,
        "T:Lib.OldTools => T:Lib.NewTools",
        "using static Lib.OldTools;\n\n_ = Twice(Twice(1));\n",
        "using static Lib.NewTools;\n\n_ = Twice(Twice(1));\n");

    [Fact]
    public Task A_type_of_another_namespace_is_imported() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.More.Moved",
        "using System;\nusing Lib;\n\nConsole.WriteLine(Old.Max);\nOld.Create().Run();\n",
        "using System;\nusing Lib;\nusing Lib.More;\n\nConsole.WriteLine(Moved.Max);\nMoved.Create().Run();\n",
        // As long as 'Old' is written, an import that has another 'Old' would make it ambiguous.
        "using System;\nusing Lib;\nusing Lib.More;\n\nConsole.WriteLine(Lib.More.Moved.Max);\nMoved.Create().Run();\n");

    [Fact]
    public Task A_qualified_type_of_another_namespace_stays_qualified() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.More.Moved",
        "Lib.Old x = global::Lib.Old.Create();\n",
        "Lib.More.Moved x = global::Lib.More.Moved.Create();\n");

    [Fact]
    public Task A_type_of_the_same_name_is_qualified_while_both_are_imported() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.More.Old",
        "using Lib;\n\nOld x = Old.Create();\nx.Run();\n",
        "using Lib;\n\nLib.More.Old x = Lib.More.Old.Create();\nx.Run();\n");

    [Fact]
    public Task A_name_that_the_file_gives_to_something_else_is_qualified() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.More.Moved",
        "using Lib;\n\nOld.Create();\nclass Moved { }\n",
        "using Lib;\n\nLib.More.Moved.Create();\nclass Moved { }\n");

    [Fact]
    public Task An_import_that_makes_another_name_ambiguous_is_not_added() => FixAssert.FixesAsync(
        "namespace A { public class Old { } public class Both { } } namespace B { public class New { } public class Both { } }",
        "T:A.Old => T:B.New",
        "using A;\n\n_ = new Old();\n_ = new Both();\n",
        "using A;\n\n_ = new B.New();\n_ = new Both();\n");

    [Fact]
    public Task A_namespace_that_hides_another_is_got_round_with_global() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.More.Moved",
        "using global::Lib;\nnamespace App.Lib.More { class X { } }\nnamespace App { class Moved { static void Main() { Old.Create(); } } }\n",
        "using global::Lib;\nnamespace App.Lib.More { class X { } }\nnamespace App { class Moved { static void Main() { global::Lib.More.Moved.Create(); } } }\n");

    [Fact]
    public Task A_nested_type_is_written_with_its_outer_type() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.Outer.Inner",
        "using Lib;\n\nOld x = Lib.Old.Create();\n",
        "using Lib;\n\nOuter.Inner x = Lib.Outer.Inner.Create();\n");

    [Fact]
    public Task A_nested_type_that_moved_out_loses_its_outer_type() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Outer.Inner => T:Lib.More.Moved",
        "using Lib;\n\nOuter.Inner x = Lib.Outer.Inner.Create();\n",
        "using Lib;\n\nLib.More.Moved x = Lib.More.Moved.Create();\n");

    [Theory]
    [InlineData("Old x = Lib.Old.Create();", "Top x = global::Top.Create();")]
    [InlineData("Old x = global::Lib.Old.Create();", "Top x = global::Top.Create();")]
    [InlineData("Old.Create();\nclass P { class Top { void M() => Old.Create(); } }", "Top.Create();\nclass P { class Top { void M() => global::Top.Create(); } }")]
    public Task A_type_outside_of_namespaces_is_written_alone_or_after_global(string before, string after) =>
        FixAssert.FixesAsync(Library, "T:Lib.Old => T:Top", "using Lib;\n\n" + before + "\n", "using Lib;\n\n" + after + "\n");

    [Theory]
    [InlineData("T:Lib.Old => T:Lib.New", "using L = Lib;\n\nL::Old.Create();\n", "using L = Lib;\n\nL::New.Create();\n")]
    [InlineData("T:Lib.Old => T:Lib.More.Moved", "using L = Lib;\n\nL::Old.Create();\n", "using L = Lib;\n\nglobal::Lib.More.Moved.Create();\n")]
    [InlineData("T:Lib.Old => T:Lib.Outer.Inner", "using L = Lib;\n\nL::Old.Create();\n", "using L = Lib;\n\nglobal::Lib.Outer.Inner.Create();\n")]
    [InlineData("T:Lib.Old => T:Top", "using L = Lib;\n\nL::Old.Create();\n", "using L = Lib;\n\nglobal::Top.Create();\n")]
    [InlineData("T:Top => T:Lib.More.Moved", "global::Top.Create();\n", "global::Lib.More.Moved.Create();\n")]
    public Task An_alias_before_two_colons_stays_or_becomes_global(string pair, string before, string after) =>
        FixAssert.FixesAsync(Library, pair, before, after);

    [Fact]
    public Task A_global_alias_is_changed_where_it_is_declared() => FixAssert.FixesAsync(
        Library,
        ["T:Lib.Old => T:Lib.New"],
        ["global using X = Lib.Old;\n", "X x = X.Create();\nx.Run();\n"],
        ["global using X = Lib.New;\n", "X x = X.Create();\nx.Run();\n"],
        isShownByResult: true);

    [Fact]
    public async Task A_use_of_a_global_alias_says_where_its_fix_is()
    {
        string[] before = ["global using X = Lib.Old;\n", "_ = X.Create();\n"];
        await FixAssert.FixesAsync(Library, ["T:Lib.Old => T:Lib.New"], before, ["global using X = Lib.New;\n", "_ = X.Create();\n"]);

        using var harness = new FixHarness(Library, ["T:Lib.Old => T:Lib.New"], before);
        await harness.AssertMessagesAsync(why: "the alias is declared in another file, where the fix is");
        Assert.Contains(await harness.DiagnosticsAsync(), static diagnostic => diagnostic.GetMessage().EndsWith("where the fix is.", System.StringComparison.Ordinal));
    }

    [Fact]
    public Task A_name_in_the_place_of_a_type_is_not_the_property_of_that_name() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.New",
        "using Lib;\n\nclass P { int New => 1; Old? f; static void Main() { } }\n",
        "using Lib;\n\nclass P { int New => 1; New? f; static void Main() { } }\n");

    [Fact]
    public Task A_type_keeps_its_suffix_where_it_is_not_applied() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Mark => T:Lib.NewAttribute",
        "using Lib;\n\n_ = typeof(Mark);\n[Mark] class A { }\n",
        "using Lib;\n\n_ = typeof(NewAttribute);\n[New] class A { }\n");

    [Fact]
    public Task What_is_inherited_is_written_with_the_new_type() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Lib.New",
        "using Lib;\n\nclass My : Old { static object M() => Create(); static void Main() { } }\n",
        "using Lib;\n\nclass My : New { static object M() => New.Create(); static void Main() { } }\n",
        "using Lib;\n\nclass My : New { static object M() => Create(); static void Main() { } }\n");

    [Fact]
    public Task A_constructor_is_replaced_by_that_of_a_derived_type() => FixAssert.FixesAsync(
        "namespace Lib { public class Old { public Old(int n) { } } public class New : Old { public New(int n) : base(n) { } } }",
        "M:Lib.Old.#ctor(System.Int32) => M:Lib.New.#ctor(System.Int32)",
        "using Lib;\n\nOld a = new(1);\nOld b = new Old(2);\n",
        "using Lib;\n\nOld a = new New(1);\nOld b = new New(2);\n");

    [Fact]
    public Task A_constructor_is_replaced_alone() => FixAssert.FixesAsync(
        "namespace Lib { public class Base { } public class Old : Base { public Old(int n) { } public Old() { } } public class New : Base { public New(int n) { } } }",
        "M:Lib.Old.#ctor(System.Int32) => M:Lib.New.#ctor(System.Int32)",
        "using Lib;\n\nBase b = new Old(1);\n_ = new Old();\n",
        "using Lib;\n\nBase b = new New(1);\n_ = new Old();\n");

    [Fact]
    public Task An_interface_is_replaced_with_what_implements_it() => FixAssert.FixesAsync(
        Library,
        "T:Lib.IOld => T:Lib.INew",
        "using Lib;\n\nclass My : IOld { void IOld.M() { } static void Main() => ((IOld)new My()).M(); }\n",
        "using Lib;\n\nclass My : INew { void INew.M() { } static void Main() => ((INew)new My()).M(); }\n");

    [Theory]
    [InlineData("T:Lib.Old => T:Lib.Poor", "using Lib;\n\nOld.Create();\n")]
    [InlineData("T:Lib.Old => T:Lib.New", "using Lib;\n\nOld x = Api.Give();\n", true)]
    [InlineData("T:Lib.Old => T:Lib.NewList`1", "using Lib;\n\n_ = new Old();\n")]
    [InlineData("T:Lib.Old => T:Lib.Nowhere", "using Lib;\n\n_ = new Old();\n")]
    [InlineData("T:Lib.Old => T:Lib.NewList`1.Item", "using Lib;\n\n_ = new Old();\n")]
    [InlineData("T:Lib.Old => T:Lib.NewList`1.Item", "_ = new Lib.Old();\n")]
    [InlineData("T:Lib.Old => T:Lib.NewList`1.Item", "using L = Lib;\n\n_ = new L::Old();\n")]
    [InlineData("T:Lib.Old => T:Lib.More.Moved", "_ = new Lib /* c */ .Old();\n")]
    public Task What_does_not_bind_to_the_replacement_is_left(string pair, string source, bool isShownByResult = false) =>
        FixAssert.OffersNothingAsync(Library, pair, source, isShownByResult);
}
