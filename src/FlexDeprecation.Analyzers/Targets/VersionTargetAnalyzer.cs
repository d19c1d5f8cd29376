using System.Collections.Immutable;
using FlexDeprecation.Manifest;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Targets;

/// <summary>Reports the places where a project names a version that it should not: FLEX3001 to FLEX3006.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersionTargetAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        FLEX3001.Descriptor,
        FLEX3002.Descriptor,
        FLEX3003.Descriptor,
        FLEX3004.Descriptor,
        FLEX3005.Descriptor,
        FLEX3006.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code calls the same services; an option leaves it alone.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers only what the manifests ask for and what the compilation makes possible.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ManifestSet.Read(context.Options, context.TryGetValue, context.CancellationToken);
        if (manifests is null or { Files.IsEmpty: true })
        {
            return;
        }

        var targets = TargetSet.Create(manifests);
        var reporter = new TargetReporter(ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
        if (SourceTargetIndex.Create(targets, context.Compilation, context.CancellationToken) is { } index)
        {
            context.RegisterSemanticModelAction(model => AnalyzeSource(model, index, reporter));
        }

        var files = new JsonTargets(targets.Files, context.Options.AdditionalFiles);
        var hasProjectTargets = !targets.BuildProperties.IsEmpty || !targets.Assemblies.IsEmpty;
        if (hasProjectTargets || HasFile(files, context.Options))
        {
            // What has no place is reported with the first manifest, so that it is reported once, and in an editor too.
            var first = manifests.Files[0].Path;
            context.RegisterAdditionalFileAction(file =>
            {
                if (hasProjectTargets && file.AdditionalFile.Path == first)
                {
                    AnalyzeProject(file, targets, reporter);
                }

                AnalyzeFile(file, files, reporter);
            });
        }
    }

    private static bool HasFile(JsonTargets files, AnalyzerOptions options)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (files.MayHaveTargets(file))
            {
                return true;
            }
        }

        return false;
    }

    private static void AnalyzeSource(SemanticModelAnalysisContext context, SourceTargetIndex index, TargetReporter reporter)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (context.IsGeneratedCode && FileOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)).ExcludesGeneratedCode)
        {
            return;
        }

        foreach (var found in SourceTargets.Find(index, context.SemanticModel, context.FilterSpan, context.CancellationToken))
        {
            if (reporter.Judge(found.Target, found.Value.Text) is { } verdict)
            {
                context.ReportDiagnostic(TargetReporter.Report(found.Target, found.Value.Text, verdict, Location.Create(tree, found.Value.Span)));
            }
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context, JsonTargets files, TargetReporter reporter)
    {
        foreach (var found in files.Find(context.AdditionalFile, context.CancellationToken))
        {
            if (reporter.Judge(found.Target, found.Text) is { } verdict && found.Concerns(verdict.Finding))
            {
                context.ReportDiagnostic(TargetReporter.Report(found.Target, found.Text, verdict, found.Location));
            }
        }
    }

    private static void AnalyzeProject(AdditionalFileAnalysisContext context, TargetSet targets, TargetReporter reporter)
    {
        foreach (var fact in ProjectFacts.Find(targets, context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            if (reporter.Judge(fact.Target, fact.Text) is { } verdict && fact.Concerns(verdict.Finding))
            {
                context.ReportDiagnostic(TargetReporter.Report(fact.Target, fact.Text, verdict, Location.None, fact.Origin));
            }
        }
    }
}
