using System.Collections.Immutable;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Model;

/// <summary>What to use instead of an API.</summary>
/// <param name="Span">Where the replacement is written.</param>
/// <param name="When">The calls it is for; all without it.</param>
internal abstract record Replacement(TextSpan Span, ArgumentCondition? When);

/// <summary>Another symbol. Arguments go to the parameters of the same name unless mapped.</summary>
/// <param name="Span">Where the replacement is written.</param>
/// <param name="When">The calls it is for; all without it.</param>
/// <param name="Symbol">What to use.</param>
/// <param name="Arguments">Parameters of the new symbol whose argument is written out.</param>
internal sealed record SymbolReplacement(
    TextSpan Span,
    ArgumentCondition? When,
    Located<SymbolId> Symbol,
    ImmutableArray<ArgumentMapping> Arguments)
    : Replacement(Span, When)
{
    /// <summary>Gets a value indicating whether it is for every use and nothing but a name is written.</summary>
    public bool IsNameOnly => When is null && Arguments.IsEmpty;
}

/// <summary>A C# expression with placeholders: <c>{this}</c>, <c>{parameter}</c>, <c>{TypeParameter}</c>.</summary>
/// <param name="Span">Where the replacement is written.</param>
/// <param name="When">The calls it is for; all without it.</param>
/// <param name="Expression">The template.</param>
/// <param name="Usings">Namespaces that the expression needs.</param>
internal sealed record ExpressionReplacement(
    TextSpan Span,
    ArgumentCondition? When,
    Located<string> Expression,
    ImmutableArray<Located<string>> Usings)
    : Replacement(Span, When);

/// <summary>Advice: no edit can be written.</summary>
/// <param name="Span">Where the replacement is written.</param>
/// <param name="When">The calls it is for; all without it.</param>
/// <param name="Text">The advice.</param>
/// <param name="Url">Where to read more.</param>
internal sealed record ManualReplacement(TextSpan Span, ArgumentCondition? When, string Text, string? Url)
    : Replacement(Span, When);

/// <summary>The argument of one parameter of the replacement.</summary>
/// <param name="Parameter">The new parameter's name.</param>
/// <param name="Expression">A C# expression with placeholders.</param>
internal sealed record ArgumentMapping(Located<string> Parameter, Located<string> Expression);
