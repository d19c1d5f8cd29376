using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Targets;

/// <summary>What to look for in the source files of one compilation.</summary>
/// <param name="Symbols">The targets that are members.</param>
/// <param name="Endpoints">The targets that are REST endpoints.</param>
/// <param name="Metadata">The targets that are assembly attributes.</param>
/// <param name="Words">The words without which a file has none of them.</param>
internal sealed record SourceTargetIndex(
    SymbolTargets Symbols,
    ImmutableArray<ProductTarget> Endpoints,
    ImmutableArray<ProductTarget> Metadata,
    WordTable Words)
{
    /// <summary>The attribute, without its suffix.</summary>
    public const string MetadataAttribute = "AssemblyMetadata";

    /// <summary>Makes the index; null where no file can have a target.</summary>
    public static SourceTargetIndex? Create(TargetSet targets, Compilation compilation, CancellationToken cancellationToken)
    {
        var symbols = new SymbolTargets(targets.Symbols, compilation);
        if (symbols.IsEmpty && targets.Endpoints.IsEmpty && targets.AssemblyMetadata.IsEmpty)
        {
            return null;
        }

        var words = new WordTable.Builder();
        symbols.AddTo(words);
        if (!targets.AssemblyMetadata.IsEmpty)
        {
            SymbolIdNames.AddType(words, MetadataAttribute + "Attribute");
        }

        var named = words.Build();
        Aliases.AddGlobal(words, compilation, named, cancellationToken);
        foreach (var endpoint in targets.Endpoints)
        {
            words.Add(LongestWord(endpoint.Target.Member!));
        }

        return new SourceTargetIndex(symbols, targets.Endpoints, targets.AssemblyMetadata, words.Build());
    }

    /// <summary>Gets the longest piece of a member's name that can be a word of a source text.</summary>
    private static string LongestWord(string member)
    {
        var longest = "";
        var start = 0;
        for (var i = 0; i <= member.Length; i++)
        {
            if (i == member.Length || !SyntaxFacts.IsIdentifierPartCharacter(member[i]))
            {
                if (i - start > longest.Length)
                {
                    longest = member.Substring(start, i - start);
                }

                start = i + 1;
            }
        }

        return longest;
    }
}
