using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Tells where an argument is another value for a parameter of another type: what <c>default</c>, <c>new()</c> or <c>1</c> is
/// depends on who takes it. A cast to the type that it was converted to keeps it.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="request">What is asked for: types that move along are the same before and after.</param>
/// <param name="isForced">Whether to cast to the type of the new parameter wherever it is another: else another overload is chosen.</param>
internal sealed class ValueCast(SemanticModel model, ReplacementRequest request, bool isForced)
{
    private static readonly ExpressionSyntax s_operand = ((CastExpressionSyntax)SyntaxFactory.ParseExpression("(a)b")).Expression;

    /// <summary>Gets what has to stand before an argument that goes to another parameter; empty where nothing has to.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="used">What is called.</param>
    /// <param name="parameter">The name of the parameter that it goes to.</param>
    /// <param name="new">The parameter that it is to go to.</param>
    /// <returns>The cast; null where its type cannot be written.</returns>
    public string? For(ExpressionSyntax value, ISymbol used, string parameter, IParameterSymbol @new)
    {
        if (@new.RefKind != RefKind.None || ParamsArray.ParameterOf(used, parameter) is not { } old)
        {
            return "";
        }

        return ParamsArray.IsElement(value, old, model)
            ? For(value, ParamsArray.ElementOf(old.Type) ?? old.Type, ParamsArray.ElementOf(@new.Type) ?? @new.Type)
            : For(value, old.Type, @new.Type);
    }

    private string? For(ExpressionSyntax value, ITypeSymbol old, ITypeSymbol @new)
    {
        if (TypeText.HasTypeParameter(@new) || EntryCoverage.Covers(request.Entry, old))
        {
            return "";
        }

        if (!SymbolEqualityComparer.Default.Equals(old, @new) && IsOtherValue(value, old, @new))
        {
            return Write(old, value);
        }

        return isForced
            && !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(value).Type, @new)
            && model.ClassifyConversion(value, @new).IsImplicit
                ? Write(@new, value)
                : "";
    }

    /// <summary>Gets what has to stand before an argument where a template does more with it than to hand it on.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="old">The type that it is converted to.</param>
    /// <param name="isHandedOn">Whether the template hands it on as an argument.</param>
    public string? ForTemplate(ExpressionSyntax value, ITypeSymbol old, bool isHandedOn)
    {
        var conversion = model.GetConversion(value);
        var isKept = conversion.IsIdentity
            || TypeText.HasTypeParameter(old)
            || (conversion.IsReference && !IsTargetTyped(value, conversion) && model.GetTypeInfo(value).Type is not null)
            || (isHandedOn && (conversion.IsBoxing || conversion.IsMethodGroup || conversion.IsAnonymousFunction || IsNull(value)));
        return isKept ? "" : Write(old, value);
    }

    /// <summary>Whether an argument has to be put in parentheses behind a cast.</summary>
    public static bool NeedsParentheses(ExpressionSyntax value) =>
        value is PrefixUnaryExpressionSyntax || Precedence.NeedsParentheses(value, s_operand);

    /// <summary>Whether an argument with a cast before it has to be put in parentheses where a template takes it.</summary>
    public static bool NeedsParenthesesAround(ExpressionSyntax value, ExpressionSyntax place) =>
        Precedence.NeedsParentheses(SyntaxFactory.CastExpression(SyntaxFactory.IdentifierName("a"), value), place);

    private string? Write(ITypeSymbol type, ExpressionSyntax value) =>
        TypeText.Of(type, model, value.SpanStart) is { } text ? "(" + text + ")" : null;

    private bool IsOtherValue(ExpressionSyntax value, ITypeSymbol old, ITypeSymbol @new)
    {
        var conversion = model.GetConversion(value);
        if (conversion.IsUserDefined || conversion.IsInterpolatedString || conversion.IsInterpolatedStringHandler)
        {
            return true;
        }

        if (IsTargetTyped(value, conversion) || conversion.IsEnumeration)
        {
            // Where the one type does not become the other, it took its place: then what is made is meant to be of the new one.
            return model.Compilation.ClassifyConversion(old, @new).IsImplicit;
        }

        if (conversion.IsNumeric || conversion.IsConstantExpression)
        {
            return !IsNumber(@new) || old.SpecialType is SpecialType.System_Single or SpecialType.System_Double;
        }

        return value is InterpolatedStringExpressionSyntax && @new.SpecialType != SpecialType.System_Object;
    }

    /// <summary>Whether it depends on the type that is wanted what an expression makes.</summary>
    private static bool IsTargetTyped(ExpressionSyntax value, Conversion conversion) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsTargetTyped(parenthesized.Expression, conversion),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax => true,
        _ => conversion.IsSwitchExpression || conversion.IsConditionalExpression,
    };

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression);

    /// <summary>Whether a type is one of numbers.</summary>
    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
