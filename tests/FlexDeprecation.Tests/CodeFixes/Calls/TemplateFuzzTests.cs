using System;
using System.Linq;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Replacements.Calls;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>
/// Whatever a template says, what is not refused is one C# expression: written as an argument it is one argument, its file has no
/// more members, statements, comments or directives than before, and its parts are the template again.
/// </summary>
public sealed class TemplateFuzzTests
{
    private static readonly string[] s_parts =
        ["{this}", "{text}", "{0}", "{}", "{{", "}}", "{", "}", "(", ")", "[", "]", ",", ";", ".", ":", "=", "=>", "?", "??", "!", "+", "-", "++", "<", ">", ">>", "&", "*", "@", "$\"", "\"",
            "\"\"\"", "$$\"\"\"", "'", "\\", "\\u007b", "//", "/*", "*/", "///", "#", "#if", "\n", "\r", "\u2028", "\u0085", " ", "\t", "\0", "\u202e", "é", "\ud83d", "a", "f()", "new", "await", "return",
            "throw", "var", "ref", "out", "in", "is", "as", "with", "switch", "from x in y select", "stackalloc", "checked", "default", "async", "static", "delegate", "if", "using", "class", "1", "1e9", "0x", "u8", ".."];

    [Fact]
    public void What_is_taken_is_one_expression()
    {
        var (refused, taken) = (0, 0);
        Fuzz.Run(random =>
        {
            for (var i = 0; i < 3; i++)
            {
                var text = random.Next(3) == 0 ? string.Concat(random.Some(1, 8, () => random.Pick(s_parts))) : Expression(random, 0);
                text = random.Next(3) == 0 ? random.Break(text, s_parts) : text;
                if (string.IsNullOrWhiteSpace(text) || TemplateValue.ProblemOf(text) is not null || Template.Parse(text) is not { } template)
                {
                    refused++;
                    continue;
                }

                taken++;
                AssertIsOneExpression(text, template);
            }
        });
        Assert.All([refused, taken], count => Assert.True(count > Fuzz.Count / 4, $"{refused} refused, {taken} taken"));
    }

    [Fact]
    public void What_the_grammar_writes_is_taken() => Fuzz.Run(random =>
    {
        var text = Expression(random, 0);

        Assert.Null(TemplateValue.ProblemOf(text));
        var template = Template.Parse(text);
        Assert.True(template is not null, text);
        AssertIsOneExpression(text, template);
    });

    private static void AssertIsOneExpression(string text, Template template)
    {
        const string Before = "class C { object M() { return F(";
        const string After = ", 2); } }";
        var root = CSharpSyntaxTree.ParseText(Before + template.Syntax.ToFullString() + After, TestRun.ParseOptions).GetCompilationUnitRoot();
        var member = Assert.Single(Assert.IsType<ClassDeclarationSyntax>(Assert.Single(root.Members)).Members);
        var statement = Assert.IsType<ReturnStatementSyntax>(Assert.Single(Assert.IsType<MethodDeclarationSyntax>(member).Body!.Statements));
        var call = Assert.IsType<InvocationExpressionSyntax>(statement.Expression);

        Assert.True(!root.ContainsDiagnostics, $"{text}: {root.GetDiagnostics().FirstOrDefault()}");
        Assert.True(call.ArgumentList.Arguments.Count == 2 && call.Expression.ToString() == "F", text);
        Assert.True(call.ArgumentList.Arguments[0] is { NameColon: null, RefKindKeyword.RawKind: 0 }, text);
        Assert.DoesNotContain(root.DescendantTrivia(), trivia => trivia.IsDirective || trivia.GetStructure() is not null
            || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia);

        var again = string.Concat(template.Parts.Select(part => part.IsPlaceholder ? "{" + part.Text + "}" : part.Text));
        Assert.True(WithoutBraces(again) == WithoutBraces(text), $"{text}: {again}");
    }

    /// <summary>A hole of an interpolated string that is a placeholder has braces of its own.</summary>
    private static string WithoutBraces(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static string Expression(Random random, int depth) => random.Next(depth > 3 ? 4 : 16) switch
    {
        0 => "{this}",
        1 => "{text}",
        2 => random.Pick("1", "\"a//b\"", "\"{text}\"", "'{'", "@\"\\{x}\"", "null", "true", "\"\"\"#if\"\"\"", "default(int)"),
        3 => random.Pick("a", "Contoso.Client", "System.Math.PI"),
        4 => $"{Expression(random, depth + 1)} + {Expression(random, depth + 1)}",
        5 => $"({Expression(random, depth + 1)})",
        6 => $"Contoso.Client.Send({string.Join(", ", random.Some(0, 3, () => Expression(random, depth + 1)))})",
        7 => $"({Expression(random, depth + 1)}).Send(text: {Expression(random, depth + 1)})",
        8 => $"new Contoso.Client {{ A = {Expression(random, depth + 1)}, B = {{ {Expression(random, depth + 1)} }} }}",
        9 => $"(x => {Expression(random, depth + 1)})",
        10 => $"(() => {{ return {Expression(random, depth + 1)}; }})",
        11 => $"$\"a{{{{b}}}} {{({Expression(random, 4)})}} {{text}}\"",
        12 => $"({Expression(random, depth + 1)}) ?? ({Expression(random, depth + 1)})",
        13 => $"({Expression(random, depth + 1)})[{Expression(random, depth + 1)}]",
        14 => $"(({Expression(random, depth + 1)}) is {{ A: 1 }} ? {Expression(random, depth + 1)} : {Expression(random, depth + 1)})",
        _ => $"new[] {{ {Expression(random, depth + 1)} }}",
    };
}
