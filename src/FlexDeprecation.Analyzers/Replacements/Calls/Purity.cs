using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Tells which expressions give the same whenever they are evaluated, and do nothing else.</summary>
internal sealed class Purity(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Whether an expression may be evaluated earlier or later than where it stands, or not at all.</summary>
    public bool CanMove(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return CanMove(parenthesized.Expression);
            case LiteralExpressionSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax
                or PredefinedTypeSyntax or AnonymousFunctionExpressionSyntax:
                return true;
            case CastExpressionSyntax cast:
                return IsConstant(cast) || (CanMove(cast.Expression) && IsHarmless(model.ClassifyConversion(cast.Expression, TypeOf(cast)!)));
            case NameSyntax or MemberAccessExpressionSyntax:
                return IsConstant(expression) || IsStable(expression);
            default:
                return IsConstant(expression);
        }
    }

    /// <summary>Whether an expression may also be evaluated more than once: a lambda then gives another delegate each time.</summary>
    public bool CanRepeat(ExpressionSyntax expression) =>
        CanMove(expression) && !expression.DescendantNodesAndSelf().Any(static node => node is AnonymousFunctionExpressionSyntax);

    private static bool IsHarmless(Conversion conversion) =>
        conversion is { Exists: true, IsImplicit: true, IsUserDefined: false, IsBoxing: false };

    private bool IsConstant(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken).HasValue;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    private bool IsStable(ExpressionSyntax expression)
    {
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        return symbol switch
        {
            INamespaceOrTypeSymbol or IRangeVariableSymbol => true,
            ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None } => !IsWritten(symbol, expression),
            IFieldSymbol { IsReadOnly: true } => IsOwn(expression) && !IsInConstructor(expression),
            IMethodSymbol { IsStatic: true } => true,
            _ => false,
        };
    }

    /// <summary>Whether a field is read off the object that the code is in, or is static.</summary>
    private static bool IsOwn(ExpressionSyntax expression) =>
        expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    private static bool IsInConstructor(SyntaxNode node) =>
        node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is not (MethodDeclarationSyntax or PropertyDeclarationSyntax);

    /// <summary>Whether a variable is written anywhere but where it is declared.</summary>
    private bool IsWritten(ISymbol variable, SyntaxNode place)
    {
        SyntaxNode scope = place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(static member => member is not GlobalStatementSyntax)
            ?? place.SyntaxTree.GetRoot(cancellationToken);
        foreach (var token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && token.ValueText == variable.Name
                && token.Parent is IdentifierNameSyntax name
                && IsWrite(name)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, variable))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrite(IdentifierNameSyntax name)
    {
        SyntaxNode whole = name;
        while (whole.Parent is ParenthesizedExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } or TupleExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ForEachVariableStatementSyntax loop => loop.Variable == whole,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
            RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
                or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
            MemberAccessExpressionSyntax access => access.Expression == whole && IsOfMutableValue(access),
            _ => false,
        };
    }

    /// <summary>Whether a part of a value is written, or it may be: <c>point.X = 1</c> changes the variable.</summary>
    private static bool IsOfMutableValue(MemberAccessExpressionSyntax access) =>
        access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;
}
