using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Guards;

/// <summary>A condition that asks a guard.</summary>
/// <param name="Text">The condition.</param>
/// <param name="Id">The guard's id.</param>
internal sealed record GuardExpression(string Text, string Id)
{
    /// <summary>
    /// Finds the first guard of a diagnostic that can be asked at a position with nothing at hand: it is static, takes nothing
    /// or the toggle, and answers at once.
    /// </summary>
    public static GuardExpression? Find(
        ImmutableDictionary<string, string?> properties,
        SemanticModel model,
        int position,
        CancellationToken cancellationToken)
    {
        if (!properties.TryGetValue(DiagnosticProperties.Guards, out var guards) || guards is null)
        {
            return null;
        }

        properties.TryGetValue(DiagnosticProperties.Toggle, out var toggle);
        foreach (var guard in guards.Split(' '))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!SymbolId.TryParse(guard, out var id, out _))
            {
                continue;
            }

            foreach (var symbol in SymbolIds.Resolve(model.Compilation, id))
            {
                if (Write(symbol, toggle) is { } tail && model.IsAccessible(position, symbol) && SymbolIds.IdOf(symbol) is { } symbolId)
                {
                    foreach (var type in NamesOf(symbol.ContainingType, model, position))
                    {
                        var expression = SyntaxFactory.ParseExpression(type + "." + tail);
                        var bound = model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
                        if (bound is not null && SymbolIds.IdOf(bound) == symbolId)
                        {
                            return new GuardExpression(type + "." + tail, symbolId);
                        }
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether the condition stands at a position and means the guard.</summary>
    public bool IsAt(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var token = model.SyntaxTree.GetRoot(cancellationToken).FindToken(position);
        return token.SpanStart == position
            && token.Parent?.FirstAncestorOrSelf<IfStatementSyntax>() is { } question
            && question.Condition.SpanStart == position
            && question.Condition.ToString() == Text
            && model.GetSymbolInfo(question.Condition, cancellationToken).Symbol is { } symbol
            && SymbolIds.IdOf(symbol) == Id;
    }

    /// <summary>Writes what follows the type's name.</summary>
    private static string? Write(ISymbol guard, string? toggle)
    {
        if (!guard.IsStatic || guard.ContainingType is not { } type || IsInGeneric(type))
        {
            return null;
        }

        var name = NameText.Escape(guard.Name);
        return guard switch
        {
            IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, IsIndexer: false, GetMethod: not null } => name,
            IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean } => name,
            IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean, MethodKind: MethodKind.Ordinary, Arity: 0 } method =>
                method.Parameters.IsEmpty ? name + "()"
                : method.Parameters.Length == 1
                    && method.Parameters[0] is { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None }
                    && toggle is not null ? name + "(" + SymbolDisplay.FormatLiteral(toggle, quote: true) + ")"
                : null,
            _ => null,
        };
    }

    private static bool IsInGeneric(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the shortest name of a type, and the one that nothing can hide.</summary>
    private static IEnumerable<string> NamesOf(INamedTypeSymbol type, SemanticModel model, int position)
    {
        yield return type.ToMinimalDisplayString(model, position);
        yield return NameText.Global + NameText.Of(type);
    }
}
