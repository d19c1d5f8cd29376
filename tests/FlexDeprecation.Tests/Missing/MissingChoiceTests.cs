using System;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Missing;

/// <summary>Which of several replacements a call is told of whose method is gone.</summary>
public sealed class MissingChoiceTests
{
    private const string Neither = " No automatic fix: the code does not tell which of several replacements is meant.";

    // The list of parameters says which of them an argument is for that has no name.
    [Theory]
    [InlineData("\"present\"", "Fax(\"\", 2)", true)]
    [InlineData("\"present\"", "Fax(\"\")", false)]
    [InlineData("\"present\"", "Fax(times: 2, text: \"\")", true)]
    [InlineData("\"present\"", "Fax(\"\", other: 2)", false)]
    [InlineData("\"absent\"", "Fax(\"\")", true)]
    [InlineData("\"absent\"", "Fax(\"\", 2)", false)]
    [InlineData("\"absent\"", "Fax(text: \"\", times: 2)", false)]
    [InlineData("\"positional\"", "Fax(\"\", 2)", true)]
    [InlineData("\"positional\"", "Fax(\"\", times: 2)", false)]
    [InlineData("\"positional\"", "Fax(\"\")", false)]
    [InlineData("\"constant\"", "Fax(\"\", 2)", true)]
    [InlineData("\"constant\"", "Fax(\"\", i)", false)]
    [InlineData("\"constant\"", "Fax(\"\")", false)]
    [InlineData("\"constant\", \"value\": 2", "Fax(\"\", times: 2)", true)]
    [InlineData("\"constant\", \"value\": 2", "Fax(\"\", 3)", false)]
    public Task By_the_argument(string form, string call, bool isFirst) =>
        VerifyAsync("M:Contoso.Client.Fax(*)", "\"text\", \"times\"", "times", form, call, isFirst);

    [Theory]
    [InlineData("\"constant\"", "Fax(\"\", 2)", true)]
    [InlineData("\"present\"", "Fax(times: 2)", false)]
    public Task By_the_first_argument(string form, string call, bool isFirst) =>
        VerifyAsync("M:Contoso.Client.Fax(*)", "\"text\", \"times\"", "text", form, call, isFirst);

    [Theory]
    [InlineData("M:Contoso.Client.Fax(*)", "", "Fax(\"\")", null)]
    [InlineData("M:Contoso.Client.Fax(*)", "", "Fax(\"\", times: 2)", true)]
    [InlineData("M:Contoso.Client.Fax(*)", "", "Fax(text: \"\")", false)]
    [InlineData("M:Contoso.Client.Fax(*)", "", "Fax(\"\", other: 1)", null)]
    [InlineData("M:Contoso.Client.Fax(*)", "\"text\"", "Fax(\"\")", null)]
    [InlineData("M:Contoso.Client.Fax(*)", "\"text\"", "Fax(2, text: \"\")", false)]
    [InlineData("M:Contoso.Client.Fax(System.String)", "\"text\"", "Fax(\"\")", false)]
    [InlineData("M:Contoso.Client.Fax(System.String)", "", "Fax(\"\")", null)]
    [InlineData("M:Contoso.Client.Fax(*)", "\"text\", \"times\"", "Fax", null)]
    public Task Where_the_list_does_not_have_the_argument(string id, string parameters, string use, bool? isFirst) =>
        VerifyAsync(id, parameters, "times", "\"present\"", use, isFirst);

    [Theory]
    [InlineData("M:Contoso.Client.Fax(*)", "void M(Contoso.Client c) => c?.Fax(\"\", 2);", true)]
    [InlineData("M:Contoso.Client.Fax(*)", "void M(Contoso.Client c) => c?.Fax(\"\");", false)]
    [InlineData("M:Contoso.Legacy.#ctor(System.String,System.Int32)", "object F = new Contoso.Legacy(\"\", 2);", true)]
    [InlineData("M:Contoso.Legacy.#ctor(System.String,System.Int32)", "object F = new Contoso.Legacy(\"\");", false)]
    public async Task By_any_kind_of_call(string id, string member, bool isFirst) =>
        Assert.Contains(isFirst ? " First." : " Second.", await MessageAsync(id, "\"text\", \"times\"", "times", "\"present\"", member), StringComparison.Ordinal);

