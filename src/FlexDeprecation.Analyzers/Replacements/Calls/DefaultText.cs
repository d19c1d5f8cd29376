using System;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Compares what a call leaves to the defaults of parameters, and writes it out.</summary>
internal static class DefaultText
{
    private static readonly string[] s_callerInfo = ["CallerMemberName", "CallerFilePath", "CallerLineNumber", "CallerArgumentExpression"];

    /// <summary>Whether leaving out an argument gives the same before and after.</summary>
    public static bool IsSame(IParameterSymbol old, IParameterSymbol @new)
    {
        if (CallerInfoOf(old) != CallerInfoOf(@new))
        {
            return false;
        }

        return old.IsParams
            ? @new.IsParams
            : old.HasExplicitDefaultValue
                && @new.HasExplicitDefaultValue
                && Equals(old.ExplicitDefaultValue, @new.ExplicitDefaultValue)
                && (old.ExplicitDefaultValue is not null || CanBeNull(old.Type) == CanBeNull(@new.Type));
    }

    /// <summary>Writes the default of a parameter as an argument; null where it cannot be written.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="taker">The type of the parameter that takes it; null where something else does.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="types">Writes the names of types.</param>
    public static string? Of(IParameterSymbol parameter, ITypeSymbol? taker, int position, TypeNameEditor types)
    {
        if (!parameter.HasExplicitDefaultValue || CallerInfoOf(parameter) is not null)
        {
            return null;
        }

        var type = parameter.Type.WithoutNullable();
        var isSameType = taker?.ToDisplayString() == parameter.Type.ToDisplayString();
        switch (parameter.ExplicitDefaultValue)
        {
            case null when CanBeNull(parameter.Type):
                return "null";
            case null when isSameType || type is not INamedTypeSymbol:
                return "default";
            case null:
                return types.TextOf((INamedTypeSymbol)type, position, null) is { } name ? "default(" + name + ")" : null;
            case object value when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum:
                return OfEnum(@enum, value, position, types);
            case float value:
                return OfReal(value, "float", SyntaxFactory.Literal(value).Text);
            case double value:
                var digits = SyntaxFactory.Literal(value).Text;
                return OfReal(value, "double", digits.TrimStart('-').All(char.IsDigit) ? digits + ".0" : digits);
            case decimal value:
                return SyntaxFactory.Literal(value).Text;
            case object value:
                var text = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
                return isSameType || (taker is not null && ValueCast.IsNumber(taker.WithoutNullable())) ? text : OfInteger(value, text);
        }
    }

    private static string OfReal(double value, string type, string digits) =>
        double.IsNaN(value) ? type + ".NaN"
        : double.IsInfinity(value) ? type + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity")
        : digits;

    /// <summary>Writes a whole number so that it is of its own type where that of no parameter makes it so.</summary>
    private static string OfInteger(object value, string digits) => value switch
    {
        long => digits + "L",
        uint => digits + "U",
        ulong => digits + "UL",
        sbyte => "(sbyte)" + digits,
        byte => "(byte)" + digits,
        short => "(short)" + digits,
        ushort => "(ushort)" + digits,
        _ => digits,
    };

    private static bool CanBeNull(ITypeSymbol type) => type.IsReferenceType || !ReferenceEquals(type, type.WithoutNullable());

    private static string? OfEnum(INamedTypeSymbol type, object value, int position, TypeNameEditor types)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
            {
                return types.TextOf(type, position, null) is { } text ? text + "." + NameText.Escape(field.Name) : null;
            }
        }

        return null;
    }

    private static string? CallerInfoOf(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: { } name } && Array.Exists(s_callerInfo, info => info + "Attribute" == name))
            {
                return name;
            }
        }

        return null;
    }
}
