using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds what the end of a <c>using</c> calls: <c>Dispose</c> or <c>DisposeAsync</c>.</summary>
internal static class DisposalUses
{
    /// <summary>Adds what a <c>using</c> statement uses.</summary>
    public static void Add(FoundUses uses, UsingStatementSyntax statement)
    {
        var isAsync = statement.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
        var type = statement.Expression is { } expression ? uses.TypeOf(expression) : TypeOf(uses, statement.Declaration);
        Add(uses, statement, statement.UsingKeyword, type, isAsync);
    }

    /// <summary>Adds what a <c>using</c> declaration uses.</summary>
    public static void Add(FoundUses uses, LocalDeclarationStatementSyntax statement) =>
        Add(uses, statement, statement.UsingKeyword, TypeOf(uses, statement.Declaration), statement.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword));

    private static ITypeSymbol? TypeOf(FoundUses uses, VariableDeclarationSyntax? declaration) =>
        declaration is { Variables: { Count: > 0 } variables }
        && uses.Model.GetDeclaredSymbol(variables[0], uses.CancellationToken) is ILocalSymbol local
            ? local.Type
            : null;

    private static void Add(FoundUses uses, SyntaxNode statement, SyntaxToken keyword, ITypeSymbol? type, bool isAsync)
    {
        if (type?.WithoutNullable() is not { } value)
        {
            return;
        }

        var method = isAsync ? FindAsync(uses, value) : Find(uses, value);
        uses.Add(statement, keyword, method);
        uses.Add(statement, keyword, FoundUses.Implementation(value, method));
        if (isAsync)
        {
            AwaitUses.AddPattern(uses, statement, keyword, method?.ReturnType);
        }
    }

    /// <summary>A <c>ref struct</c> is disposed of by its own method, everything else through the interface.</summary>
    private static IMethodSymbol? Find(FoundUses uses, ITypeSymbol type) =>
        (type.IsRefLikeType ? PatternMembers.Method(type, "Dispose") : null)
        ?? InterfaceMethod(uses.Model.Compilation.GetSpecialType(SpecialType.System_IDisposable), type, "Dispose");

    private static IMethodSymbol? FindAsync(FoundUses uses, ITypeSymbol type) =>
        PatternMembers.Method(type, "DisposeAsync")
        ?? InterfaceMethod(uses.Model.Compilation.GetTypeByMetadataName("System.IAsyncDisposable"), type, "DisposeAsync");

    private static IMethodSymbol? InterfaceMethod(INamedTypeSymbol? contract, ITypeSymbol type, string name)
    {
        if (contract is null)
        {
            return null;
        }

        var implements = SymbolEqualityComparer.Default.Equals(type, contract);
        foreach (var implemented in type.AllInterfaces)
        {
            implements |= SymbolEqualityComparer.Default.Equals(implemented, contract);
        }

        return implements ? PatternMembers.Method(contract, name) : null;
    }
}