    // Both may compile in a comparison and never be equal, so that the type of the place has to tell.
    [Theory]
    [InlineData("bool M(Contoso.A a) => a == Contoso.Client.State.Over;", "A")]
    [InlineData("bool M(Contoso.A a) => Contoso.Client.State.Over != a;", "A")]
    [InlineData("bool M(int i) => i > Contoso.Client.State.Over;", null)]
    [InlineData("bool M(Contoso.A a) => a > Contoso.Client.State.Over;", null)]
    [InlineData("object M(Contoso.B b) => b ?? Contoso.Client.State.Over;", "B")]
    [InlineData("object M(Contoso.B b) => Contoso.Client.State.Over ?? b;", null)]
    [InlineData("void M(Contoso.B b) => b = Contoso.Client.State.Over;", "B")]
    [InlineData("void M(Contoso.B b) => b = (Contoso.Client.State.Over);", "B")]
    [InlineData("void M(Contoso.B b, bool c) => b = c ? Contoso.Client.State.Over : b;", "B")]
    [InlineData("void M(Contoso.B b) => b = Contoso.Client.State.Over ? b : b;", null)]
    [InlineData("void M() { Contoso.A a = Contoso.Client.State.Over; }", "A")]
    [InlineData("void M() { var a = Contoso.Client.State.Over; }", null)]
    [InlineData("Contoso.A P { get; } = Contoso.Client.State.Over;", "A")]
    [InlineData("Contoso.A P => Contoso.Client.State.Over;", "A")]
    [InlineData("Contoso.A M() { return Contoso.Client.State.Over; }", "A")]
    [InlineData("async System.Threading.Tasks.Task<Contoso.A> M() { return Contoso.Client.State.Over; }", null)]
    [InlineData("Contoso.A M() { System.Func<object> f = () => { return Contoso.Client.State.Over; }; return null; }", null)]
    [InlineData("object M() { System.Func<Contoso.A> f = () => { return Contoso.Client.State.Over; }; return f; }", null)]
    [InlineData("void M() => Contoso.Client.Take(Contoso.Client.State.Over);", "B")]
    [InlineData("void M() => Contoso.Client.Take(ref Contoso.Client.State.Over);", null)]
    [InlineData("void M() => Contoso.Client.Send(Contoso.Client.State.Over);", null)]
    public async Task By_the_type_that_the_place_takes(string member, string? type) => Assert.Equal(
        "'State.Over' is removed." + (type is null ? " Use 'Contoso.A.Over' or 'Contoso.B.Over' instead." + Neither : $" Use 'Contoso.{type}.Over' instead."),
        await new RuleTest
        {
            Code = $"class C {{ {member} }}",
            Manifest = """
                { "schemaVersion": 1, "apis": [
                  { "symbol": "F:Contoso.Client.State.Over", "stage": "removed", "replacement": ["F:Contoso.A.Over", "F:Contoso.B.Over"] },
                  { "symbol": "T:Contoso.Client.State", "stage": "removed" } ] }
                """,
        }.MessageAsync("FLEX1002"));

    [Theory]
    [InlineData("\"M:Contoso.Client.Other\", \"M:Contoso.Legacy.Run\"", " Use 'Contoso.Client.Other' or 'Contoso.Legacy.Run' instead." + Neither, "Client")]
    [InlineData("{ \"manual\": \"Ask.\" }, \"F:Contoso.A.Over\"", " Ask. No automatic fix: somebody has to decide.")]
    [InlineData("\"F:Contoso.A.Over\", { \"manual\": \"Ask.\" }", " Use 'Contoso.A.Over' instead.")]
    public async Task The_type_of_a_place_chooses_among_fields_alone(string replacements, string end, string type = "A") => Assert.Equal(
        "'State.Over' is removed." + end,
        await new RuleTest
        {
            Code = $"class C {{ bool M(Contoso.{type} a) => a == Contoso.Client.State.Over; }}",
            Manifest = $$"""
                { "schemaVersion": 1, "apis": [
                  { "symbol": "F:Contoso.Client.State.Over", "stage": "removed", "replacement": [{{replacements}}] },
                  { "symbol": "T:Contoso.Client.State", "stage": "removed" } ] }
                """,
        }.MessageAsync("FLEX1002"));

    [Fact]
    public async Task What_a_project_says_itself_counts_alone() => Assert.Equal(
        "'Client.Fax' is removed. Ask us. No automatic fix: somebody has to decide.",
        await new RuleTest
        {
            Code = "class C { void M() => Contoso.Client.Fax(); }",
            BuiltIn = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Fax(*)", "stage": "removed", "replacement": { "manual": "Ask them." } } ] }""",
            Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Fax(*)", "stage": "removed", "replacement": { "manual": "Ask us." } } ] }""",
        }.MessageAsync("FLEX1002"));

    [Fact]
    public async Task What_it_does_not_speak_of_others_may() => Assert.Equal(
        "'Client.Fax' is removed. Ask them. No automatic fix: somebody has to decide.",
        await new RuleTest
        {
            Code = "class C { void M() => Contoso.Client.Fax(); }",
            BuiltIn = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Fax(*)", "stage": "removed", "replacement": { "manual": "Ask them." } } ] }""",
            Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "beta" } ] }""",
        }.MessageAsync("FLEX1002"));

    private static async Task VerifyAsync(string id, string parameters, string argument, string form, string use, bool? isFirst)
    {
        var member = use.EndsWith(')') ? $"void M(int i) => Contoso.Client.{use};" : $"object F = Contoso.Client.{use};";
        var message = await MessageAsync(id, parameters, argument, form, member);

        Assert.EndsWith(
            isFirst switch { true => " First. No automatic fix: somebody has to decide.", false => " Second. No automatic fix: somebody has to decide.", null => " is removed." + Neither },
            message,
            StringComparison.Ordinal);
    }

    private static Task<string> MessageAsync(string id, string parameters, string argument, string form, string member) => new RuleTest
    {
        Code = $"class C {{ {member} }}",
        Manifest = $$"""
            { "schemaVersion": 1, "apis": [ { "symbol": "{{id}}", "stage": "removed", "parameters": [{{parameters}}],
              "replacement": [ { "when": { "argument": "{{argument}}", "is": {{form}} }, "manual": "First." }, { "manual": "Second." } ] } ] }
            """,
    }.MessageAsync("FLEX1002");
}
