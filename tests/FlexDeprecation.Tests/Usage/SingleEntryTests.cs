using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Entries that are alone in their manifest, so that nothing but their own words leads to the use.</summary>
public sealed class SingleEntryTests
{
    [Theory]
    [InlineData("P:Lib.Old.Waiter.IsCompleted", "[|await|] Lib.Get.Waitable;")]
    [InlineData("M:Lib.Old.Waiter.GetResult", "[|await|] Lib.Get.Waitable;")]
    [InlineData("M:Lib.Old.Waiter.OnCompleted(System.Action)", "[|await|] Lib.Get.Waitable;")]
    [InlineData("P:Lib.Old.Waiter.IsCompleted", "await [|foreach|] (var x in Lib.Get.SlowFeed) { }")]
    [InlineData("M:Lib.Old.Waiter.GetResult", "await [|foreach|] (var x in Lib.Get.SlowFeed) { }")]
    [InlineData("M:Lib.Old.Waiter.OnCompleted(System.Action)", "await [|using|] (Lib.Get.ClosedSlowly) { }")]
    [InlineData("M:Lib.Old.Cursor.MoveNext", "[|foreach|] (var x in Lib.Get.Sequence) { }")]
    [InlineData("P:Lib.Old.Cursor.Current", "[|foreach|] (var x in Lib.Get.Sequence) { }")]
    [InlineData("M:Lib.Old.FeedCursor.MoveNextAsync", "await [|foreach|] (var x in Lib.Get.Feed) { }")]
    [InlineData("P:Lib.Old.FeedCursor.Current", "await [|foreach|] (var x in Lib.Get.Feed) { }")]
    public Task Each_member_that_a_statement_calls(string id, string statement) => UseTest.VerifyAsync(
        ImplicitLibrary.Reference,
        UseTest.Manifest(UseTest.Deprecated(id)),
        $"class C {{ async System.Threading.Tasks.Task M() {{ {statement} await System.Threading.Tasks.Task.Yield(); }} }}");

    [Theory]
    [InlineData("class C { void M() => [|L|].Run(); }", "global using L = Contoso.[|Legacy|];")]
    [InlineData("class C { [|L|] F; }", "global using L = Contoso.[|Legacy|]; global using M = Contoso.Modern;")]
    [InlineData("class C { M F; }", "global using M = Contoso.Modern;")]
    [InlineData("namespace N { using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); } }")]
    [InlineData("namespace N.O; using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); }")]
    [InlineData("namespace N { namespace O { using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); } } }")]
    [InlineData("using L = global::Contoso.[|Legacy|]; using P = Contoso.[|Legacy|].Part; class C { void M() { [|L|].Run(); [|P|].Run(); } }")]
    public Task An_alias_in_any_place(params string[] marked) =>
        UseTest.VerifyAsync([RuleTest.Contoso], UseTest.Manifest(UseTest.Deprecated("T:Contoso.Legacy")), marked);
}
