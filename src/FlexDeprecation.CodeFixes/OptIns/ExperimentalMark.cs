using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Edits;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.OptIns;

/// <summary>Marks the member around a use as experimental, so that it passes the notice on to its own callers.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Solution">The result.</param>
internal sealed record ExperimentalMark(string Name, Solution Solution)
{
    /// <summary>Marks a member; null where there is none, no attribute to mark it with, or where its callers would not compile.</summary>
    public static async Task<ExperimentalMark?> FindAsync(Document document, TextSpan span, string? feature, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || MemberOf(root.FindNode(span)) is not { } member
            || SymbolOf(member, model, cancellationToken) is not { } symbol
            || AttributeIn(model.Compilation) is not { } attribute)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var start = member.GetFirstToken().SpanStart;
        var lookup = new NameLookup(model, new Dictionary<string, string>());
        var meaning = lookup.MeaningOf(attribute, start, null);
        var name = NameText.OfAttribute("", attribute);
        var usings = Enumerable.Empty<TextChange>();
        if (meaning == NameMeaning.Free)
        {
            usings = UsingInserter.Plan(root, text, [new NeededUsing(NameText.Of(attribute.ContainingNamespace), start)], new HashSet<string>());
        }
        else if (meaning == NameMeaning.Taken)
        {
            name = NameText.Global + NameText.Of(attribute.ContainingNamespace) + "." + name;
        }

        var id = IdOf(feature);
        var takesId = attribute.InstanceConstructors.Any(static constructor => constructor.Parameters.Length == 1 && constructor.Parameters[0].Name == "diagnosticId");
        var line = text.Lines.GetLineFromPosition(start);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, start));
        var isAlone = string.IsNullOrWhiteSpace(indent);
        var newLine = new UsingPlaces(root, text).NewLine;
        var written = "[" + name + (takesId ? "(\"" + id + "\")" : "") + "]" + (isAlone ? newLine + indent : " ");
        var changes = usings.Append(new TextChange(new TextSpan(start, 0), written));
        var after = document.Project.Solution.WithDocumentText(document.Id, new FileEdits(changes).Apply(text));
        return await AddsErrorsAsync(document, after, cancellationToken).ConfigureAwait(false) ? null : new ExperimentalMark(symbol.Name, after);
    }

    private static async Task<bool> AddsErrorsAsync(Document document, Solution after, CancellationToken cancellationToken)
    {
        var before = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var result = await after.GetProject(document.Project.Id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        return ErrorCount(result!, cancellationToken) > ErrorCount(before!, cancellationToken);
    }

    private static int ErrorCount(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetDiagnostics(cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed);

    private static MemberDeclarationSyntax? MemberOf(SyntaxNode node) => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
        .FirstOrDefault(static member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax));

    private static ISymbol? SymbolOf(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(
            member is BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } ? variables[0] : member,
            cancellationToken);

    private static INamedTypeSymbol? AttributeIn(Compilation compilation) =>
        Public(compilation.GetTypeByMetadataName("System.Diagnostics.CodeAnalysis.ExperimentalAttribute"))
        ?? Public(compilation.GetTypeByMetadataName("System.Runtime.Versioning.RequiresPreviewFeaturesAttribute"));

    private static INamedTypeSymbol? Public(INamedTypeSymbol? type) => type?.DeclaredAccessibility == Accessibility.Public ? type : null;

    /// <summary>Writes a feature's id as the id of a diagnostic, which has to be an identifier.</summary>
    private static string IdOf(string? feature)
    {
        var id = new string((feature ?? "experimental").Select(static c => char.IsLetterOrDigit(c) ? c : '_').ToArray());
        return char.IsDigit(id[0]) ? "_" + id : id;
    }
}
