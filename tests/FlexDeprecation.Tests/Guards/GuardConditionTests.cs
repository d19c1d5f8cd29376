using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class GuardConditionTests
{
    [Theory]
    [InlineData("((Toggles.MediaOn))")]
    [InlineData("other && Toggles.MediaOn")]
    [InlineData("Toggles.MediaOn & other")]
    [InlineData("Toggles.MediaOn && other || Toggles.IsOn(\"media\")")]
    [InlineData("!(!Toggles.MediaOn || other)")]
    [InlineData("!!Toggles.MediaOn")]
    [InlineData("Toggles.MediaOn == true")]
    [InlineData("true == Toggles.MediaOn")]
    [InlineData("Toggles.MediaOn != false")]
    [InlineData("(!Toggles.MediaOn) == false")]
    [InlineData("Toggles.Maybe(\"media\") == true || Toggles.MediaOn")]
    [InlineData("Toggles.MediaOn ? other : false")]
    [InlineData("Toggles.MediaOn ? true : Toggles.MediaField")]
    [InlineData("other ? Toggles.MediaOn : Toggles.MediaField")]
    [InlineData("!Toggles.MediaOn ? false : other")]
    [InlineData("account?.IsOn(\"media\") == true")]
    [InlineData("!(account?.IsOn(\"media\") != true)")]
    [InlineData("account?.IsOn(\"media\") ?? false")]
    [InlineData("account?.Parent?.MediaOn is true")]
    [InlineData("(other = Toggles.MediaOn) && name != null")]
    [InlineData("Toggles.MediaOn || false && other")]
    [InlineData("account is { MediaOn: true }")]
    [InlineData("Toggles.MediaOn is not false and true")]
    public Task What_is_true_only_where_the_guard_is_counts(string condition, bool isQuiet = true) =>
        GuardTest.VerifyBodyAsync($"if ({condition}) {(isQuiet ? "Media" : "[|Media|]")}.Send();");

    [Theory]
    [InlineData("Toggles.MediaOn ^ false")]
    [InlineData("Toggles.MediaOn == maybe")]
    [InlineData("(maybe = Toggles.MediaOn) != null")]
    [InlineData("(Toggles.MediaOn, other) == (true, other)")]
    [InlineData("Toggles.MediaOn == false")]
    [InlineData("Toggles.MediaOn != true")]
    [InlineData("Toggles.MediaOn == Toggles.MediaField")]
    [InlineData("Toggles.MediaOn | other")]
    [InlineData("Toggles.MediaOn ? other : true")]
    [InlineData("other ? Toggles.MediaOn : other")]
    [InlineData("account?.IsOn(\"media\") != false")]
    [InlineData("account?.IsOn(\"media\") ?? true")]
    [InlineData("!(account?.IsOn(\"media\") == false)")]
    [InlineData("(other = !Toggles.MediaOn)")]
    [InlineData("account.Equals(Toggles.MediaOn)")]
    [InlineData("Toggles.MediaOn.Equals(other)")]
    [InlineData("(object)Toggles.MediaOn == (object)true")]
    public Task What_can_be_true_elsewhere_does_not(string condition) => GuardTest.VerifyBodyAsync($"if ({condition}) [|Media|].Send();");

    [Fact]
    public Task Deep_and_circular_conditions_come_to_an_end() => GuardTest.VerifyBodyAsync($$"""
        if ({{new string('(', 300)}}Toggles.MediaOn{{new string(')', 300)}}) Media.Send();
        if ({{new string('!', 300)}}Toggles.MediaOn) [|Media|].Send();
        if (Toggles.MediaOn is {{Deep("not false")}}) [|Media|].Send();
        if (Toggles.MediaOn is not {{Deep("not true")}}) [|Media|].Send();
        if (account is { Parent: {{Deep("{ MediaOn: true }")}} }) [|Media|].Send();
        var a0 = other && other;
        {{string.Concat(Enumerable.Range(1, 60).Select(i => $"var a{i} = a{i - 1} && a{i - 1}; "))}}
        if (a60) [|Media|].Send();
        """);

    private static string Deep(string pattern) => new string('(', 300) + pattern + new string(')', 300);
}
