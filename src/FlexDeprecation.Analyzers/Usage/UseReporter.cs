using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Guards;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using FlexDeprecation.Options;
using FlexDeprecation.Replacements;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Usage;

/// <summary>Finds and reports the uses in the files of one compilation.</summary>
internal sealed class UseReporter
{
    private readonly ManifestSet _manifests;
    private readonly CoverageIndex _index;
    private readonly WordTable _words;
    private readonly ReachedFiles _files;
    private readonly ProjectOptions _options;
    private readonly ProjectTargets _targets;
    private readonly MissingFinder? _missing;
    private readonly UseObstacles _obstacles;

    public UseReporter(
        Compilation compilation,
        ManifestSet manifests,
        CoverageIndex index,
        WordTable words,
        ReachedFiles files,
        MissingFinder? missing,
        ProjectOptions options,
        ProjectTargets targets)
    {
        _missing = missing;
        _manifests = manifests;
        _index = index;
        _obstacles = new UseObstacles(compilation, index);
        _words = words;
        _files = files;
        _options = options;
        _targets = targets;
    }

    /// <summary>Reports the uses in one file, or in the part of it that an editor asks for.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var tree = model.SyntaxTree;
        var options = FileOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        if (options.ExcludesGeneratedCode && context.IsGeneratedCode)
        {
            return;
        }

        var missing = FindMissing(model, context.FilterSpan, context.CancellationToken);
        foreach (var use in missing)
        {
            context.ReportDiagnostic(Report(use, model, context.CancellationToken));
        }

        if (!_files.Contains(tree))
        {
            return;
        }

