using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Symbols to ask the engine of fixes about, without a manifest and without a workspace.</summary>
internal static class CodeOf
{
    /// <summary>Compiles a library, which has to be without errors.</summary>
    public static Compilation Library(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(code)],
            FixHarness.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Empty(compilation.GetDiagnostics().RemoveAll(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>Reads an id of a manifest.</summary>
    public static SymbolId Id(string text)
    {
        Assert.True(SymbolId.TryParse(text, out var id, out var error), error?.ToString());
        return id;
    }

    /// <summary>Gets the one symbol of an id.</summary>
    public static ISymbol Symbol(Compilation compilation, string id) =>
        Assert.Single(DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation));
}
