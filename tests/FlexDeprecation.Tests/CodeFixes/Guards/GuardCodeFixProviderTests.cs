using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Guards;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Guards;

public sealed class GuardCodeFixProviderTests
{
    [Fact]
    public void Takes_no_part_in_Fix_All() => Assert.Null(new GuardCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData("ga")]
    [InlineData("beta")]
    [InlineData("pilot")]
    public Task Wraps_the_statement(string stage) => GuardFix.FixesAsync(
        """
        using Contoso;

        class C
        {
            void M()
            {
                // What it is for.
                Media.Send(
                    "a"); // Why.

                M();
            }
        }
        """,
        """
        using Contoso;

        class C
        {
            void M()
            {
                // What it is for.
                if (Toggles.IsOn("media"))
                {
                    Media.Send(
                        "a"); // Why.
                }

                M();
            }
        }
        """,
        stage: stage);

    [Fact]
    public Task Keeps_texts_comments_directives_and_the_style_of_the_file() => GuardFix.FixesAsync(
        "using Contoso;\r\nclass C {\r\n\tint M(int x) {\r\n\t\tx = Media.Send(@\"a\r\n\t\tb\" + $@\"\r\n\t\t{x}\r\n\t\t\" /* c\r\n\t\td */\r\n#if X\r\n\t\t+ 1\r\n#endif\r\n\t\t+ \"\");\r\n\r\n\t\treturn x;\r\n\t}\r\n}\r\n",
        "using Contoso;\r\nclass C {\r\n\tint M(int x) {\r\n\t\tif (Toggles.IsOn(\"media\")) {\r\n\t\t\tx = Media.Send(@\"a\r\n\t\tb\" + $@\"\r\n\t\t{x}\r\n\t\t\" /* c\r\n\t\td */\r\n#if X\r\n\t\t+ 1\r\n#endif\r\n\t\t\t+ \"\");\r\n\t\t}\r\n\r\n\t\treturn x;\r\n\t}\r\n}\r\n");

    [Theory]
    [InlineData("if (b) Media.Send(); else M(b);", "if (b) { if (Toggles.IsOn(\"media\")) { Media.Send(); } } else M(b);")]
    [InlineData("if (b) M(b); else Media.Send();", "if (b) M(b); else if (Toggles.IsOn(\"media\")) { Media.Send(); }")]
    [InlineData("if (b) while (b) Media.Send(); else M(b);", "if (b) while (b) { if (Toggles.IsOn(\"media\")) { Media.Send(); } } else M(b);")]
    [InlineData("M(b); Media.Send(); M(b); // c", "M(b); if (Toggles.IsOn(\"media\")) { Media.Send(); } M(b); // c")]
    [InlineData("System.Action a = () => { Media.Send(); }; a();", "System.Action a = () => { if (Toggles.IsOn(\"media\")) { Media.Send(); } }; a();")]
    [InlineData("switch (b) { case true: Media.Send(); break; }", "switch (b) { case true: if (Toggles.IsOn(\"media\")) { Media.Send(); } break; }")]
    [InlineData("{ var unused = Media.Send(); }", "{ if (Toggles.IsOn(\"media\")) { var unused = Media.Send(); } }")]
    [InlineData("{ { } for (var i = Media.Send(); ; ) M(b); } ", "{ { } if (Toggles.IsOn(\"media\")) { for (var i = Media.Send(); ; ) M(b); } } ")]
    public Task Wraps_on_the_line_where_the_statement_has_none_of_its_own(string before, string after) => GuardFix.FixesAsync(
        "using Contoso;\nclass C { void M(bool b) { " + before + "\n } }",
        "using Contoso;\nclass C { void M(bool b) { " + after + "\n } }");

    [Fact]
    public Task Wraps_what_has_the_use_in_its_head() => GuardFix.FixesAsync(
        """
        class C
        {
            void M()
            {
                if (Contoso.Media.Send() > 0)
                {
                    M();
                }
                else
                {
                    M();
                }
            }
        }
        """,
        """
        class C
        {
            void M()
            {
                if (Contoso.Toggles.IsOn("media"))
                {
                    if (Contoso.Media.Send() > 0)
                    {
                        M();
                    }
                    else
                    {
                        M();
                    }
                }
            }
        }
        """,
        "Wrap in 'Contoso.Toggles.IsOn(\"media\")'");

    [Fact]
    public Task Wraps_top_level_statements() => GuardFix.FixesAsync(
        "// top-level\nusing Contoso;\nMedia.Send();",
        "// top-level\nusing Contoso;\nif (Toggles.IsOn(\"media\"))\n{\n    Media.Send();\n}");

    [Fact]
    public Task Names_the_type_so_that_nothing_hides_it() => GuardFix.FixesAsync(
        "class C { object Contoso; object Toggles; void M() { global::Contoso.Media.Send(); } }",
        "class C { object Contoso; object Toggles; void M() { if (global::Contoso.Toggles.IsOn(\"media\")) { global::Contoso.Media.Send(); } } }",
        "Wrap in 'global::Contoso.Toggles.IsOn(\"media\")'");

    [Theory]
    [InlineData("P:Contoso.Toggles.MediaOn", "Toggles.MediaOn")]
    [InlineData("M:Contoso.Toggles.IsOn(*)", "Toggles.IsOn(\"media\")")]
    [InlineData("M:Contoso.Toggles.IsOnAsync(System.String) P:Contoso.Toggles.Hidden M:Contoso.Account.IsOn(System.String) P:Contoso.Toggles.MediaOn", "Toggles.MediaOn")]
    public Task Asks_the_first_guard_that_can_be_asked(string guards, string condition) => GuardFix.FixesAsync(
        "using Contoso; class C { void M() { Media.Send(); } }",
        "using Contoso; class C { void M() { if (" + condition + ") { Media.Send(); } } }",
        $"Wrap in '{condition}'",
        guards);

    [Theory]
    [InlineData("")]
    [InlineData("M:Contoso.Toggles.IsOnAsync(System.String) M:Contoso.Toggles.For(System.String,System.String) M:Contoso.Account.IsOn(System.String)")]
    [InlineData("P:Contoso.Toggles.Hidden M:Contoso.Toggles.Nothing")]
    public Task Offers_nothing_without_such_a_guard(string guards) =>
        GuardFix.OffersNothingAsync("using Contoso; class C { void M() { Media.Send(); } }", guards);

    [Theory]
    [InlineData("int M() { return Media.Send(); }")]
    [InlineData("int M() => Media.Send();")]
    [InlineData("int field = Media.Send();")]
    [InlineData("int M() { var x = Media.Send(); return x; }")]
    [InlineData("int x; int M() { var x = Media.Send(); return x + this.x; }")]
    [InlineData("int id; void M() { Media.TryGet(out var id); System.Console.Write(id); }")]
    [InlineData("int M() { int x; x = Media.Send(); return x; }")]
    [InlineData("void M(out int x) { x = Media.Send(); }")]
    [InlineData("void M() { using var x = Media.Open(); }")]
    [InlineData("int M() { return Local(); int Local() => Media.Send(); }")]
    [InlineData("System.Func<int> M() { return () => Media.Send(); }")]
    [InlineData("int M() { throw Media.Error; }")]
    [InlineData("void M(int i) { switch (i) { case 1: throw Media.Error; } }")]
    [InlineData("void M() { M(); Media.Send(\n\"\"); M(); }")]
    [InlineData("Media M() => null;")]
    public Task Offers_nothing_that_does_not_compile_or_means_something_else(string member) =>
        GuardFix.OffersNothingAsync("using Contoso;\nclass C { " + member + " }");
}