        var marked = new MarkedCode(model, context.CancellationToken);
        foreach (var use in Find(model, context.FilterSpan, context.CancellationToken))
        {
            if (!IsReported(use.Span, missing)
                && Report(use, model, marked, options, context.CancellationToken) is { } diagnostic
                && context.FilterSpan?.IntersectsWith(diagnostic.Location.SourceSpan) != false)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private ImmutableArray<MissingUse> FindMissing(SemanticModel model, TextSpan? part, CancellationToken cancellationToken) =>
        _missing is null ? ImmutableArray<MissingUse>.Empty
        : _missing.Find(model, new[] { part ?? new TextSpan(0, model.SyntaxTree.Length) }, cancellationToken);

    private static bool IsReported(TextSpan span, ImmutableArray<MissingUse> missing)
    {
        foreach (var use in missing)
        {
            if (use.Span == span)
            {
                return true;
            }
        }

        return false;
    }

    private List<Use> Find(SemanticModel model, TextSpan? part, CancellationToken cancellationToken)
    {
        var text = model.SyntaxTree.GetText(cancellationToken);
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var whole = new TextSpan(0, text.Length);
        var uses = new FoundUses(model, _index, cancellationToken);
        UsePlaces.Add(uses, root, text, part is { } span ? UsePlaces.Around(root, span) : new List<TextSpan>(1) { whole }, _words);

        if (WatchesConversions(model, root, text, uses, isPart: part is not null))
        {
            ConversionUses.Add(uses, root, part ?? whole);
        }

        return uses.InOrder();
    }

    /// <summary>
    /// Whether to ask every expression for conversions. What a part of the file gets must not depend on what else was asked
    /// for, so that the rest of the file is looked at where the part has no use.
    /// </summary>
    private bool WatchesConversions(SemanticModel model, SyntaxNode root, SourceText text, FoundUses uses, bool isPart)
    {
        if (_words.Conversions != ConversionWatch.BesideUses || uses.Count > 0)
        {
            return _words.Conversions != ConversionWatch.None;
        }

        if (!isPart)
        {
            return false;
        }

        var elsewhere = new FoundUses(model, _index, uses.CancellationToken);
        UsePlaces.Add(elsewhere, root, text, new List<TextSpan>(1) { new(0, text.Length) }, _words, onlyOne: true);
        return elsewhere.Count > 0;
    }

    /// <summary>Reports what is wrong with a use; else, that it means something else.</summary>
    private Diagnostic? Report(Use use, SemanticModel model, MarkedCode marked, FileOptions options, CancellationToken cancellationToken)
    {
        var diagnostic = ReportEntry(use, model, marked, options, cancellationToken);
        return diagnostic is null
            && use.Coverage.Entry.Stage is not (Stage.Changed or Stage.Withdrawn)
            && UseCoverage.FindChanged(_index, use.Symbol, use.Node, model, cancellationToken) is { } changed
                ? ReportEntry(use with { Coverage = changed }, model, marked, options, cancellationToken)
                : diagnostic;
    }

    private Diagnostic? ReportEntry(Use use, SemanticModel model, MarkedCode marked, FileOptions options, CancellationToken cancellationToken)
    {
        var entry = use.Coverage.Entry;
        var feature = _manifests.FeatureOf(entry);
        var targets = _targets.Of(entry, feature, cancellationToken);
        var finding = Judgement.Judge(entry, feature, _options, targets);
        if (IsMarked(finding, use, marked, options))
        {
            finding = Finding.None;
        }

        finding = Judgement.WithCompatibility(finding, feature, targets);
        finding = Judgement.WithToggle(finding, feature, options);
        if (IsGuarded(finding, use, feature, model, cancellationToken))
        {
            // Who has asked for the feature has not asked for the version.
            finding = Judgement.WithCompatibility(Finding.None, feature, targets);
        }

        if (RuleOf(finding) is not { } rule || marked.IsInside(use.Node, use.Coverage, _index))
        {
            return null;
        }

        var argument = finding == Finding.Changed && entry.When is { } condition
            ? ArgumentConditions.Find(condition, use.Node, use.Symbol, model, cancellationToken)
            : null;
        var replacement = ReplacementChoice.At(entry, use.Node, use.Symbol, model, cancellationToken);
        var obstacle = finding is Finding.Removed or Finding.Sunset or Finding.Deprecated
            ? _obstacles.At(use, replacement, model, cancellationToken)
            : Obstacle.None;
        var properties = UseProperties.Of(finding, use.Symbol.GetDocumentationCommentId(), use.Coverage, feature, replacement, targets);
        return Diagnostic.Create(
            rule,
            Location.Create(model.SyntaxTree, argument?.Node.Span ?? use.Span),
            argument is { Name: null } ? properties.Add(DiagnosticProperties.Argument, entry.When!.Argument.Value) : properties,
            UseMessage.Of(finding, use.Symbol, entry, replacement, obstacle, feature, _manifests, _options, targets));
    }

    private Diagnostic Report(MissingUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        var chosen = MissingChoice.At(use, model, cancellationToken);
        return Diagnostic.Create(
            FLEX1002.Descriptor,
            Location.Create(use.Node.SyntaxTree, use.Span),
            UseProperties.Of(
                Finding.Removed,
                use.Id,
                use.Coverage,
                _manifests.FeatureOf(use.Coverage.Entry),
                chosen is SymbolReplacement { IsNameOnly: true } ? chosen : null,
                TargetedVersions.Empty),
            MissingUseMessage.Of(use, chosen, _manifests));
    }

    /// <summary>Whether the code or its options say that the finding is known.</summary>
    private static bool IsMarked(Finding finding, Use use, MarkedCode marked, FileOptions options)
    {
        switch (finding)
        {
            case Finding.Deprecated when MarkedCode.IsObsolete(use.Symbol):
            case Finding.Deprecated or Finding.Sunset when marked.IsInObsolete(use.Node):
                return true;
            case Finding.Pilot or Finding.Beta:
                var stage = finding == Finding.Pilot ? Stage.Pilot : Stage.Beta;
                return options.Allows(stage, use.Coverage.Entry.Feature?.Value)
                    || marked.IsInPreview(use.Node);
            default:
                return false;
        }
    }

    /// <summary>Whether the place excuses the finding: the code asks for the feature first.</summary>
    private static bool IsGuarded(Finding finding, Use use, Feature? feature, SemanticModel model, CancellationToken cancellationToken) =>
        finding is Finding.Pilot or Finding.Toggle or Finding.Beta
        && feature is not null
        && GuardedCode.IsGuarded(use.Node, feature, model, cancellationToken);

    private static DiagnosticDescriptor? RuleOf(Finding finding) => finding switch
    {
        Finding.Removed => FLEX1002.Descriptor,
        Finding.Sunset => FLEX1003.Descriptor,
        Finding.Deprecated => FLEX1001.Descriptor,
        Finding.Changed => FLEX1005.Descriptor,
        Finding.Pilot => FLEX2001.Descriptor,
        Finding.Beta => FLEX2002.Descriptor,
        Finding.Incompatible => FLEX2003.Descriptor,
        Finding.Toggle => FLEX2004.Descriptor,
        _ => null,
    };
}
