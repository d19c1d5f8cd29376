using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>Plans the <c>using</c> directives that new names need: where the file keeps its own, in its order.</summary>
internal static class UsingInserter
{
    /// <summary>Plans one insertion for each place that gets directives.</summary>
    /// <param name="root">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="needed">The namespaces, with where they are needed; repeated as often as they are.</param>
    /// <param name="planned">Namespaces that another edit of the file imports already.</param>
    public static IEnumerable<TextChange> Plan(
        CompilationUnitSyntax root,
        SourceText text,
        IEnumerable<NeededUsing> needed,
        ISet<string> planned)
    {
        var byContainer = needed
            .Where(use => !planned.Contains(use.Namespace))
            .Select(use => (Container: ContainerFor(root, use.Position), use.Namespace))
            .Where(use => !IsImported(use.Container, use.Namespace))
            .Distinct()
            .GroupBy(static use => use.Container, static use => use.Namespace);

        var places = new UsingPlaces(root, text);
        foreach (var container in byContainer)
        {
            var directives = UsingDirectiveEditor.UsingsOf(container.Key);
            var order = UsingOrder.Of(directives.Where(IsPlain));
            var byPlace = container
                .OrderBy(static name => name, order)
                .Select(name => (Place: places.Find(container.Key, directives, name, order), Name: name))
                .GroupBy(static insertion => insertion.Place, static insertion => insertion.Name);
            foreach (var insertion in byPlace)
            {
                yield return new TextChange(new TextSpan(insertion.Key.Position, 0), insertion.Key.Write(insertion, places.NewLine));
            }
        }
    }

    /// <summary>Whether a directive imports a namespace, into this file alone.</summary>
    public static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive is { Alias: null, Name: not null } && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0;

    /// <summary>The innermost namespace declaration around the position that has directives of its own, else the file.</summary>
    private static SyntaxNode ContainerFor(CompilationUnitSyntax root, int position)
    {
        var token = root.FindToken(Math.Min(position, root.FullSpan.End));
        return token.Parent?.AncestorsAndSelf()
            .OfType<BaseNamespaceDeclarationSyntax>()
            .FirstOrDefault(declaration => declaration.Usings.Any(IsPlain) && declaration.Usings.FullSpan.End <= position)
            ?? (SyntaxNode)root;
    }

    private static bool IsImported(SyntaxNode container, string name) =>
        container.AncestorsAndSelf().Any(ancestor => UsingDirectiveEditor.UsingsOf(ancestor).Any(directive =>
            directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.Name?.ToString() == name));
}
