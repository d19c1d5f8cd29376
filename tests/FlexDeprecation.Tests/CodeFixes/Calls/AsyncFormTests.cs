using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Where a call can be awaited that was not.</summary>
public sealed class AsyncFormTests
{
    private const string Library = """
        using System.Threading.Tasks;
        namespace Lib
        {
            public class Client
            {
                public int Sync(int n) { Log.Add(n); return n; }
                public Task<int> SyncAsync(int n) { Log.Add(n); return Task.FromResult(n); }
            }
        }

        """;

    private const string Entry = """ "symbol": "M:Lib.Client.Sync(*)", "replacement": "M:Lib.Client.SyncAsync(*)" """;

    [Theory]
    [InlineData("c.Sync(1);", "await c.SyncAsync(1);")]
    [InlineData("Log.Add(c.Sync(1) + 1, c.Sync(2).ToString(), -c.Sync(3));", "Log.Add(await c.SyncAsync(1) + 1, (await c.SyncAsync(2)).ToString(), -await c.SyncAsync(3));")]
    [InlineData("Func<Task> f = async () => c.Sync(1); await f();", "Func<Task> f = async () => await c.SyncAsync(1); await f();")]
    [InlineData("async Task F() { c.Sync(1); } await F();", "async Task F() { await c.SyncAsync(1); } await F();")]
    [InlineData("lock (c) { Func<Task> f = async () => c.Sync(1); f(); }", "lock (c) { Func<Task> f = async () => await c.SyncAsync(1); f(); }")]
    [InlineData("await A.M(c);\nclass A { public static async Task M(Client c) { c.Sync(1); await Task.Yield(); } }", "await A.M(c);\nclass A { public static async Task M(Client c) { await c.SyncAsync(1); await Task.Yield(); } }")]
    public Task A_call_is_awaited(string before, string after) => ReplaceTest.FixesAsync(Library, Entry, Program(before), Program(after));

    [Theory]
    [InlineData("Func<int> f = () => c.Sync(1); f();")]
    [InlineData("int F() => c.Sync(1); F();")]
    [InlineData("lock (c) { c.Sync(1); }")]
    [InlineData("unsafe { c.Sync(1); }")]
    [InlineData("try { } catch (Exception) when (c.Sync(1) > 0) { }")]
    [InlineData("_ = from n in new[] { 1 } where c.Sync(n) > 0 select n;")]
    [InlineData("_ = from n in new[] { 1 } select c.Sync(n);")]
    [InlineData("c?.Sync(1);")]
    [InlineData("class A { int M(Client c) => c.Sync(1); }")]
    [InlineData("class A { int P => new Client().Sync(1); }")]
    [InlineData("class A { int P { get { return new Client().Sync(1); } } }")]
    [InlineData("class A { int f = new Client().Sync(1); }")]
    [InlineData("class A { public A(Client c) { c.Sync(1); } }")]
    [InlineData("class B(int n) { public int N => n; } class A(Client c) : B(c.Sync(1));")]
    [InlineData("class A { ~A() => new Client().Sync(1); }")]
    [InlineData("class A { public static int operator +(A a, Client c) => c.Sync(1); }")]
    public Task Where_nothing_can_be_awaited_the_call_is_left(string source) =>
        ReplaceTest.LeavesAsync(Library, Entry, Program(source), "it has to be awaited, which is not possible here");

    [Theory]
    [InlineData("Log.Add(await c.SyncAsync(1));", "Log.Add(c.Sync(1));")]
    [InlineData("Log.Add((await c.SyncAsync(1)).ToString());", "Log.Add(c.Sync(1).ToString());")]
    [InlineData("Log.Add(2 * (await c.SyncAsync(1)), (long)(await c.SyncAsync(2)));", "Log.Add(2 * c.Sync(1), (long)c.Sync(2));")]
    [InlineData("await c.SyncAsync(1).ConfigureAwait(false);", "c.Sync(1);")]
    [InlineData("await /* 1 */ c.SyncAsync(/* 2 */ 1);", null)]
    [InlineData("Log.Add((/* 1 */ await c.SyncAsync(1)).ToString());", null)]
    public Task An_await_goes(string before, string? after)
    {
        const string Back = """ "symbol": "M:Lib.Client.SyncAsync(*)", "replacement": "M:Lib.Client.Sync(*)" """;
        return after is null
            ? ReplaceTest.LeavesAsync(Library, Back, Program(before), "a comment or a directive would be lost")
            : ReplaceTest.FixesAsync(Library, Back, Program(before), Program(after));
    }

    private static string Program(string statement) =>
        "using System;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing Lib;\n\nvar c = new Client();\nLog.Add(\"start\");\n" + statement + "\n";
}
