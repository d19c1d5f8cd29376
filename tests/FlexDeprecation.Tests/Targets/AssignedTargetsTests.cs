using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class AssignedTargetsTests
{
    [Theory]
    [InlineData("options.UiVersion = [|\"1.2.0\"|];")]
    [InlineData("options.UiVersion = \"2.0.0\";")]
    [InlineData("options.UiVersion ??= [|\"1.2.0\"|];")]
    [InlineData("options.UiVersion += \"1.2.0\";")]
    [InlineData("text = options.UiVersion = [|\"1.2.0\"|];")]
    [InlineData("options.UiVersion = text = [|\"1.2.0\"|];")]
    [InlineData("if (options.UiVersion == \"1.2.0\" || options is { UiVersion: \"1.2.0\" }) { }")]
    [InlineData("_ = new Options { UiVersion = [|\"1.2.0\"|], Inner = { UiVersion = [|Old|] } };")]
    [InlineData("Options o = new() { UiVersion = [|\"1.2.0\"|] };")]
    [InlineData("_ = new Settings(\"2.0.0\") { Init = [|\"1.2.0\"|] } with { UiVersion = [|\"1.2.0\"|] };")]
    [InlineData("options.Field = [|\"1.2.0\"|];")]
    [InlineData("options.Inner.Clone().UiVersion = [|\"1.2.0\"|];")]
    [InlineData("options[\"a\"] = [|\"1.2.0\"|];")]
    [InlineData("_ = new Options { [\"a\"] = [|\"1.2.0\"|] };")]
    [InlineData("(options.UiVersion, text) = ([|\"1.2.0\"|], \"1.2.0\");")]
    [InlineData("options.Versions = [[|\"1.2.0\"|]];")]
    [InlineData("options.Versions = new List<string>(1) { [|\"1.2.0\"|] };")]
    [InlineData("options.Versions = new List<string> { [0] = [|\"1.2.0\"|] };")]
    [InlineData("options.Versions = new List<string> { { [|\"1.2.0\"|] } };")]
    [InlineData("_ = new Options { Versions = { [|\"1.2.0\"|], \"2.0.0\" } };")]
    [InlineData("_ = new Typed { UiVersion = [|\"1.2.0\"|] };")]
    [InlineData("var o = new { options.UiVersion, Version = \"1.2.0\" };")]
    public Task Properties_and_fields(string marked) => TargetTest.StatementAsync(marked);

    [Fact]
    public Task Declarations() => TargetTest.CodeAsync("""
        using Lib;
        class A : Options { public override string Virtual { get; set; } = [|"1.2.0"|]; static void M(A a) => a.Virtual = [|"1.2.0"|]; }
        class B : Options { public override string Virtual => [|"1.2.0"|]; }
        class C { public string Virtual { get; set; } = "1.2.0"; string UiVersion = "1.2.0"; void M() { UiVersion = "1.2.0"; string Field = "1.2.0"; } }
        """);

    [Fact]
    public Task Accessors_and_fields_of_the_project_itself() => TargetTest.CodeAsync(
        """
        static class Own { public const string Version = [|"1.2.0"|]; public static string Name { get; set; } = [|"1.2.0"|]; static void M() { Name = [|"1.2.0"|]; string a, b; (a, b) = (Version, Name); } }
        """,
        [""" "symbol": "F:Own.Version" """, """ "symbol": "M:Own.set_Name(System.String)", "parameter": "value" """]);

    [Fact]
    public Task An_indexer_is_named_by_its_brackets_alone() => TargetTest.CodeAsync(
        """
        class Own { [System.Runtime.CompilerServices.IndexerName("Entry")] public string this[string key] { set { } } static void M(Own own) { own["a"] = [|"1.2.0"|]; } }
        """,
        [""" "symbol": "P:Own.Entry(System.String)" """]);
}
