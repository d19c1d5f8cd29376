using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class GuardedSwitchTests
{
    [Theory]
    [InlineData("Toggles.MediaOn switch { true => Media.Send(), false => [|Media|].Send() }")]
    [InlineData("Toggles.MediaOn switch { false => [|Media|].Send(), _ => Media.Send() }")]
    [InlineData("Toggles.MediaOn switch { false when other => [|Media|].Send(), true => Media.Send(), _ => [|Media|].Send() }")]
    [InlineData("Toggles.MediaOn switch { var on => [|Media|].Send() }")]
    [InlineData("name switch { \"a\" when Toggles.MediaOn => Media.Send(), \"b\" => [|Media|].Send(), _ => 0 }")]
    [InlineData("name switch { _ when !Toggles.MediaOn => [|Media|].Send(), _ => Media.Send() }")]
    [InlineData("name switch { \"a\" when !Toggles.MediaOn => 0, _ => [|Media|].Send() }")]
    [InlineData("account?.IsOn(\"media\") switch { false or null => 0, _ => Media.Send() }")]
    [InlineData("account?.IsOn(\"media\") switch { false => 0, _ => [|Media|].Send() }")]
    [InlineData("account switch { { MediaOn: true } => Media.Send(), { OtherOn: true } => [|Media|].Send(), _ => [|Media|].Send() }")]
    [InlineData("(Toggles.MediaOn, other) switch { (true, true) => Media.Send(), (true, _) => Media.Send(), (_, true) => [|Media|].Send(), _ => [|Media|].Send() }")]
    public Task Arms(string expression) => GuardTest.VerifyBodyAsync($"Do({expression});");

    [Theory]
    [InlineData("switch (Toggles.MediaOn) { case true: Media.Send(); break; case false: [|Media|].Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case false: [|Media|].Send(); break; default: Media.Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { default: Media.Send(); break; case false: break; }")]
    [InlineData("switch (account?.IsOn(\"media\")) { case false: case null: [|Media|].Send(); break; default: Media.Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case false: [|Media|].Send(); break; case var on: Media.Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case true: default: [|Media|].Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case true: case bool b when b && Toggles.MediaOn: Media.Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case true: { Media.Send(); break; } case false: goto case true; }", true)]
    [InlineData("switch (Toggles.MediaOn) { case true: on: Media.Send(); break; case false: goto on; }", true)]
    [InlineData("switch (name) { case \"a\" when Toggles.MediaOn: Media.Send(); break; case \"b\": case \"c\" when Toggles.MediaOn: [|Media|].Send(); break; }")]
    [InlineData("switch (name) { case \"a\" when Toggles.MediaOn: Media.Send(); break; case \"b\": goto case \"c\"; case \"c\": break; }", true)]
    [InlineData("switch (name) { case \"a\": if (!Toggles.MediaOn) break; Media.Send(); break; case \"b\": [|Media|].Send(); break; }")]
    [InlineData("switch (name) { case \"a\": if (!Toggles.MediaOn) break; on: Media.Send(); break; case \"b\": goto on; }", true)]
    [InlineData("switch (account) { case { MediaOn: true }: Media.Send(); break; case { OtherOn: true }: [|Media|].Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn, other) { case (true, _): Media.Send(); break; default: [|Media|].Send(); break; }")]
    [InlineData("switch (Toggles.MediaOn) { case true: int Local() => [|Media|].Send(); Local(); break; case false: Local(); break; }")]
    public Task Sections(string statement, bool isReported = false) =>
        GuardTest.VerifyBodyAsync(isReported ? GuardTest.MarkAll(statement) : statement);
}
