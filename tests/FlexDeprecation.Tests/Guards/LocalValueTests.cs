using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class LocalValueTests
{
    [Theory]
    [InlineData("var on = Toggles.MediaOn; if (on) Media.Send();")]
    [InlineData("bool on = Toggles.MediaOn && other, off = !on; if (!off) Media.Send();")]
    [InlineData("bool? on = account?.IsOn(\"media\"); if (on == true) Media.Send();")]
    [InlineData("bool on; on = Toggles.MediaOn; if (on) Media.Send();")]
    [InlineData("bool on; if (other) on = Toggles.MediaOn; else return; if (on) Media.Send();")]
    [InlineData("var on = await Toggles.IsOnAsync(\"media\"); if (!on) return; Media.Send();")]
    [InlineData("for (var on = Toggles.MediaOn; on; ) { Media.Send(); }")]
    [InlineData("var on = Toggles.MediaOn; Action a = () => { if (on) Media.Send(); };")]
    [InlineData("var on = Toggles.MediaOn; Do(on); Do((on, 1)); Do(on.ToString()); Do($\"{on}\"); if (on) Media.Send();")]
    [InlineData("const bool on = true; if (Toggles.MediaOn == on) Media.Send();")]
    [InlineData("if (Toggles.MediaOn is var on) { Do(on && Media.Ready); }")]
    [InlineData("{ var on = Toggles.MediaOn; if (on) Media.Send(); } { var on = other; on = true; }")]
    [InlineData("bool? on = Toggles.Maybe(\"media\"); if (on.GetValueOrDefault() && on.HasValue) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; Do(on.CompareTo(true)); Do(on.GetType()); Do(on!); if (on) Media.Send();")]
    [InlineData("var on = Toggles.IsOnAsync(\"media\").Result; if (on) Media.Send();")]
    [InlineData("bool on; if ((on = Toggles.MediaOn) || other) Do(1); if (on) Media.Send();")]
    public Task A_variable_that_holds_the_guard_counts(string body) => GuardTest.VerifyBodyAsync(body);

    [Theory]
    [InlineData("var on = Toggles.MediaOn; on = true; if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; if (on) Media.Send(); on |= other;")]
    [InlineData("bool on; if (other) on = Toggles.MediaOn; else on = true; if (on) Media.Send();")]
    [InlineData("bool on; (on, _) = (Toggles.MediaOn, 1); if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; ((on), other) = (true, true); if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; bool.TryParse(name, out on); if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; Action a = () => on = true; a(); if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; Set(); if (on) Media.Send(); void Set() { on = true; }")]
    [InlineData("var on = Toggles.MediaOn; Local(ref on); if (on) Media.Send(); void Local(ref bool b) => b = true;")]
    [InlineData("var on = other; if (on) Media.Send();")]
    [InlineData("var on = !Toggles.MediaOn; if (on) Media.Send();")]
    [InlineData("var (on, _) = (Toggles.MediaOn, 1); if (on) Media.Send();")]
    [InlineData("other = Toggles.MediaOn; if (other) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; Read(in on); if (on) Media.Send(); static void Read(in bool b) => System.Runtime.CompilerServices.Unsafe.AsRef(in b) = true;")]
    [InlineData("var on = Toggles.MediaOn; while (other) { if (on) Media.Send(); on = true; }")]
    [InlineData("for (var on = Toggles.MediaOn; ; on = true) { if (on) Media.Send(); }")]
    [InlineData("var on = Toggles.MediaOn; on ^= true; if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; Func<Task> f = async () => { await Task.Yield(); on = other; }; await f(); if (on) Media.Send();")]
    [InlineData("var on = Toggles.MediaOn; System.Threading.Volatile.Write(ref on, true); if (on) Media.Send();")]
    [InlineData("bool? on = Toggles.Maybe(\"media\"); if (on.HasValue) Media.Send();")]
    [InlineData("var on = Toggles.IsOnAsync(\"media\"); if (on != null) Media.Send();")]
    [InlineData("foreach (var on in new[] { Toggles.MediaOn }) { if (on) Media.Send(); }")]
    public Task A_variable_that_may_hold_something_else_does_not(string body) => GuardTest.VerifyBodyAsync(GuardTest.MarkAll(body));

    [Fact]
    public Task References_may_change_a_variable() => GuardTest.VerifyAsync("""
        using Contoso;
        unsafe class C
        {
            bool field = Toggles.MediaOn;
            void M()
            {
                var a = Toggles.MediaOn;
                ref var r = ref a;
                if (a) [|Media|].Send();
                if (r) [|Media|].Send();
                var b = Toggles.MediaOn;
                bool* p = &b;
                if (b) [|Media|].Send();
                var c = Toggles.MediaOn;
                c.Flip();
                if (c) [|Media|].Send();
                bool d;
                (d, _) = Toggles.MediaOn;
                if (d) [|Media|].Send();
                var e = Toggles.MediaOn;
                e.Show();
                if (e) Media.Send();
                if (field) [|Media|].Send();
            }
        }
        static class E
        {
            public static void Flip(this ref bool value) => value = !value;
            public static void Show(this bool value) { }
            public static void Deconstruct(this bool value, out bool off, out bool on) => off = !(on = value);
        }
        """);

    [NewerCompilerTheory]
    [InlineData("on.Flip();")]
    [InlineData("on.Flipped = true;")]
    [InlineData("on++;")]
    [InlineData("--on;")]
    public Task Extension_members_may_change_a_variable(string change) => GuardTest.VerifyAsync($$"""
        using Contoso;
        class C
        {
            void M()
            {
                var on = Toggles.MediaOn;
                {{change}}
                if (on) [|Media|].Send();
            }
        }
        static class E
        {
            extension(ref bool flag)
            {
                public void Flip() => flag = !flag;
                public bool Flipped { get => flag; set => flag = value; }
                public void operator ++() => flag = !flag;
                public void operator --() => flag = !flag;
            }
        }
        """);
}
