using FlexDeprecation.Replacements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>Tells whether the code around a replaced use still means the same. Another type can change it without an error.</summary>
internal static class SurroundingCheck
{
    /// <summary>Whether the call that takes the use and the variable that keeps it are what they were.</summary>
    /// <param name="before">The model of the document as it was.</param>
    /// <param name="position">Where the use was.</param>
    /// <param name="after">The model of the result.</param>
    /// <param name="root">The result.</param>
    /// <param name="newPosition">Where what replaces it is.</param>
    public static bool KeepsMeaning(SemanticModel before, int position, SemanticModel after, SyntaxNode root, int newPosition)
    {
        var old = before.SyntaxTree.GetRoot().FindToken(position).Parent!;
        var @new = root.FindToken(newPosition).Parent!;
        return KeepsCall(before, old, after, @new) && KeepsInferredType(before, old, after, @new);
    }

    /// <summary>
    /// Whether a variable whose type is left to the compiler has the type that it had. Of two classes the members are told
    /// apart by their names; between numbers, strings and objects another overload is chosen silently.
    /// </summary>
    public static bool KeepsInferredType(SemanticModel before, SyntaxNode old, SemanticModel after, SyntaxNode @new) =>
        InferredType(before, old) is not { } oldType
        || InferredType(after, @new) is not { } newType
        || oldType.SpecialType == newType.SpecialType;

    private static bool KeepsCall(SemanticModel before, SyntaxNode old, SemanticModel after, SyntaxNode @new) =>
        CallAround(old) is not { } oldCall
        || CallAround(@new) is not { } newCall
        || before.GetSymbolInfo(oldCall).Symbol is not { } oldMethod
        || after.GetSymbolInfo(newCall).Symbol is not { } newMethod
        || oldMethod.Name != newMethod.Name
        || SymbolIds.IdOf(oldMethod.ContainingType) != SymbolIds.IdOf(newMethod.ContainingType)
        || SymbolIds.IdOf(oldMethod) == SymbolIds.IdOf(newMethod);

    private static SyntaxNode? CallAround(SyntaxNode node) => node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent;

    private static ITypeSymbol? InferredType(SemanticModel model, SyntaxNode node) =>
        node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Parent: VariableDeclarationSyntax { Type.IsVar: true } } declarator
        && node.FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax
            ? (model.GetDeclaredSymbol(declarator) as ILocalSymbol)?.Type
            : null;
}
