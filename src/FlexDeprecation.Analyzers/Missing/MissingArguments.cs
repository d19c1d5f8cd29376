using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Missing;

/// <summary>Finds the names of arguments whose parameter is called otherwise now.</summary>
internal static class MissingArguments
{
    /// <summary>Adds what the name of an argument is missing.</summary>
    public static void Add(FoundMissing found, SimpleNameSyntax name)
    {
        if (name.Parent is not NameColonSyntax { Parent.Parent: { } list } || MethodsOf(found, list.Parent) is not { IsEmpty: false } methods)
        {
            return;
        }

        // Where the overload is gone, all of the call is one use.
        var text = name.Identifier.ValueText;
        if (methods.Any(method => WrittenCall.OrdinalOf(text, method.Parameters) >= 0) || MissingOverloads.Explain(found, list.Parent!, methods) is not null)
        {
            return;
        }

        CoveredId? explanation = null;
        string? path = null;
        foreach (var method in methods)
        {
            if (PathOf(method) is not { } own || own == path)
            {
                continue;
            }

            path = own;
            foreach (var id in IdsOf(found, own))
            {
                if (!Explains(id, text, methods))
                {
                    continue;
                }

                if (explanation is not null
                    && FormerParameters.SuccessorOf(explanation.Entry, text) != FormerParameters.SuccessorOf(id.Entry, text))
                {
                    return;
                }

                // The entry that is about this very argument says it best.
                if (explanation is null || id.Entry.When?.Argument.Value == text)
                {
                    explanation = id;
                }
            }
        }

        if (explanation is not null)
        {
            found.Add(name, MissingKind.Argument, path!, new Coverage(explanation.Entry, explanation.Id.Text, CoverageLevel.Symbol));
        }
    }

    /// <summary>Gets the path of a method as entries have it: a constructor's ends in <c>#ctor</c>.</summary>
    public static string? PathOf(IMethodSymbol method) =>
        MissingPaths.PathOf(method.ContainingType) is { } type
            ? type + "." + (method.MethodKind == MethodKind.Constructor ? SymbolIdNames.Constructor : method.Name)
            : null;

    /// <summary>
    /// Gets what a call that does not bind could call: methods of one name in one type; none where it binds, or its name is what
    /// does not.
    /// </summary>
    public static ImmutableArray<IMethodSymbol> MethodsOf(FoundMissing found, SyntaxNode? call)
    {
        if (call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
            or AttributeSyntax or PrimaryConstructorBaseTypeSyntax))
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        var info = found.Model.GetSymbolInfo(call, found.CancellationToken);
        if (info.Symbol is not null || info.CandidateReason != CandidateReason.OverloadResolutionFailure)
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        var methods = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var candidate in info.CandidateSymbols)
        {
            if (CoverageIndex.Definition(candidate) is IMethodSymbol method)
            {
                methods.Add(method);
            }
        }

        return methods.ToImmutable();
    }

    /// <summary>Gets the ids of a method, and those of its type's predecessors: their calls get the new type's name first.</summary>
    private static IEnumerable<CoveredId> IdsOf(FoundMissing found, string path)
    {
        var end = path.LastIndexOf('.');
        return found.Apis.FormerTypes(path.Substring(0, end))
            .SelectMany(type => found.Apis.IdsOf(type + path.Substring(end)))
            .Concat(found.Apis.IdsOf(path));
    }

    private static bool Explains(CoveredId id, string name, ImmutableArray<IMethodSymbol> methods) =>
        RemovedApis.IsRemoved(id.Entry)
        && id.Entry.When is null or { Form: ArgumentForm.Present }
        && FormerParameters.SuccessorOf(id.Entry, name) is { } successor
        && methods.Any(method => WrittenCall.OrdinalOf(successor, method.Parameters) >= 0);
}
