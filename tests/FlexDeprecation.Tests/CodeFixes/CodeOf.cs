using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Symbols to ask the engine of fixes about, without a manifest and without a workspace.</summary>
internal static class CodeOf
{
    /// <summary>Compiles a library, which has to be without errors.</summary>
    public static Compilation Library(string code) => Model(code).Compilation;

    /// <summary>Compiles code, and gives the model of it; without errors, unless they are what is asked about.</summary>
    public static SemanticModel Model(string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, bool allowErrors = false)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        var compilation = CSharpCompilation.Create("Library", [tree], FixHarness.References, new CSharpCompilationOptions(kind, allowUnsafe: true));
        var errors = compilation.GetDiagnostics().RemoveAll(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        Assert.True(allowErrors || errors.IsEmpty, string.Join("\n", errors));
        return compilation.GetSemanticModel(tree);
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
