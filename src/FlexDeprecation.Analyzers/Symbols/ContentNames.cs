using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the words under which source text can use anything of a namespace or a type.</summary>
internal static class ContentNames
{
    /// <summary>Adds all types of a namespace and those below it.</summary>
    public static void Add(WordTable.Builder words, INamespaceSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                Add(words, inner);
            }
            else if (member is INamedTypeSymbol type)
            {
                Add(words, type);
            }
        }
    }

    /// <summary>Adds a type, its members and what is nested in it.</summary>
    public static void Add(WordTable.Builder words, INamedTypeSymbol type)
    {
        SymbolIdNames.AddType(words, type.Name);
        foreach (var name in type.MemberNames)
        {
            SymbolIdNames.AddMember(words, name, type.Name);
        }

        // A metadata assembly is asked as a whole whether it has builders, which costs less than its methods' signatures.
        if (!type.DeclaringSyntaxReferences.IsEmpty && !type.IsGenericType && type.GetMembers().Any(CollectionBuilders.CanBe))
        {
            ImplicitForms.AddBuilder(words);
        }

        foreach (var nested in type.GetTypeMembers())
        {
            Add(words, nested);
        }
    }
}
