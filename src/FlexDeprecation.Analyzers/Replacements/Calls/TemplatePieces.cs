using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Fills the placeholders of a template with what a use gives, and makes its names mean what the manifest means.</summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="site">The use.</param>
/// <param name="types">Writes the names of types.</param>
/// <param name="qualification">How much names say of where they are.</param>
/// <param name="usings">The namespaces that the template is written for.</param>
/// <param name="casts">Tells which arguments have to be cast; null where what they were for is gone.</param>
/// <param name="edits">Takes what stands in the way.</param>
internal sealed class TemplatePieces(
    SemanticModel model,
    RewriteSite site,
    TypeNameEditor types,
    Qualification qualification,
    ImmutableArray<Located<string>> usings,
    ValueCast? casts,
    UseEditsBuilder edits)
{
    private readonly HashSet<string> _resolved = [];

    /// <summary>Gets the namespaces of which no type was found in the template: extension methods need them.</summary>
    public IEnumerable<string> OtherUsings => usings.Select(static name => name.Value).Where(name => !_resolved.Contains(name));

    /// <summary>Fills a template; null where the use does not give what it takes.</summary>
    public List<Piece>? Fill(Template template)
    {
        var source = template.Syntax.ToFullString();
        var pieces = new List<Piece>();
        var cursor = 0;
        foreach (var name in template.Syntax.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().OrderBy(static name => name.SpanStart))
        {
            if (template.Placeholders.Where(part => part.Node == name).Select(static part => part.Text).FirstOrDefault() is { } placeholder)
            {
                pieces.Add(new Piece(source.Substring(cursor, name.SpanStart - cursor)));
                cursor = name.Span.End;
                if (!TryFill(placeholder, (IdentifierNameSyntax)name, pieces))
                {
                    return null;
                }
            }
            else if (IsLeftmost(name) && Find(name) is { } meant)
            {
                pieces.Add(Piece.NameOf(source.Substring(cursor, name.SpanStart - cursor) + PrefixOf(meant, name), name.Identifier.Text, meant));
                cursor = name.Identifier.Span.End;
            }
        }

        pieces.Add(new Piece(source.Substring(cursor)));
        return pieces;
    }

    private bool TryFill(string placeholder, IdentifierNameSyntax place, List<Piece> pieces)
    {
        var isConditional = Evaluation.IsConditional(place);
        if (site.IsObject(placeholder))
        {
            return Add(ReceiverPiece(place, isConditional));
        }

        var name = placeholder == "this" ? site.Extended ?? placeholder : placeholder;
        var given = site.Arguments.Where(argument => argument.Name == name).ToList();
        if (given.Count > 0)
        {
            return TryFill(given, name, place, isConditional, pieces);
        }

        if (site.Parameters.FirstOrDefault(parameter => parameter.Name == placeholder) is { } omitted)
        {
            return Add(DefaultText.Of(omitted, null, site.Whole.SpanStart, types) is { } text ? new Piece(text) : Refuse(Obstacle.Default));
        }

        return Add(TypeArgument(placeholder) is { } type
            ? new Piece(type.ToMinimalDisplayString(model, site.Whole.SpanStart))
            : Refuse(Obstacle.TypeName));

        bool Add(Piece? piece)
        {
            if (piece is not null)
            {
                pieces.Add(piece);
            }

            return piece is not null;
        }
    }

    /// <summary>Writes an argument as the value that the parameter took: several as the one that they make up.</summary>
    private bool TryFill(List<WrittenArgument> given, string name, IdentifierNameSyntax place, bool isConditional, List<Piece> pieces)
    {
        var position = site.Whole.SpanStart;
        var parameter = ParamsArray.ParameterOf(site.Used, name);
        if (parameter is not null && (given.Count > 1 || ParamsArray.IsElement(given[0].Value, parameter, model)))
        {
            if (ParamsArray.Around(parameter.Type, model, position) is not var (before, after))
            {
                return edits.Refuse(Obstacle.ParamsArray);
            }

            edits.Help();
            pieces.AddRange(given.Select((argument, i) => new Piece(i == 0 ? before : ", ", argument.Value, isConditional)));
            pieces.Add(new Piece(after));
            return true;
        }

        // What is set is written as it is: its place is that of a value of the same type.
        var value = given[0].Value;
        var cast = parameter is null || casts is null ? "" : casts.ForTemplate(value, parameter.Type, isHandedOn: place.Parent is ArgumentSyntax);
        if (cast is null)
        {
            return edits.Refuse(Obstacle.TypeName);
        }

        if (cast.Length == 0)
        {
            pieces.Add(new Piece("", value, isConditional, Precedence.NeedsParentheses(value, place)));
            return true;
        }

        edits.Help();
        var isWrapped = ValueCast.NeedsParenthesesAround(value, place);
        pieces.Add(new Piece((isWrapped ? "(" : "") + cast, value, isConditional, ValueCast.NeedsParentheses(value)));
        pieces.Add(new Piece(isWrapped ? ")" : ""));
        return true;
    }

    private Piece? Refuse(Obstacle obstacle)
    {
        edits.Refuse(obstacle);
        return null;
    }

    /// <summary>What stands before <c>?.</c> is not part of what is written: the template has to begin with it and a dot.</summary>
    private Piece? ReceiverPiece(IdentifierNameSyntax place, bool isConditional)
    {
        var isBeforeDot = place.Parent is MemberAccessExpressionSyntax access && access.Expression == place;
        if (site.ReceiverEnd is not null)
        {
            return place.SpanStart == 0 && isBeforeDot ? new Piece("") : Refuse(Obstacle.ConditionalReceiver);
        }

        if (site.Receiver is BaseExpressionSyntax && !isBeforeDot)
        {
            return Refuse(Obstacle.Place);
        }

        return site.Receiver is { } receiver
            ? new Piece("", receiver, isConditional, Precedence.NeedsParentheses(receiver, place))
            : site.HasObject ? new Piece("this") : Refuse(Obstacle.Receiver);
    }

    private ITypeSymbol? TypeArgument(string name)
    {
        if (site.Used is IMethodSymbol method)
        {
            var index = method.OriginalDefinition.TypeParameters.IndexOf(method.OriginalDefinition.TypeParameters.FirstOrDefault(parameter => parameter.Name == name)!);
            if (index >= 0)
            {
                return TypeText.IsNameable(method.TypeArguments[index]) ? method.TypeArguments[index] : null;
            }
        }

        for (var type = site.Used.ContainingType; type is not null; type = type.ContainingType)
        {
            for (var i = 0; i < type.TypeParameters.Length; i++)
            {
                if (type.TypeParameters[i].Name == name)
                {
                    return TypeText.IsNameable(type.TypeArguments[i]) ? type.TypeArguments[i] : null;
                }
            }
        }

        return null;
    }

    /// <summary>Finds the type or namespace that a name means for the author of the template.</summary>
    private INamespaceOrTypeSymbol? Find(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        var metadataName = name is GenericNameSyntax generic ? text + "`" + generic.Arity : text;
        foreach (var import in usings)
        {
            if (model.Compilation.GetTypeByMetadataName(import.Value + "." + metadataName) is { } type)
            {
                _resolved.Add(import.Value);
                return type;
            }
        }

        return model.Compilation.GetTypeByMetadataName(metadataName) is { } global
            ? global
            : model.Compilation.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(member => member.Name == text);
    }

    /// <summary>Gets what has to stand before a name: it is no nested type's, so that there always is something.</summary>
    private string PrefixOf(INamespaceOrTypeSymbol meant, SimpleNameSyntax name) => meant switch
    {
        INamedTypeSymbol type => types.PrefixOf(type, site.Whole.SpanStart, name.Parent is MemberAccessExpressionSyntax ? site.Name : null)!,
        _ => qualification == Qualification.Simple ? "" : NameText.Global,
    };

    /// <summary>Whether nothing stands before a name that says where it is.</summary>
    private static bool IsLeftmost(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified => qualified.Left == name,
        AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        InvocationExpressionSyntax call => call.Expression != name,
        _ => true,
    };
}
