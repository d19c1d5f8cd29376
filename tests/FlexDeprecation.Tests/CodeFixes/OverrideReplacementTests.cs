using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Members that code overrides or implements: declarations and calls change together, or not at all.</summary>
public sealed class OverrideReplacementTests
{
    private const string Library = """
        namespace Lib
        {
            public class Base
            {
                public virtual void Old() => Log.Add("base old"); public virtual void New() => Log.Add("base old");
                public virtual int OldSize => 1; public virtual int NewSize => 1;
                public virtual void Other(int n) => Log.Add("base old");
                public virtual int this[int i] => i; public virtual int this[string s] => 1; public virtual int At(int i) => i;
            }
            public abstract class Abstract { public abstract void Old(); public virtual void New() => Old(); }
            public interface IService { void Old() => Log.Add("default"); void New() => Log.Add("default"); }
            public class OldBase { public virtual void Run() => Log.Add("run"); public virtual void Stop() { } }
            public class NewBase { public virtual void Run() => Log.Add("run"); public virtual void Stop() { } }
        }

        """;

    private const string Entry = """ "symbol": "M:Lib.Base.Old", "replacement": "M:Lib.Base.New" """;

    [Fact]
    public Task An_override_its_callers_and_calls_of_the_base() => ReplaceTest.FixesAsync(
        Library,
        Entry,
        "using Lib;\n\nnew My().Old(); Base b = new My(); b.Old();\nclass My : Base { public override void Old() { Log.Add(\"my\"); base.Old(); } }\n",
        "using Lib;\n\nnew My().New(); Base b = new My(); b.New();\nclass My : Base { public override void New() { Log.Add(\"my\"); base.New(); } }\n");

    [Fact]
    public Task An_override_of_a_property() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "P:Lib.Base.OldSize", "replacement": "P:Lib.Base.NewSize" """,
        "using Lib;\n\nLog.Add(new My().OldSize);\nclass My : Base { public override int OldSize => base.OldSize + 1; }\n",
        "using Lib;\n\nLog.Add(new My().NewSize);\nclass My : Base { public override int NewSize => base.NewSize + 1; }\n");

    [Theory]
    [InlineData("P:Lib.Base.Item(System.String)", "it is used here without its name")]
    [InlineData("M:Lib.Base.At(*)", "it cannot stand in this place")]
    [InlineData("P:Lib.Base.NewSize", "it cannot stand in this place")]
    public Task An_override_of_an_indexer_has_no_name_to_change(string replacement, string why) => ReplaceTest.LeavesAsync(
        Library,
        $$""" "symbol": "P:Lib.Base.Item(System.Int32)", "replacement": "{{replacement}}" """,
        "using Lib;\n\nLog.Add(1);\nclass My : Base { public override int this[int i] => i; }\n",
        why);

    [Fact]
    public Task An_explicit_implementation() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.IService.Old", "replacement": "M:Lib.IService.New" """,
        "using Lib;\n\nIService s = new My(); s.Old();\nclass My : IService { void IService.Old() => Log.Add(\"my\"); }\n",
        "using Lib;\n\nIService s = new My(); s.New();\nclass My : IService { void IService.New() => Log.Add(\"my\"); }\n");

    [Fact]
    public Task An_implicit_implementation() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.IService.Old", "replacement": "M:Lib.IService.New" """,
        "using Lib;\n\nIService s = new My(); s.Old();\nclass My : IService { public void Old() => Log.Add(\"my\"); }\n",
        "using Lib;\n\nIService s = new My(); s.New();\nclass My : IService { public void New() => Log.Add(\"my\"); }\n");

    [Fact]
    public Task A_base_type_with_what_overrides_it() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "T:Lib.OldBase", "replacement": "T:Lib.NewBase" """,
        "using Lib;\n\nOldBase b = new My(); b.Run();\nclass My : OldBase { public override void Run() { Log.Add(\"my\"); base.Run(); } }\n",
        "using Lib;\n\nNewBase b = new My(); b.Run();\nclass My : NewBase { public override void Run() { Log.Add(\"my\"); base.Run(); } }\n");

    [Theory]
    // The implementation is called by its own name, too, which no entry speaks of.
    [InlineData(""" "symbol": "M:Lib.IService.Old", "replacement": "M:Lib.IService.New" """,
        "var m = new My(); m.Old(); ((IService)m).Old();\nclass My : IService { public void Old() => Log.Add(\"my\"); }\n")]
    // The new one has no room for it: what is abstract has to be overridden.
    [InlineData(""" "symbol": "M:Lib.Abstract.Old", "replacement": "M:Lib.Abstract.New" """,
        "Abstract a = new My(); a.Old();\nclass My : Abstract { public override void Old() => Log.Add(\"my\"); }\n")]
    // The new one takes other arguments, which a call could give and a declaration cannot.
    [InlineData(""" "symbol": "M:Lib.Base.Old", "replacement": { "symbol": "M:Lib.Base.Other(*)", "arguments": { "n": "0" } } """,
        "Base b = new My(); b.Old();\nclass My : Base { public override void Old() => Log.Add(\"my\"); }\n")]
    public Task What_cannot_change_together_stays(string entry, string source) =>
        ReplaceTest.LeavesAsync(Library, entry, "using Lib;\n\n" + source, why: null);

    [Theory]
    // Code that is left alone calls it, so that the override stays, and with it all calls.
    [InlineData(
        "new My().Old(); class My : Lib.Base { public override void Old() => Log.Add(\"my\"); }\n",
        "static class Hidden { [System.Obsolete] public static void Call(My m) => m.Old(); }\n")]
    // Code that is left alone overrides it.
    [InlineData(
        "Lib.Base b = new My(); b.Old();\n",
        "[System.Obsolete] class My : Lib.Base { public override void Old() => Log.Add(\"my\"); }\n")]
    public async Task What_another_file_keeps_stays(string source, string other)
    {
        using var harness = new FixHarness(Library.Replace("Log.Add", "System.Console.WriteLine", System.StringComparison.Ordinal), ReplaceTest.Manifest(Entry), [Plain(source), Plain(other)]);
        await harness.AssertCompilesAsync();
        await harness.AssertMessagesAsync(isShownByResult: true);
        Assert.False(await harness.FixAllAsync());
        await harness.AssertTextsAsync(Plain(source), Plain(other));

        static string Plain(string text) => text.Replace("Log.Add", "System.Console.WriteLine", System.StringComparison.Ordinal);
    }
}
