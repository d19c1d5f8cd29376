using System;
using FlexDeprecation.Replacements.Edits;
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
            : old.HasExplicitDefaultValue && @new.HasExplicitDefaultValue && Equals(old.ExplicitDefaultValue, @new.ExplicitDefaultValue);
    }

    /// <summary>Writes the default of a parameter as an argument; null where it cannot be written.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="types">Writes the names of types.</param>
    public static string? Of(IParameterSymbol parameter, int position, TypeNameEditor types)
    {
        if (!parameter.HasExplicitDefaultValue || CallerInfoOf(parameter) is not null)
        {
            return null;
        }

        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        switch (parameter.ExplicitDefaultValue)
        {
            case null:
                return parameter.Type.IsReferenceType || !ReferenceEquals(type, parameter.Type) ? "null" : "default";
            case object value when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum:
                return OfEnum(@enum, value, position, types);
            case float value:
                return float.IsNaN(value) || float.IsInfinity(value) ? null : SyntaxFactory.Literal(value).Text;
            case double value:
                return double.IsNaN(value) || double.IsInfinity(value) ? null : SyntaxFactory.Literal(value).Text;
            case decimal value:
                return SyntaxFactory.Literal(value).Text;
            case object value:
                return SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        }
    }

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
