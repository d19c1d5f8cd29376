using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>
/// Tells, without binding the body of a method, that something in it is none of a covered API. Libraries have members with
/// everyday names (<c>Name</c>, <c>Status</c>), and binding a body for each of them would be most of what the analyzer costs.
/// Only what declarations alone tell is told here; all else may be a use.
/// </summary>
internal sealed class NameFilter
{
    private readonly SemanticModel _model;
    private readonly CoverageIndex _index;
    private readonly CancellationToken _cancellationToken;
    private SyntaxNode? _bound;

    public NameFilter(SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        _model = model;
        _index = index;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether a name may be one of a covered API.</summary>
    public bool MayUse(SimpleNameSyntax name)
    {
        if (name.Parent is NameColonSyntax { Parent: ArgumentSyntax })
        {
            return false;
        }

        if (MethodOf(name) is not { } method || method == _bound)
        {
            return true;
        }

        if (name.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax, RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access
            && access.Name == name
            && TypeOf(access.Expression, method) is { } type
            && HasOnlyOthers(type, name.Identifier.ValueText))
        {
            return false;
        }

        if (IsValue(name)
            && _model.GetDeclaredSymbol(method, _cancellationToken)?.ContainingType is { } own
            && HasOnlyOthers(own, name.Identifier.ValueText))
        {
            // What a local variable hides is none either.
            return false;
        }

        // It will be bound now, and then the other names in it cost next to nothing.
        _bound = method;
        return true;
    }

    /// <summary>Whether the constructor that a constructor calls first may be covered.</summary>
    public bool MayUse(ConstructorInitializerSyntax initializer) =>
        initializer.Parent is not ConstructorDeclarationSyntax constructor
        || _model.GetDeclaredSymbol(constructor, _cancellationToken)?.ContainingType is not { } type
        || (initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type : type.BaseType) is not { } called
        || HasCoveredConstructor(called);

    /// <summary>Whether a constructor that is called without naming its type may be covered. A field says its type.</summary>
    public bool MayUse(ImplicitObjectCreationExpressionSyntax creation) =>
        creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable }
        || (_model.GetDeclaredSymbol(variable, _cancellationToken) as IFieldSymbol)?.Type is not INamedTypeSymbol type
        || type.TypeKind is TypeKind.Error or TypeKind.Interface
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || HasCoveredConstructor(type);

    /// <summary>
    /// Gets the method around a name. Null where there is none, and where a name may mean something else than in the rest of it:
    /// in lambdas, local functions and queries.
    /// </summary>
    private static BaseMethodDeclarationSyntax? MethodOf(SyntaxNode name)
    {
        for (var node = name.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax or AttributeListSyntax or ParameterSyntax:
                    return null;
                case BaseMethodDeclarationSyntax method:
                    return name.SpanStart > method.ParameterList.Span.End ? method : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a name stands alone where only a value can be meant. In an object initializer it would be one of another type.
    /// </summary>
    private static bool IsValue(SimpleNameSyntax name) => name is IdentifierNameSyntax && name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right == name || assignment.Parent is not InitializerExpressionSyntax,
        BinaryExpressionSyntax binary => binary.Left == name || binary.Kind() is not (SyntaxKind.IsExpression or SyntaxKind.AsExpression),
        ArgumentSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax or InterpolationSyntax or ArrowExpressionClauseSyntax => true,
        _ => false,
    };

    /// <summary>Gets the type of a parameter: no local variable can take its name in its method.</summary>
    private INamedTypeSymbol? TypeOf(ExpressionSyntax expression, BaseMethodDeclarationSyntax method)
    {
        if (expression is not IdentifierNameSyntax name)
        {
            return null;
        }

        ParameterSyntax? found = null;
        foreach (var parameter in method.ParameterList.Parameters)
        {
            if (parameter.Identifier.ValueText == name.Identifier.ValueText)
            {
                if (found is not null)
                {
                    return null;
                }

                found = parameter;
            }
        }

        // Where its type has its name as well, the type may be meant.
        return found is not null
            && _model.GetDeclaredSymbol(found, _cancellationToken)?.Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            && type.Name != found.Identifier.ValueText
            ? type
            : null;
    }

    /// <summary>
    /// Whether a value has properties or fields of a name, nothing else of that name that could be meant, and none of them is
    /// covered. An extension cannot come before them.
    /// </summary>
    private bool HasOnlyOthers(INamedTypeSymbol type, string name)
    {
        var any = false;
        for (INamedTypeSymbol? from = type; from is not null; from = from.BaseType)
        {
            if (from.TypeKind == TypeKind.Error || !AreOthers(from, name, ref any))
            {
                return false;
            }
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var inherited in type.AllInterfaces)
            {
                if (!AreOthers(inherited, name, ref any))
                {
                    return false;
                }
            }
        }

        return any;
    }

    private bool AreOthers(INamedTypeSymbol type, string name, ref bool any)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (!IsWithinReach(member))
            {
                return false;
            }

            switch (member)
            {
                case IPropertySymbol property when !IsCovered(property) && !IsCovered(property.GetMethod) && !IsCovered(property.SetMethod):
                case IFieldSymbol field when !IsCovered(field):
                    any = true;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether the file's code can surely use a member: what it cannot see hides nothing.</summary>
    private bool IsWithinReach(ISymbol member) => member.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal or Accessibility.ProtectedAndInternal => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _model.Compilation.Assembly),
        _ => false,
    };

    private bool HasCoveredConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (IsCovered(constructor))
            {
                return true;
            }
        }

        return type.TypeKind == TypeKind.Error;
    }

    private bool IsCovered(ISymbol? symbol) => symbol is not null && _index.MayCover(symbol);
}
