using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds members that the language calls by their names on any type that has them, where the compiler tells no more.
/// </summary>
internal static class PatternMembers
{
    /// <summary>Finds an instance method that can be called without arguments.</summary>
    public static IMethodSymbol? Method(ITypeSymbol type, string name)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            foreach (var member in from.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: false, Arity: 0 } method && CanBeCalledWithNothing(method))
                {
                    return method;
                }
            }
        }

        if (type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter)
        {
            foreach (var contract in type.AllInterfaces)
            {
                foreach (var member in contract.GetMembers(name))
                {
                    if (member is IMethodSymbol { IsStatic: false, Arity: 0 } method && CanBeCalledWithNothing(method))
                    {
                        return method;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Finds an instance property without parameters.</summary>
    public static IPropertySymbol? Property(ITypeSymbol type, string name)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            foreach (var member in from.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } property)
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>Finds an operator with one operand.</summary>
    public static IMethodSymbol? Operator(ITypeSymbol type, string name)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            foreach (var member in from.GetMembers(name))
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method)
                {
                    return method;
                }
            }
        }

        return null;
    }

    /// <summary>Finds the constructor that is called where no argument is written.</summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        IMethodSymbol? optional = null;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
            {
                return constructor;
            }

            if (CanBeCalledWithNothing(constructor))
            {
                optional = constructor;
            }
        }

        return optional;
    }

    private static bool CanBeCalledWithNothing(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!parameter.IsOptional && !parameter.IsParams)
            {
                return false;
            }
        }

        return true;
    }
}
