using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class GuardedCodeTests
{
    [Theory]
    [InlineData("if (Toggles.IsOn(\"media\")) Media.Send();")]
    [InlineData("if (Toggles.IsOn(\"media\")) { Do(1); Media.Send(); } else { Do(2); }")]
    [InlineData("if (!Toggles.MediaOn) { Do(1); } else { Media.Send(); }")]
    [InlineData("if (!Toggles.MediaOn) { Do(1); } else if (other) { Media.Send(); }")]
    [InlineData("if (other) { Do(1); } else if (Toggles.MediaOn) { Media.Send(); }")]
    [InlineData("if (Toggles.MediaOn) { if (other) { foreach (var x in new[] { 1 }) { using var y = new CancellationTokenSource(); lock (name) { Media.Send(); } } } }")]
    [InlineData("if (Toggles.MediaOn && Media.Ready) Do(1);")]
    [InlineData("Do(Toggles.MediaOn && other && Media.Ready);")]
    [InlineData("Do(other && (Toggles.MediaOn && Media.Ready));")]
    [InlineData("Do(!Toggles.MediaOn || Media.Ready);")]
    [InlineData("Do(!(Toggles.MediaOn && other) || Media.Ready);")]
    [InlineData("Do(Toggles.MediaOn ? Media.Send() : 0);")]
    [InlineData("Do(!Toggles.MediaOn ? 0 : Media.Send());")]
    [InlineData("while (Toggles.MediaOn) { Media.Send(); }")]
    [InlineData("for (var i = 0; Toggles.MediaOn && i < 3; i += Media.Send()) { Media.Send(); }")]
    [InlineData("try { Do(1); } catch (Exception) when (Toggles.MediaOn) { Media.Send(); }")]
    [InlineData("if (Toggles.MediaOn) { try { Media.Send(); } catch { Media.Send(); } finally { Media.Send(); } }")]
    [InlineData("if (Toggles.MediaOn) { Action later = () => Media.Send(); Func<int> f = delegate { return Media.Send(); }; }")]
    [InlineData("if (Toggles.MediaOn) { foreach (var x in Media.All()) Do(x); }")]
    [InlineData("if (Toggles.MediaOn) { Do(from x in new[] { 1 } select Media.Send()); Do($\"{Media.Send()}\"); }")]
    [InlineData("if (Toggles.MediaOn) { Use(); void Local() => Media.Send(); Local(); }")]
    [InlineData("if (Toggles.MediaOn) { goto end; } end: if (Toggles.MediaOn) Media.Send();")]
    [InlineData("switch (name) { case \"b\": if (Toggles.MediaOn) { Media.Send(); goto case \"c\"; } break; case \"c\": break; }")]
    [InlineData("Func<Task> f = async () => { if (!Toggles.MediaOn) return; await Task.Yield(); Media.Send(); };")]
    [InlineData("Do(Items()); IEnumerable<int> Items() { if (!Toggles.MediaOn) yield break; yield return Media.Send(); }")]
    [InlineData("var f = Toggles.MediaOn ? (Func<int>)(() => Media.Send()) : null;")]
    [InlineData("Do(from x in new[] { 1 } select Toggles.MediaOn ? Media.Send() : 0);")]
    [InlineData("checked { if (!Toggles.MediaOn) return; Media.Send(); }")]
    [InlineData("try { if (!Toggles.MediaOn) return; Media.Send(); } finally { Do(1); }")]
    [InlineData("while (true) { if (!Toggles.MediaOn) break; Media.Send(); }")]
    [InlineData("C.Use(); if (Toggles.MediaOn) Use(); int Use() => Media.Send();")]
    [InlineData("lock (name) { using (var s = new CancellationTokenSource()) { if (Toggles.MediaOn) Media.Send(); } }")]
    public Task A_use_that_runs_only_where_the_guard_is_true_is_quiet(string body) => GuardTest.VerifyBodyAsync(body);

    [Theory]
    [InlineData("Media.Send();")]
    [InlineData("if (!Toggles.IsOn(\"media\")) Media.Send();")]
    [InlineData("if (Toggles.IsOn(\"media\")) Do(1); Media.Send();")]
    [InlineData("if (Toggles.IsOn(\"media\")) Do(1); else Media.Send();")]
    [InlineData("if (Toggles.IsOn(\"media\") || other) Media.Send();")]
    [InlineData("if (!Toggles.MediaOn && other) Do(1); else Media.Send();")]
    [InlineData("if (!(Toggles.MediaOn && other)) Media.Send();")]
    [InlineData("if (Toggles.MediaOn ^ other) Media.Send();")]
    [InlineData("if (Toggles.MediaOn == other) Media.Send();")]
    [InlineData("if (G) Media.Send();")]
    [InlineData("if (false) Media.Send();")]
    [InlineData("if (Media.Send() > 0 && Toggles.MediaOn) Do(1);")]
    [InlineData("Do(Toggles.MediaOn & Media.Send() > 0);")]
    [InlineData("Do(Toggles.MediaOn || Media.Send() > 0);")]
    [InlineData("Do(other && Media.Send() > 0);")]
    [InlineData("Do(other || Media.Send() > 0);")]
    [InlineData("Do(!Toggles.MediaOn | Media.Send() > 0);")]
    [InlineData("Do(Toggles.MediaOn ? 0 : Media.Send());")]
    [InlineData("Do(other ? Toggles.MediaOn : Media.Send() > 0);")]
    [InlineData("do { Media.Send(); } while (Toggles.MediaOn);")]
    [InlineData("while (Toggles.MediaOn) Do(1); Media.Send();")]
    [InlineData("for (var i = Media.Send(); Toggles.MediaOn; i++) Do(1);")]
    [InlineData("try { if (Toggles.MediaOn) Do(1); } catch { Media.Send(); }")]
    [InlineData("try { if (!Toggles.MediaOn) return; } catch { Media.Send(); }")]
    [InlineData("try { if (!Toggles.MediaOn) return; } finally { Media.Send(); }")]
    [InlineData("try { if (!Toggles.MediaOn) throw new Exception(); } catch { } Media.Send();")]
    [InlineData("try { Do(1); } catch (Exception) when (Media.Send() > 0 && Toggles.MediaOn) { }")]
    [InlineData("Do(Toggles.MediaOn); Media.Send();")]
    [InlineData("Func<bool> on = () => Toggles.MediaOn; Media.Send();")]
    [InlineData("Do(from x in new[] { 1 } where Toggles.MediaOn select Media.Send());")]
    [InlineData("System.Diagnostics.Debug.Assert(Toggles.MediaOn); Media.Send();")]
    [InlineData("Action a = () => Media.Send(); if (Toggles.MediaOn) a();")]
    [InlineData("Func<int> f = Local; if (Toggles.MediaOn) f(); int Local() => Media.Send();")]
    [InlineData("async Task Later() { await Task.Yield(); Media.Send(); } var t = Later(); if (Toggles.MediaOn) await t;")]
    [InlineData("foreach (var x in Enumerable.Range(Media.Send(), 1)) if (Toggles.MediaOn) Do(x);")]
    [InlineData("if (Toggles.MediaOn | Media.Send() > 0) Do(1);")]
    [InlineData("if (Toggles.MediaOn) ; Media.Send();")]
    [InlineData("if (Toggles.MediaOn) goto use; use: Media.Send();")]
    [InlineData("var lazy = new Lazy<int>(() => Media.Send()); if (Toggles.MediaOn) Do(lazy.Value);")]
    [InlineData("Do(Toggles.MediaOn, Media.Send()); void Do(bool on, int i) { }")]
    [InlineData("using (Toggles.MediaOn ? new CancellationTokenSource() : null) { Media.Send(); }")]
    public Task A_use_that_may_run_elsewhere_is_reported(string body) => GuardTest.VerifyBodyAsync(GuardTest.MarkAll(body));

    [Fact]
    public Task Only_what_is_around_the_use_in_its_member_counts() => GuardTest.VerifyAsync("""
        using Contoso;
        class C
        {
            int field = Toggles.MediaOn ? Media.Send() : 0;
            int other = [|Media|].Send();
            bool Property => Toggles.MediaOn && Media.Ready;
            int Body => [|Media|].Send();
            C() : this(Toggles.MediaOn ? Media.Send() : [|Media|].Send()) { }
            C(int i) { if (Toggles.MediaOn) Helper(); }
            void Helper() => [|Media|].Send();
            [System.Obsolete] void Old() => [|Media|].Send();
        }
        """);

    [Fact]
    public Task Top_level_statements_count() => GuardTest.VerifyAsync("""
        // top-level
        using Contoso;
        [|Media|].Send();
        if (Toggles.MediaOn) { Media.Send(); }
        var on = Toggles.MediaOn;
        if (on) Media.Send();
        if (!on) return;
        Media.Send();
        Local();
        void Local() => Media.Send();
        class D { void M() => [|Media|].Send(); }
        """);

    [Fact]
    public Task Operators_of_other_types_mean_what_they_like() => GuardTest.VerifyAsync("""
        using Contoso;
        class C
        {
            void M(Fuzzy fuzzy, Odd odd)
            {
                Fuzzy on = Toggles.MediaOn;
                if (on) [|Media|].Send();
                if (!on) return;
                if (fuzzy & Toggles.MediaOn) [|Media|].Send();
                if (Toggles.MediaOn && fuzzy) [|Media|].Send();
                if (Toggles.Fuzz("media")) [|Media|].Send();
                if (Toggles.MediaOn && Fuzzy([|Media|].Send())) return;
                if (odd & Toggles.MediaOn) [|Media|].Send();
                if (Toggles.MediaOn & odd) [|Media|].Send();
                if (Toggles.MediaOn || (Odd)false == true) [|Media|].Send();
                [|Media|].Send();
            }
            Fuzzy Fuzzy(int i) => null;
        }
        #pragma warning disable CS0660, CS0661
        class Odd
        {
            public static implicit operator Odd(bool value) => null;
            public static bool operator &(Odd a, bool b) => true;
            public static bool operator &(bool a, Odd b) => true;
            public static bool operator ==(Odd a, bool b) => true;
            public static bool operator !=(Odd a, bool b) => true;
        }
        """);
}
