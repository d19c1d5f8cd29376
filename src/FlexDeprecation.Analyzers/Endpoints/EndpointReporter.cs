using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using FlexDeprecation.Replacements;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using FlexDeprecation.Targets;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Endpoints;

/// <summary>Finds and reports the endpoints that the strings of one compilation name.</summary>
internal sealed class EndpointReporter
{
    private readonly EndpointIndex _index;
    private readonly ManifestSet _manifests;
    private readonly ProjectOptions _options;
    private readonly ProjectTargets _targets;

    public EndpointReporter(EndpointIndex index, ManifestSet manifests, ProjectOptions options, ProjectTargets targets)
    {
        _index = index;
        _manifests = manifests;
        _options = options;
        _targets = targets;
    }

    /// <summary>Reports the endpoints of one file, or of the part of it that an editor asks for.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var cancellationToken = context.CancellationToken;
        var options = FileOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        if ((options.ExcludesGeneratedCode && context.IsGeneratedCode) || !MayName(model.SyntaxTree, cancellationToken))
        {
            return;
        }

        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var bases = new BaseAddresses(model, cancellationToken);
        foreach (var node in root.DescendantNodes(context.FilterSpan ?? root.FullSpan))
        {
            if (UrlText.IsWhole(node)
                && context.FilterSpan?.IntersectsWith(node.Span) != false
                && Report((ExpressionSyntax)node, bases, model, cancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>Whether a file has a string with a word of an endpoint. Most have none, and need not be walked through.</summary>
    private bool MayName(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), _index.Words, null, places);
        if (places.Count == 0)
        {
            return false;
        }

        var root = tree.GetRoot(cancellationToken);
        foreach (var place in places)
        {
            var token = root.FindToken(place);
            if (token.Span.Contains(place) && IsText(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        || token.Parent.IsKind(SyntaxKind.StringLiteralExpression)
        || token.Parent.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    private Diagnostic? Report(ExpressionSyntax place, BaseAddresses bases, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = UrlText.Of(place, model, cancellationToken);
        var url = RelativeUrl.Of(place, text, model, cancellationToken) ?? bases.Combine(place, text) ?? text;
        var known = _index.Find(url);
        if (known is null || IsWrittenElsewhere(place, known, model, cancellationToken))
        {
            return null;
        }

        foreach (var entry in _index.FindAll(url, CallMethod.Of(place, model, cancellationToken)))
        {
            var feature = _manifests.FeatureOf(entry);
            var targets = _targets.Of(entry, feature, cancellationToken);
            var finding = FindingOf(entry, feature, targets);
            var isReported = finding == Finding.Removed
                || (finding is Finding.Deprecated or Finding.Sunset && !new MarkedCode(model, cancellationToken).IsInObsolete(place));
            if (isReported)
            {
                return Diagnostic.Create(
                    FLEX1004.Descriptor,
                    place.GetLocation(),
                    PropertiesOf(entry, feature),
                    UseMessage.Of(finding, NameOf(entry), entry, entry.Replacements.FirstOrDefault(), Obstacle.None, feature, _manifests, _options, targets));
            }
        }

        return null;
    }

    /// <summary>Judges an entry. What has a sunset is on its way out, whatever its stage, and on every day.</summary>
    private Finding FindingOf(ApiEntry entry, Feature? feature, TargetedVersions targets)
    {
        if (entry.Stage == Stage.Withdrawn)
        {
            return Finding.None;
        }

        var finding = Judgement.Judge(entry, feature, _options, targets);
        return finding is Finding.None or Finding.Pilot or Finding.Beta && entry.Sunset is not null ? Finding.Deprecated : finding;
    }

    /// <summary>Whether a longer text only adds to a constant that names the same endpoint, and is reported where it is written.</summary>
    private bool IsWrittenElsewhere(ExpressionSyntax place, ApiEntry entry, SemanticModel model, CancellationToken cancellationToken)
    {
        var first = UrlText.Operands(place)[0];
        if (first is InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents })
        {
            first = contents[0] is InterpolationSyntax hole ? ConstantText.Unwrap(hole.Expression) : first;
        }

        return first is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && ConstantText.Of(first, model, cancellationToken) is { } constant
            && _index.Find(constant) == entry
            && model.GetSymbolInfo(first, cancellationToken).Symbol is { DeclaringSyntaxReferences.IsEmpty: false };
    }

    private static string NameOf(ApiEntry entry)
    {
        var endpoint = entry.Endpoint!.Value.Value;
        var url = "https://" + endpoint.Host + endpoint.Path;
        return endpoint.Method is { } method ? method + " " + url : url;
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(ApiEntry entry, Feature? feature)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(DiagnosticProperties.Entry, NameOf(entry));
        if (Judgement.StageOf(entry, feature) is { } stage)
        {
            properties.Add(DiagnosticProperties.Stage, UseProperties.NameOf(stage));
        }

        if (entry.Feature is { } id)
        {
            properties.Add(DiagnosticProperties.Feature, id.Value);
        }

        var versions = entry.RemovedIn.IsEmpty ? entry.DeprecatedIn : entry.RemovedIn;
        if (!versions.IsEmpty)
        {
            properties.Add(DiagnosticProperties.Product, versions[0].Product.Value);
            properties.Add(DiagnosticProperties.Version, versions[0].Version.ToNormalizedString());
        }

        if (entry.Sunset is { } sunset)
        {
            properties.Add(DiagnosticProperties.EndOfLife, sunset.ToString());
        }

        return properties.ToImmutable();
    }
}
