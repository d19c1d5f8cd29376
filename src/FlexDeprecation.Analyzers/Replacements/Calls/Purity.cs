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
        conversion is { IsImplicit: true, IsUserDefined: false, IsBoxing: false, IsDynamic: false };

    private bool IsConstant(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken).HasValue;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    private bool IsStable(ExpressionSyntax expression)
    {
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        return symbol switch
        {
            INamespaceOrTypeSymbol or IRangeVariableSymbol => true,
            ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None } => !IsWritten(symbol, expression),
            IFieldSymbol { IsReadOnly: true } field => (field.IsStatic || IsOwn(expression)) && !IsInConstructor(field.ContainingType, expression),
            IMethodSymbol { IsStatic: true } => true,
            _ => false,
        };
    }

    /// <summary>Whether a field is read off the object that the code is in.</summary>
    private static bool IsOwn(ExpressionSyntax expression) =>
        expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    /// <summary>Whether code may run while an object of a type, or the type itself, is made.</summary>
    private bool IsInConstructor(INamedTypeSymbol type, SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not (MethodDeclarationSyntax or PropertyDeclarationSyntax)
        && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, model.GetEnclosingSymbol(node.SpanStart, cancellationToken)?.ContainingType);

    /// <summary>Whether a variable is written anywhere but where it is declared.</summary>
    private bool IsWritten(ISymbol variable, SyntaxNode place)
    {
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) ?? place;
        SyntaxNode scope = declaration.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(static member => member is not GlobalStatementSyntax)
            ?? place.SyntaxTree.GetRoot(cancellationToken);
        if (scope is TypeDeclarationSyntax && variable.ContainingType.DeclaringSyntaxReferences.Length > 1)
        {
            // What a type takes can be written by all its parts.
            return true;
        }

        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == variable.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, variable)
            && IsChange(name));
    }

    /// <summary>Whether a variable is written, or a part of the value that it is: <c>point.X = 1</c> and <c>point.Move()</c> may change it.</summary>
    private bool IsChange(ExpressionSyntax variable)
    {
        if (IsWrite(variable))
        {
            return true;
        }

        var whole = WholeOf(variable);
        return whole.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            && TypeOf((ExpressionSyntax)whole) is { IsReferenceType: false, IsReadOnly: false, SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum }
            && (IsChange((ExpressionSyntax)whole.Parent) || IsMutator(model.GetSymbolInfo(whole.Parent, cancellationToken).Symbol));
    }

    /// <summary>Whether a call may change the value that it is made on.</summary>
    private static bool IsMutator(ISymbol? called) => called is IMethodSymbol method
        && (method.ReducedFrom is { } extension ? extension.Parameters[0].RefKind == RefKind.Ref : !method.IsReadOnly);

    /// <summary>Whether an expression is written where it stands, or may be through a reference.</summary>
    public static bool IsWrite(ExpressionSyntax variable)
    {
        var whole = WholeOf(variable);
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
            RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => whole.Parent.Kind() is SyntaxKind.PreIncrementExpression
                or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
                or SyntaxKind.AddressOfExpression,
            _ => false,
        };
    }

    /// <summary>Gets what is written along with an expression: it in parentheses, or the tuple that it is a part of.</summary>
    private static SyntaxNode WholeOf(ExpressionSyntax variable)
    {
        SyntaxNode whole = variable;
        while (whole.Parent is ParenthesizedExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } or TupleExpressionSyntax
            || whole.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            whole = whole.Parent!;
        }

        return whole;
    }
}
