using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>A local variable that holds a condition, and the expression that it gets its value from.</summary>
internal sealed class LocalValue
{
    private readonly ILocalSymbol _local;
    private readonly SyntaxNode _declaration;
    private readonly int _writes;

    private LocalValue(ILocalSymbol local, SyntaxNode declaration, ExpressionSyntax expression, int writes)
    {
        _local = local;
        _declaration = declaration;
        Expression = expression;
        _writes = writes;
    }

    /// <summary>Gets the expression.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>Finds the variable that a name means.</summary>
    public static LocalValue? Find(IdentifierNameSyntax name, GuardQuestion question)
    {
        if (question.Model.GetSymbolInfo(name, question.CancellationToken).Symbol is not ILocalSymbol { RefKind: RefKind.None } local
            || local.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax(question.CancellationToken);
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or ForStatementSyntax, Initializer: { } initializer }:
                return new LocalValue(local, declaration, initializer.Value, writes: 0);
            case VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax }:
                return CountWrites(local, declaration, question, out var assigned) == 1 && assigned is not null
                    ? new LocalValue(local, declaration, assigned, writes: 1)
                    : null;
            case SingleVariableDesignationSyntax { Parent: VarPatternSyntax or DeclarationPatternSyntax } designation
                when designation.Parent!.Parent is IsPatternExpressionSyntax test:
                return new LocalValue(local, declaration, test.Expression, writes: 0);
            default:
                return null;
        }
    }

    /// <summary>Whether the variable never has another value. It goes through a whole member, so ask it last.</summary>
    public bool IsOnlyValue(GuardQuestion question) => CountWrites(_local, _declaration, question, out _) == _writes;

    /// <summary>Counts the places that may change a variable, those in lambdas and local functions included.</summary>
    private static int CountWrites(ILocalSymbol local, SyntaxNode declaration, GuardQuestion question, out ExpressionSyntax? assigned)
    {
        assigned = null;
        var count = 0;
        foreach (var node in ScopeOf(declaration).DescendantNodes())
        {
            if (node is IdentifierNameSyntax name
                && name.Identifier.ValueText == local.Name
                && MayWrite(name, question, out var value)
                && SymbolEqualityComparer.Default.Equals(question.Model.GetSymbolInfo(name, question.CancellationToken).Symbol, local))
            {
                assigned = value;
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a variable may be written where it is named.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="question">The question.</param>
    /// <param name="value">What is assigned, if it is assigned by itself.</param>
    private static bool MayWrite(IdentifierNameSyntax name, GuardQuestion question, out ExpressionSyntax? value)
    {
        value = null;
        ExpressionSyntax target = name;
        while ((target.Parent as ParenthesizedExpressionSyntax ?? (ExpressionSyntax?)(target.Parent?.Parent as TupleExpressionSyntax)) is { } outer)
        {
            target = outer;
        }

        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                value = target == name ? assignment.Right : null;
                return true;
            case ArgumentSyntax argument:
                // Even what is given only to be read can be made a reference to write to.
                return !argument.RefKindKeyword.IsKind(SyntaxKind.None);
            case PrefixUnaryExpressionSyntax unary:
                return unary.Kind() is SyntaxKind.AddressOfExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression;
            case PostfixUnaryExpressionSyntax unary:
                return !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression);
            case RefExpressionSyntax or MakeRefExpressionSyntax:
                return true;
            case MemberAccessExpressionSyntax access when access.Expression == target:
                return MayWriteReceiver(question.Model.GetSymbolInfo(access, question.CancellationToken).Symbol);
            default:
                return false;
        }
    }

    /// <summary>Whether a member may change what it is called on. None of the types that a condition has does; an extension may.</summary>
    private static bool MayWriteReceiver(ISymbol? member) => member switch
    {
        IMethodSymbol { ReducedFrom: { } extension } => extension.Parameters[0].RefKind is not (RefKind.None or RefKind.In),
        { ContainingType: { } type } => type.OriginalDefinition.SpecialType
            is not (SpecialType.System_Boolean or SpecialType.System_Nullable_T or SpecialType.System_ValueType or SpecialType.System_Object),
        _ => true,
    };

    /// <summary>Gets the member around a declaration; for top-level statements the file.</summary>
    private static SyntaxNode ScopeOf(SyntaxNode declaration)
    {
        var scope = declaration;
        while (scope.Parent is { } parent && scope is GlobalStatementSyntax or not (MemberDeclarationSyntax or AccessorDeclarationSyntax))
        {
            scope = parent;
        }

        return scope;
    }
}
