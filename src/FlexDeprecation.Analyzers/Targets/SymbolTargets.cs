using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Targets;

/// <summary>The targets that are methods, properties and fields, as far as a compilation has them.</summary>
internal sealed class SymbolTargets
{
    private readonly Dictionary<ISymbol, List<ProductTarget>> _declared = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<FoundTarget>> _known = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, ImmutableArray<FoundTarget>> _find;

    /// <summary>Resolves the targets; one whose symbol does not exist here is left out.</summary>
    public SymbolTargets(ImmutableArray<ProductTarget> targets, Compilation compilation)
    {
        _find = Compute;
        foreach (var target in targets)
        {
            foreach (var symbol in SymbolResolver.Resolve(target.Target.Symbol!.Value.Value, compilation).Symbols)
            {
                if (!_declared.TryGetValue(symbol, out var list))
                {
                    _declared.Add(symbol, list = new List<ProductTarget>(1));
                }

                list.Add(target);
            }
        }
    }

    /// <summary>Gets a value indicating whether the compilation has none of them.</summary>
    public bool IsEmpty => _declared.Count == 0;

    /// <summary>Adds the words that uses of them are written with.</summary>
    public void AddTo(WordTable.Builder words)
    {
        foreach (var symbol in _declared.Keys)
        {
            SymbolIdNames.AddMember(words, symbol.MetadataName, symbol.ContainingType.Name);
            if (symbol is IPropertySymbol { IsIndexer: true })
            {
                words.AddPunctuation("[");
            }
        }
    }

    /// <summary>Finds the targets that a member is: itself, through what it overrides, or through an interface that it implements.</summary>
    public ImmutableArray<FoundTarget> Find(ISymbol symbol) => _known.GetOrAdd(CoverageIndex.Definition(symbol), _find);

    private ImmutableArray<FoundTarget> Compute(ISymbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<FoundTarget>();
        for (var member = symbol; member is not null; member = CoverageIndex.Overridden(member))
        {
            AddDeclared(member, symbol, found);
        }

        if (ExtensionBlocks.Counterpart(symbol) is { } counterpart)
        {
            AddDeclared(counterpart, symbol, found);
        }

        if (symbol is IPropertySymbol { SetMethod: { } setter })
        {
            AddDeclared(setter.OriginalDefinition, setter, found);
        }

        if (symbol.ContainingType is { TypeKind: not TypeKind.Interface } type)
        {
            AddImplemented(type, symbol, found);
        }

        return found.ToImmutable();
    }

    private void AddImplemented(INamedTypeSymbol type, ISymbol symbol, ImmutableArray<FoundTarget>.Builder found)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            foreach (var member in implemented.GetMembers(symbol.Name))
            {
                if (_declared.ContainsKey(member.OriginalDefinition)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))
                {
                    AddDeclared(member.OriginalDefinition, symbol, found);
                }
            }
        }
    }

    private void AddDeclared(ISymbol declared, ISymbol used, ImmutableArray<FoundTarget>.Builder found)
    {
        if (!_declared.TryGetValue(declared, out var targets))
        {
            return;
        }

        foreach (var target in targets)
        {
            if (target.Target.Parameter is not { } parameter)
            {
                found.Add(new FoundTarget(target, null));
            }
            else if (used is IMethodSymbol method && ParameterOf(method, declared, parameter) is { } name)
            {
                found.Add(new FoundTarget(target, name));
            }
        }
    }

    /// <summary>Gets the parameter's name in the member that is called; an override may have renamed it.</summary>
    private static string? ParameterOf(IMethodSymbol used, ISymbol declared, string parameter)
    {
        var counterparts = declared is IMethodSymbol { Parameters: var parameters } && parameters.Length == used.Parameters.Length
            ? parameters
            : used.Parameters;
        for (var i = 0; i < counterparts.Length; i++)
        {
            if (counterparts[i].Name == parameter)
            {
                return used.Parameters[i].Name;
            }
        }

        return null;
    }
}

/// <summary>A target that a member is.</summary>
/// <param name="Target">The target.</param>
/// <param name="Parameter">The parameter that takes the version, as the member calls it; null for a property or a field, and where any argument may.</param>
internal sealed record FoundTarget(ProductTarget Target, string? Parameter);
