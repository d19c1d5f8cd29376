using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Finds calls of an overload that is gone: the name is still there, and none that is left takes the arguments.</summary>
internal static class MissingOverloads
{
    /// <summary>Adds what a call by a name is missing.</summary>
    public static void Add(FoundMissing found, SimpleNameSyntax name)
    {
        var call = NameSyntax.Construction(name) ?? (SyntaxNode?)CallOf(name);
        if (MissingArguments.MethodsOf(found, call) is { IsEmpty: false } methods && Explain(found, call!, methods) is var (id, path))
        {
            found.Add(name, MissingKind.Overload, path, new Coverage(id.Entry, id.Id.Text, CoverageLevel.Symbol));
        }
    }

    /// <summary>Finds the one overload that a call was written for; null where there is none, or something else is wrong.</summary>
    /// <param name="found">The file.</param>
    /// <param name="call">The call.</param>
    /// <param name="methods">What it could call now.</param>
    public static (CoveredId Id, string Path)? Explain(FoundMissing found, SyntaxNode call, ImmutableArray<IMethodSymbol> methods)
    {
        if (WrittenCall.Find(call, methods[0], found.Model, found.CancellationToken) is not { Arguments.IsEmpty: false } written
            || written.Arguments.Any(argument => !IsSound(found, argument.Value))
            || methods.Any(method => Takes(found, method, written)))
        {
            return null;
        }

        (CoveredId Id, string Path)? explanation = null;
        string? path = null;
        foreach (var method in methods)
        {
            if (MissingArguments.PathOf(method) is not { } own || own == path)
            {
                continue;
            }

            path = own;
            foreach (var id in found.Apis.IdsOf(own))
            {
                if (id.Id.AllOverloads || id.Entry.When is not null || !RemovedApis.IsRemoved(id.Entry) || found.Apis.Exists(id.Id)
                    || !Took(found, id, written))
                {
                    continue;
                }

                if (explanation is not null)
                {
                    return null;
                }

                explanation = (id, own);
            }
        }

        return explanation;
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        var whole = NameSyntax.WithQualifiers(name);
        return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : null;
    }

    /// <summary>Whether an argument is not broken itself.</summary>
    private static bool IsSound(FoundMissing found, ExpressionSyntax value)
    {
        if (value.IsMissing || value.ContainsDiagnostics)
        {
            return false;
        }

        var type = found.Model.GetTypeInfo(value, found.CancellationToken).Type;
        return type is null
            ? value is LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax or ImplicitObjectCreationExpressionSyntax
            : type.TypeKind != TypeKind.Error;
    }

    /// <summary>Whether each argument by itself could be one of a method that is there: then something else is wrong.</summary>
    private static bool Takes(FoundMissing found, IMethodSymbol method, WrittenCall call)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var ordinal = call.OrdinalOf(i, method.Parameters);
            if (ordinal < 0 || !Takes(found, method.Parameters[ordinal], call.Arguments[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Takes(FoundMissing found, IParameterSymbol parameter, ExpressionSyntax value) =>
        Converts(found, value, parameter.Type)
        || (parameter is { IsParams: true, Type: IArrayTypeSymbol array } && Converts(found, value, array.ElementType));

    /// <summary>Whether the overload that is gone took the arguments, as far as its parameter list tells.</summary>
    private static bool Took(FoundMissing found, CoveredId id, WrittenCall call)
    {
        var types = SignatureTypes.Split(id.Id);
        if (call.Arguments.Length > types.Length)
        {
            return false;
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].Name is { } name)
            {
                if (!FormerParameters.Of(id.Entry).Contains(name))
                {
                    return false;
                }

                continue;
            }

            if (SignatureTypes.Resolve(types[i], found.Apis.Compilation) is not { } type || !Converts(found, call.Arguments[i].Value, type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Converts(FoundMissing found, ExpressionSyntax value, ITypeSymbol type) =>
        type.TypeKind is TypeKind.TypeParameter || found.Model.ClassifyConversion(value, type).IsImplicit;
}
