using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Writes the use of a symbol of another kind than the one that is used: static for instance, a method for a property, a
/// factory for a constructor.
/// </summary>
/// <param name="site">The use.</param>
/// <param name="mappings">The parameters whose argument the manifest writes out.</param>
/// <param name="model">The model of the document as it is.</param>
/// <param name="types">Writes the names of types.</param>
/// <param name="qualification">How much names say of where they are.</param>
/// <param name="arguments">Writes the arguments.</param>
/// <param name="edits">Takes what stands in the way.</param>
internal sealed class SymbolPieces(
    RewriteSite site,
    ImmutableArray<ArgumentMapping> mappings,
    SemanticModel model,
    TypeNameEditor types,
    Qualification qualification,
    ArgumentPieces arguments,
    UseEditsBuilder edits)
{
    /// <summary>Writes the use of the first of some symbols that can stand there; null where none can.</summary>
    public (ISymbol Symbol, List<Piece> Pieces)? Write(ImmutableArray<ISymbol> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (Write(candidate) is { } pieces)
            {
                edits.Forgive();
                return (candidate, pieces);
            }
        }

        return null;
    }

    private List<Piece>? Write(ISymbol target)
    {
        if (target is not (IMethodSymbol or IPropertySymbol or IFieldSymbol))
        {
            return null;
        }

        var given = site.Arguments;
        var receiver = site.Receiver;
        var written = mappings;
        var pieces = new List<Piece>();
        var parameters = WrittenCall.ParametersOf(target);
        var isExtension = IsExtensionOfObject(target);
        var needsReceiver = isExtension || (!target.IsStatic && target is not IMethodSymbol { MethodKind: MethodKind.Constructor });
        if (site.IsWrite && parameters.Length == 1 && mappings.IsEmpty)
        {
            given = ImmutableArray.Create(given[0] with { Name = parameters[0].Name });
        }

        if (needsReceiver && !site.HasObject)
        {
            // A static method that took the object as an argument.
            var objects = given.Where(argument => IsOf(argument.Name!, target.ContainingType) && !IsTaken(argument.Name!, parameters)).ToList();
            if (objects.Count != 1)
            {
                return Refuse(Obstacle.Receiver);
            }

            var self = objects[0];
            given = given.Remove(self);
            pieces.Add(new Piece("", self.Value, NeedsParentheses: NeedsParentheses(self.Value)));
            pieces.Add(new Piece("."));
        }
        else if (needsReceiver)
        {
            var isOwn = receiver is null && site.ReceiverEnd is null;
            var isLeftOut = isOwn && !isExtension && qualification == Qualification.Simple;
            pieces.Add(new Piece(isOwn && !isLeftOut ? "this" : "", receiver));
            pieces.Add(new Piece(isLeftOut ? "" : "."));
            if (isExtension)
            {
                types.FindExtensionsOf(target.ContainingType, site.Whole.SpanStart);
            }
        }
        else if (site.ReceiverEnd is not null)
        {
            return Refuse(Obstacle.ConditionalReceiver);
        }
        else if (site.HasObject && TakerOf(parameters) is { } taker)
        {
            // The object becomes an argument; what a base class makes of it cannot be asked for then.
            if (receiver is BaseExpressionSyntax)
            {
                return Refuse(Obstacle.Place);
            }

            written = mappings.RemoveAll(mapping => mapping.Parameter.Value == taker);
            var self = receiver ?? SyntaxFactory.ThisExpression();
            given = given.Insert(0, new WrittenArgument(self, taker, self));
        }

        if (!TryWriteName(target, needsReceiver, pieces))
        {
            return null;
        }

        return arguments.TryWrite(target, given, written, isExtension, pieces) ? pieces : null;
    }

    /// <summary>
    /// Whether an extension method can be called on the object of the use. Where that would call another method, it is written in
    /// full, as the static method that it is.
    /// </summary>
    private bool IsExtensionOfObject(ISymbol target) =>
        target is IMethodSymbol { IsExtensionMethod: true } method
        && qualification == Qualification.Simple
        && site.HasObject
        && site.Receiver is not BaseExpressionSyntax
        && !site.Arguments.Any(argument => argument.Name == method.Parameters[0].Name)
        && mappings.All(mapping => mapping.Parameter.Value != method.Parameters[0].Name || mapping.Expression.Value == "{this}")
        && model.Compilation.ClassifyConversion(site.Used.ContainingType, method.Parameters[0].Type) is { IsIdentity: true } or { IsImplicit: true, IsReference: true };

    private List<Piece>? Refuse(Obstacle obstacle)
    {
        edits.Refuse(obstacle);
        return null;
    }

    private bool TryWriteName(ISymbol target, bool hasReceiver, List<Piece> pieces)
    {
        var position = site.Whole.SpanStart;
        var isCreation = target is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var name = NameText.Escape(isCreation ? target.ContainingType.Name : target.Name);
        var typeArguments = "";
        if (target is IMethodSymbol { Arity: > 0 and var arity } && site.Name is GenericNameSyntax generic)
        {
            if (generic.Arity != arity)
            {
                return edits.Refuse(Obstacle.TypeName);
            }

            typeArguments = generic.TypeArgumentList.ToString();
        }

        if (hasReceiver)
        {
            pieces.Add(Piece.NameOf("", name, target));
            pieces.Add(new Piece(typeArguments));
            return true;
        }

        if (target.ContainingType.Arity > 0 || types.PrefixOf(target.ContainingType, position, isCreation ? null : site.Name) is not { } prefix)
        {
            return edits.Refuse(Obstacle.TypeName);
        }

        pieces.Add(isCreation
            ? Piece.NameOf("new " + prefix, name, target)
            : Piece.NameOf(prefix + NameText.Escape(target.ContainingType.Name) + ".", name, target));
        pieces.Add(new Piece(typeArguments));
        return true;
    }

    /// <summary>Gets the parameter that the object goes to: the one that is mapped to it, else the only one of its type that needs an argument.</summary>
    private string? TakerOf(ImmutableArray<IParameterSymbol> parameters)
    {
        if (mappings.FirstOrDefault(static mapping => mapping.Expression.Value == "{this}") is { } mapping)
        {
            return mapping.Parameter.Value;
        }

        var takers = parameters
            .Where(parameter => !parameter.IsOptional && !IsGiven(parameter.Name) && IsOf(parameter, site.Used.ContainingType))
            .ToList();
        return takers.Count == 1 ? takers[0].Name : null;
    }

    private bool IsGiven(string name) => site.Arguments.Any(argument => argument.Name == name)
        || mappings.Any(mapping => mapping.Parameter.Value == name);

    private bool IsTaken(string name, ImmutableArray<IParameterSymbol> parameters) =>
        parameters.Any(parameter => parameter.Name == name)
        || mappings.Any(mapping => mapping.Expression.Value.Contains("{" + name + "}"));

    private bool IsOf(string argument, INamedTypeSymbol type) =>
        site.Parameters.FirstOrDefault(parameter => parameter.Name == argument) is { RefKind: RefKind.None } parameter && IsOf(parameter, type);

    private static bool IsOf(IParameterSymbol parameter, INamedTypeSymbol type) =>
        SymbolIds.IdOf(parameter.Type) is { } id && id == SymbolIds.IdOf(type);

    private static bool NeedsParentheses(ExpressionSyntax value) =>
        Precedence.NeedsParentheses(value, ((MemberAccessExpressionSyntax)SyntaxFactory.ParseExpression("a.b")).Expression);
}
