using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class JsonTargetsTests
{
    private static readonly string[] _targets =
    [
        """ "file": "package.json", "path": "/dependencies/@lib~1ui" """,
        """ "file": "package.json", "path": "/devDependencies/@lib~1ui" """,
        """ "file": "package-lock.json", "path": "/packages/node_modules~1@lib~1ui/version" """,
        """ "file": "package-lock.json", "path": "/dependencies/@lib~1ui/version" """,
        """ "file": "flex-configuration.json", "path": "/ui_version" """,
    ];

    [Fact]
    public Task A_value_is_reported_between_its_quotes() => VerifyAsync(
        ["/App/package.json(2,33,38) FLEX3001"],
        ("/App/package.json", "{\n  \"dependencies\": { \"@lib/ui\": \"1.2.0\", \"x\": \"1.2.0\" }\n}"));

    [Fact]
    public Task Each_path_and_each_file_by_itself() => VerifyAsync(
        ["/App/Package.JSON(1,34,40) FLEX3001", "/App/Package.JSON(1,85,91) FLEX3001", "/App/flex-configuration.json(1,18,23) FLEX3001"],
        ("/App/Package.JSON", """{ "dependencies":  { "@lib/ui": "~1.2.0" }, "devDependencies":        { "@lib/ui": "^1.2.0" } }"""),
        ("/App/flex-configuration.json", """{ "ui_version": "1.2.0" }"""),
        ("/App/other.json", """{ "ui_version": "1.2.0", "dependencies": { "@lib/ui": "1.2.0" } }"""));

    [Fact]
    public Task Two_targets_of_one_place_are_one() => VerifyAsync(
        [.. _targets, _targets[0]],
        ["/App/package.json(1,33,38) FLEX3001"],
        ("/App/package.json", """{ "dependencies": { "@lib/ui": "1.2.0" } }"""));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "dependencies": { "@lib/ui": "1.2.0" }, }, }""")]
    [InlineData("""{ "dependencies": { "@lib/ui": "1.2.0", "@lib/ui": "1.2.0" } }""")]
    [InlineData("""{ "dependencies": { "@lib/ui": 1.2 } }""")]
    [InlineData("""{ "dependencies": [ "@lib/ui", "1.2.0" ] }""")]
    [InlineData("""{ "dependencies": "1.2.0" }""")]
    [InlineData("""{ "dependencies": { "@lib/ui": "2.0.0" } }""")]
    public Task What_is_damaged_or_different_is_nobodys_target(string text) => VerifyAsync([], ("/App/package.json", text));

    [Theory]
    [InlineData("""{ "packages": { "node_modules/@lib/ui": { "version": "1.2.0" } }, "dependencies": { "@lib/ui": { "version": "1.2.0" } } }""", "/App/package-lock.json(1,55,60) FLEX3001")]
    [InlineData("""{ "dependencies": { "@lib/ui": { "version": "1.2.0" } } }""", "/App/package-lock.json(1,46,51) FLEX3001")]
    [InlineData("""{ "packages": { "node_modules/@lib/ui": { "version": "2.0.0" } } }""", "")]
    [InlineData("""{ "packages": { "node_modules/@lib/ui": { "version": "2.7.0" } } }""", "")]
    [InlineData("""{ "dependencies": { "@lib/ui": "2.0.0" } }""", "/App/package.json(1,33,39) FLEX3001")]
    [InlineData("""{ "packages": { } }""", "/App/package.json(1,33,39) FLEX3001")]
    [InlineData("""{ "packages": """, "/App/package.json(1,33,39) FLEX3001")]
    public Task The_locked_version_wins(string locked, string expected) => VerifyAsync(
        expected.Length == 0 ? [] : [expected],
        ("/App/package.json", """{ "dependencies": { "@lib/ui": "~1.2.0" } }"""),
        ("/App/package-lock.json", locked));

    [Fact]
    public Task The_lock_file_of_another_folder_does_not() => VerifyAsync(
        ["/App/package.json(1,33,39) FLEX3001"],
        ("/App/package.json", """{ "dependencies": { "@lib/ui": "~1.2.0" } }"""),
        ("/App2/package-lock.json", """{ "packages": { "node_modules/@lib/ui": { "version": "2.0.0" } } }"""));

    [Fact]
    public Task A_range_that_is_none_or_takes_the_next_major_is_reported_beside_a_lock_file() => VerifyAsync(
        ["/App/package.json(1,33,36) FLEX3006", "/App/package.json(1,79,85) FLEX3005"],
        ("/App/package.json", """{ "dependencies": { "@lib/ui": ">=2" }, "devDependencies":      { "@lib/ui": "newest" } }"""),
        ("/App/package-lock.json", """{ "packages": { "node_modules/@lib/ui": { "version": "2.0.0" } } }"""));

    private static Task VerifyAsync(string[] expected, params (string, string)[] files) => VerifyAsync(_targets, expected, files);

    private static async Task VerifyAsync(string[] targets, string[] expected, params (string Path, string Text)[] files)
    {
        var diagnostics = await TargetTest.RunAsync(TestRun.Compile("Test", ["class C { }"]), targets, files: files);
        Assert.Equal(expected, diagnostics.Select(d => string.Join(' ', TargetTest.Show(d).Split(' ')[..2])));
    }
}
