using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class GuardCallTests
{
    [Theory]
    [InlineData("Toggles.MediaOn")]
    [InlineData("Contoso.Toggles.MediaField")]
    [InlineData("global::Contoso.Toggles.IsOn(Toggles.Media)")]
    [InlineData("Toggles.IsOn(toggle: \"me\" + \"dia\")")]
    [InlineData("Toggles.IsOn(nameof(Feature.media))")]
    [InlineData("Toggles.IsOn(\"media\", name)")]
    [InlineData("Toggles.IsOn(name, \"media\")")]
    [InlineData("Toggles.IsOnAt(token)")]
    [InlineData("Toggles.IsFeatureOn(Feature.media)")]
    [InlineData("Toggles.AnyOn(\"media\")")]
    [InlineData("\"media\".Has()")]
    [InlineData("Toggles.Has(\"media\")")]
    [InlineData("Toggles.IsKey(\"media\")")]
    [InlineData("await Toggles.IsOnAsync(\"media\")")]
    [InlineData("await Toggles.IsOnAsync(\"media\").ConfigureAwait(false)")]
    [InlineData("(await (Toggles.MediaOnAsync()))")]
    [InlineData("account.MediaOn")]
    [InlineData("account.IsOn(\"media\")")]
    [InlineData("new Special().IsOn(\"media\")")]
    [InlineData("account[\"media\"]")]
    [InlineData("account.Parent?.IsOn(\"media\") == true")]
    [InlineData("account.Parent?[\"media\"] ?? false")]
    [InlineData("any.IsOn(\"media\")")]
    public Task A_guard_that_is_asked_for_the_toggle_counts(string guard) => GuardTest.VerifyBodyAsync($"if ({guard}) Media.Send();");

    [Theory]
    [InlineData("Toggles.OtherOn")]
    [InlineData("Toggles.IsOn(\"other\")")]
    [InlineData("Toggles.IsOn(\"Media\")")]
    [InlineData("Toggles.IsOn(Toggles.Other)")]
    [InlineData("Toggles.IsOn(name)")]
    [InlineData("Toggles.IsOn(null)")]
    [InlineData("Toggles.IsOn(name, name)")]
    [InlineData("Toggles.IsOn<string>()")]
    [InlineData("Toggles.IsOnFor(account)")]
    [InlineData("Toggles.IsFeatureOn(Feature.other)")]
    [InlineData("Toggles.IsFeatureOn(0)")]
    [InlineData("Toggles.AnyOn(\"media\", \"other\")")]
    [InlineData("Toggles.AnyOn(new[] { \"media\", \"other\" })")]
    [InlineData("name.Has()")]
    [InlineData("Toggles.IsKey(\"other\")")]
    [InlineData("Toggles.IsOnAsync(\"media\") != null")]
    [InlineData("Toggles.Later(\"media\")()")]
    [InlineData("account.OtherOn")]
    [InlineData("account[\"other\"]")]
    [InlineData("account[name]")]
    [InlineData("((Func<string, bool>)Toggles.IsOn)(\"media\")")]
    public Task Any_other_condition_does_not(string guard) => GuardTest.VerifyBodyAsync($"if ({guard}) [|Media|].Send();");
}
