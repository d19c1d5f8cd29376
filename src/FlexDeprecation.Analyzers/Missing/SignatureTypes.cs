using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Missing;

/// <summary>Reads the parameter list of an id, so that a call can be held against an overload that is gone.</summary>
internal static class SignatureTypes
{
    /// <summary>Splits a parameter list into its types; empty where an id has none.</summary>
    public static ImmutableArray<string> Split(SymbolId id)
    {
        var types = ImmutableArray.CreateBuilder<string>();
        if (id.Signature is not { Length: > 2 } text || text[0] != '(')
        {
            return types.ToImmutable();
        }

        var depth = 0;
        var start = 1;
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[' or '(':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case ',' or ')' when depth == 0:
                    types.Add(text.Substring(start, i - start));
                    start = i + 1;
                    if (text[i] == ')')
                    {
                        return types.ToImmutable();
                    }

                    break;
            }
        }

        return types.ToImmutable();
    }

    /// <summary>Gets the type that a parameter list writes; null for one that the compilation lacks, or that no call tells much of.</summary>
    public static ITypeSymbol? Resolve(string text, Compilation compilation)
    {
        var end = 0;
        var type = Read(text, ref end, compilation);
        return end == text.Length ? type : null;
    }

    private static ITypeSymbol? Read(string text, ref int position, Compilation compilation)
    {
        var start = position;
        while (position < text.Length && text[position] is not ('{' or '}' or '[' or ',' or '@' or '*' or '`'))
        {
            position++;
        }

        var name = text.Substring(start, position - start);
        var arguments = new List<ITypeSymbol>();
        if (position < text.Length && text[position] == '{')
        {
            do
            {
                position++;
                if (Read(text, ref position, compilation) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (position < text.Length && text[position] == ',');

            if (position == text.Length || text[position] != '}')
            {
                return null;
            }

            position++;
        }

        var suffix = arguments.Count == 0 ? "" : "`" + arguments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ITypeSymbol? type = FindType(name + suffix, compilation);
        if (arguments.Count > 0)
        {
            type = (type as INamedTypeSymbol)?.Construct(arguments.ToArray());
        }

        while (type is not null && position + 1 < text.Length && text[position] == '[' && text[position + 1] == ']')
        {
            position += 2;
            type = compilation.CreateArrayTypeSymbol(type);
        }

        return type;
    }

    /// <summary>An id writes nested types with dots, as it writes namespaces.</summary>
    private static INamedTypeSymbol? FindType(string name, Compilation compilation) =>
        SymbolId.TryParse("T:" + name, out var id, out _) && SymbolResolver.Resolve(id, compilation).Symbols is { IsEmpty: false } found
            ? found[0] as INamedTypeSymbol
            : null;
}
