using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class GuardPatternTests
{
    [Theory]
    [InlineData("Toggles.MediaOn is true")]
    [InlineData("Toggles.MediaOn is (not false)")]
    [InlineData("Toggles.MediaOn is true and not false")]
    [InlineData("!(Toggles.MediaOn is false)")]
    [InlineData("Toggles.MediaOn is not (false and not true)")]
    [InlineData("Toggles.MediaOn is not !true")]
    [InlineData("Toggles.MediaOn is bool and true")]
    [InlineData("account?.IsOn(\"media\") is not false and bool")]
    [InlineData("!(Toggles.MediaOn is bool and false)")]
    [InlineData("!(Toggles.MediaOn is bool off and not true)")]
    [InlineData("account is { Parent: ({ MediaOn: true }) }")]
    [InlineData("account?.IsOn(\"media\") is true")]
    [InlineData("account?.IsOn(\"media\") is not (false or null)")]
    [InlineData("Toggles.MediaOn is var on && on")]
    [InlineData("Toggles.MediaOn is bool on && on")]
    [InlineData("(object)Toggles.MediaOn is true", false)]
    [InlineData("account is { MediaOn: true }")]
    [InlineData("account is { OtherOn: true, Parent: { MediaOn: true } }")]
    [InlineData("account is { Parent.MediaOn: true }")]
    [InlineData("account is Special { MediaOn: true } or { MediaOn: not false }", false)]
    [InlineData("account is Special { MediaOn: true } or { MediaOn: true }")]
    [InlineData("!(account is not ({ MediaOn: true }))")]
    [InlineData("account is not null and { MediaOn: true }")]
    [InlineData("(Toggles.MediaOn, other) is (true, _)")]
    [InlineData("(other, (Toggles.MediaOn, 1)) is (_, (true, 1))")]
    public Task A_pattern_that_only_true_matches_counts(string condition, bool isQuiet = true) =>
        GuardTest.VerifyBodyAsync($"if ({condition}) {(isQuiet ? "Media" : "[|Media|]")}.Send();");

    [Theory]
    [InlineData("Toggles.MediaOn is false")]
    [InlineData("Toggles.MediaOn is not true")]
    [InlineData("Toggles.MediaOn is true or false")]
    [InlineData("Toggles.MediaOn is true or bool")]
    [InlineData("!Toggles.MediaOn is var off")]
    [InlineData("account?.IsOn(\"media\") is not (bool and not true)")]
    [InlineData("Toggles.MediaOn is var on")]
    [InlineData("Toggles.MediaOn is bool on && !on")]
    [InlineData("Toggles.MediaOn is bool")]
    [InlineData("Toggles.MediaOn is not (false and true)")]
    [InlineData("!((object)Toggles.MediaOn is string and not null)")]
    [InlineData("account is { Parent: (not { MediaOn: true }) }")]
    [InlineData("Toggles.MediaOn is { }")]
    [InlineData("account?.IsOn(\"media\") is not false")]
    [InlineData("account?.IsOn(\"media\") is not null")]
    [InlineData("account is { MediaOn: false }")]
    [InlineData("account is { OtherOn: true }")]
    [InlineData("account is not { MediaOn: true }")]
    [InlineData("!(account is { MediaOn: true })")]
    [InlineData("account is { MediaOn: true } or { OtherOn: true }")]
    [InlineData("(Toggles.MediaOn, other) is (_, true)")]
    [InlineData("(Toggles.MediaOn, other) is (false, _)")]
    public Task Any_other_pattern_does_not(string condition) => GuardTest.VerifyBodyAsync($"if ({condition}) [|Media|].Send();");

    [Fact]
    public Task What_a_type_parameter_stands_for_is_not_known() => GuardTest.VerifyAsync("""
        using Contoso;
        class C
        {
            void M<T>()
            {
                if (Toggles.MediaOn is not (T or false)) Media.Send();
                if (Toggles.MediaOn is T or true) [|Media|].Send();
            }
        }
        """);
}
