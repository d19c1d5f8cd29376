using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Guards;

public sealed class EarlyExitTests
{
    [Theory]
    [InlineData("if (!Toggles.MediaOn) return; Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) { Do(1); throw new Exception(); } Do(2); { Media.Send(); }")]
    [InlineData("if (!Toggles.MediaOn || other) return; Media.Send();")]
    [InlineData("if (Toggles.MediaOn) { Do(1); } else { return; } Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) { if (other) return; else throw new Exception(); } Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) { while (true) { Do(1); } } Media.Send();")]
    [InlineData("foreach (var x in new[] { 1 }) { if (!Toggles.MediaOn) continue; Media.Send(); }")]
    [InlineData("while (other) { if (!Toggles.MediaOn) break; Media.Send(); }")]
    [InlineData("if (!Toggles.MediaOn) goto end; Media.Send(); end: Do(1);")]
    [InlineData("again: if (!Toggles.MediaOn) return; Media.Send(); if (other) goto again;")]
    [InlineData("while (!Toggles.MediaOn) { Do(1); } Media.Send();")]
    [InlineData("do { Do(1); } while (!Toggles.MediaOn); Media.Send();")]
    [InlineData("for (; !Toggles.MediaOn; ) { if (other) return; } Media.Send();")]
    [InlineData("if (await Toggles.IsOnAsync(\"media\") == false) return; Media.Send();")]
    [InlineData("if (account?.MediaOn != true) return; Media.Send();")]
    [InlineData("if (account is not { MediaOn: true }) return; Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) return; Action a = () => Media.Send(); try { Media.Send(); } catch { Media.Send(); }")]
    [InlineData("if (!Toggles.MediaOn) return; Local(); void Local() => Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) return; Action a = Local; a(); void Local() { Other(); } void Other() { if (other) Local(); Media.Send(); }", true)]
    [InlineData("if (!Toggles.MediaOn) return; Local(); void Local() { Other(); } void Other() { Media.Send(); }")]
    public Task What_lets_nothing_else_pass_counts(string body, bool isReported = false) =>
        GuardTest.VerifyBodyAsync(isReported ? GuardTest.MarkAll(body) : body);

    [Theory]
    [InlineData("if (!Toggles.MediaOn) Do(1); Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) { if (other) return; } Media.Send();")]
    [InlineData("if (!Toggles.MediaOn && other) return; Media.Send();")]
    [InlineData("if (Toggles.MediaOn) return; Media.Send();")]
    [InlineData("if (Toggles.MediaOn) return; else Do(1); Media.Send();")]
    [InlineData("Media.Send(); if (!Toggles.MediaOn) return;")]
    [InlineData("foreach (var x in new[] { 1 }) { if (!Toggles.MediaOn) continue; } Media.Send();")]
    [InlineData("if (other) { if (!Toggles.MediaOn) return; } Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) goto end; Do(1); end: Media.Send();")]
    [InlineData("if (other) goto end; if (!Toggles.MediaOn) return; end: Media.Send();")]
    [InlineData("if (other) goto end; if (!Toggles.MediaOn) return; Do(1); end: Do(2); Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) { foreach (var x in new[] { 1 }) break; } Media.Send();")]
    [InlineData("while (!Toggles.MediaOn) { if (other) break; } Media.Send();")]
    [InlineData("do { if (other) break; } while (!Toggles.MediaOn); Media.Send();")]
    [InlineData("Action a = () => { if (!Toggles.MediaOn) return; }; Media.Send();")]
    [InlineData("Local(); if (!Toggles.MediaOn) return; void Local() => Media.Send();")]
    [InlineData("if (!Toggles.MediaOn) return; void Unused() => Media.Send();")]
    [InlineData("Action a = () => Local(); if (!Toggles.MediaOn) return; Local(); void Local() { Media.Send(); }")]
    [InlineData("try { if (!Toggles.MediaOn) return; } finally { } Media.Send();")]
    public Task What_lets_other_code_pass_does_not(string body) => GuardTest.VerifyBodyAsync(GuardTest.MarkAll(body));
}
