using System.Threading.Tasks;
using FlexDeprecation.Tests.Usage;
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
    [InlineData("Toggles.IsOnSince(null)")]
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
    [InlineData("Toggles.IsOn(\"media\", \"\")")]
    [InlineData("Toggles.IsOn(\"media\", null)")]
    [InlineData("Toggles.IsOn(\"media\", \"media\")")]
    [InlineData("Toggles.EitherOn(Feature.media, Feature.media)")]
    [InlineData("Toggles.Maybe(\"media\") == true")]
    [InlineData("Toggles.Maybe(\"media\") ?? false")]
    [InlineData("Toggles.Maybe(\"media\") is true")]
    [InlineData("Toggles.Maybe(\"media\").Value")]
    [InlineData("(bool)Toggles.Maybe(\"media\")")]
    [InlineData("Toggles.Maybe(\"media\").GetValueOrDefault()")]
    [InlineData("account.MaybeOn == true")]
    [InlineData("account is { MaybeOn: true }")]
    [InlineData("!(Toggles.Maybe(\"media\") != true)")]
    [InlineData("Toggles.IsOnAsync(\"media\").Result")]
    [InlineData("Toggles.MediaOnAsync().Result")]
    [InlineData("Toggles.IsOnAsync(\"media\").GetAwaiter().GetResult()")]
    [InlineData("Toggles.IsOnAsync(\"media\").ConfigureAwait(false).GetAwaiter().GetResult()")]
    [InlineData("Toggles.MediaOnAsync().ConfigureAwait(false).GetAwaiter().GetResult()")]
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
    [InlineData("Toggles.AnyOn(\"media\", name)")]
    [InlineData("Toggles.IsOnAll(new[] { name })")]
    [InlineData("name.Has()")]
    [InlineData("Toggles.IsKey(\"other\")")]
    [InlineData("Toggles.IsOnAsync(\"media\") != null")]
    [InlineData("Toggles.Later(\"media\")()")]
    [InlineData("account.OtherOn")]
    [InlineData("account[\"other\"]")]
    [InlineData("account[name]")]
    [InlineData("((Func<string, bool>)Toggles.IsOn)(\"media\")")]
    [InlineData("Toggles.IsOn(\"other\", \"media\")")]
    [InlineData("Toggles.IsOn(\"media\", \"other\")")]
    [InlineData("Toggles.IsOn(user: \"media\", toggle: \"other\")")]
    [InlineData("Toggles.EitherOn(Feature.media, Feature.other)")]
    [InlineData("Toggles.Maybe(\"media\") != false")]
    [InlineData("Toggles.Maybe(\"media\") ?? true")]
    [InlineData("Toggles.Maybe(\"media\").HasValue")]
    [InlineData("Toggles.Maybe(\"media\") != null")]
    [InlineData("!Toggles.Maybe(\"media\").GetValueOrDefault()")]
    [InlineData("Toggles.Maybe(\"media\").GetValueOrDefault(true)")]
    [InlineData("Toggles.Maybe(\"other\").Value")]
    [InlineData("account is { MaybeOn: not false }")]
    [InlineData("!(Toggles.Maybe(\"media\") == false)")]
    [InlineData("Toggles.IsOnAsync(\"other\").Result")]
    [InlineData("Toggles.IsOnAsync(\"media\").IsCompleted")]
    [InlineData("Toggles.Ask(\"media\").Result")]
    [InlineData("Toggles.Ask(\"media\").Value")]
    [InlineData("!Toggles.IsOnAsync(\"media\").Result")]
    public Task Any_other_condition_does_not(string guard) => GuardTest.VerifyBodyAsync($"if ({guard}) [|Media|].Send();");

    [Theory]
    [InlineData("var MediaOn = other; if (MediaOn) [|Media|].Send();")]
    [InlineData("if (IsOn(\"media\")) [|Media|].Send(); static bool IsOn(string toggle) => true;")]
    [InlineData("if (new Own().MediaOn) [|Media|].Send();")]
    [InlineData("if (new Own()[\"media\"]) [|Media|].Send();")]
    public Task Nor_does_what_only_has_the_name_of_a_guard(string body) => GuardTest.VerifyBodyAsync(
        body, "class Own { public bool MediaOn => true; public bool this[string toggle] => true; }");

    [Theory]
    [InlineData("P:Contoso.Account.Item(System.String)", "account[\"media\"]")]
    [InlineData("P:Contoso.Account.Item(System.String)", "account?[\"media\"] == true")]
    [InlineData("M:Contoso.Toggles.IsOnIn``1(System.String)", "Toggles.IsOnIn<string>(\"media\")")]
    [InlineData("M:Contoso.Toggles.IsOn(System.String)", "Toggles.IsOn(\"media\")")]
    public Task A_guard_counts_without_others_too(string guard, string condition) => UseTest.VerifyAsync(
        GuardTest.Library,
        $$"""
        { "schemaVersion": 1, "features": { "media": { "stage": "ga", "toggle": "media", "guards": [ "{{guard}}" ] } },
          "apis": [ { "symbol": "T:Contoso.Media", "feature": "media" } ] }
        """,
        $"using Contoso; class C {{ void M(Account account) {{ if ({condition}) Media.Send(); if (Toggles.OtherOn) [|Media|].Send(); }} }}",
        "FLEX2004");

    // A feature in beta may have guards and no toggle: nobody knows by which name it is asked for.
    [Fact]
    public Task Without_a_toggle_a_guard_that_takes_a_name_does_not_count() => UseTest.VerifyAsync(
        GuardTest.Library,
        """
        { "schemaVersion": 1, "features": { "media": { "stage": "beta", "guards": [ "P:Contoso.Toggles.MediaOn", "M:Contoso.Toggles.IsOn(System.String)" ] } },
          "apis": [ { "symbol": "T:Contoso.Media", "feature": "media" } ] }
        """,
        "using Contoso; class C { void M() { if (Toggles.MediaOn) Media.Send(); if (Toggles.IsOn(\"media\")) [|Media|].Send(); } }",
        "FLEX2002");
}
