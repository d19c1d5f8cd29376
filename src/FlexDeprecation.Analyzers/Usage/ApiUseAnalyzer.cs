using System.Collections.Immutable;
using FlexDeprecation.Manifest;
using FlexDeprecation.Missing;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Usage;

/// <summary>
/// Reports uses of APIs that a manifest speaks of: FLEX1001, FLEX1002, FLEX1003, FLEX1005 and FLEX2001 to FLEX2004. One analyzer, since
/// one use gives one diagnostic, the gravest.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        FLEX1001.Descriptor,
        FLEX1002.Descriptor,
        FLEX1003.Descriptor,
        FLEX1005.Descriptor,
        FLEX2001.Descriptor,
        FLEX2002.Descriptor,
        FLEX2003.Descriptor,
        FLEX2004.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code calls the same services; an option leaves it alone.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers nothing unless a manifest and what the compilation references meet.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ManifestSet.Read(context.Options, context.TryGetValue, context.CancellationToken);
        if (manifests is null)
        {
            return;
        }

        var words = new WordTable.Builder();
        var files = new ReachedFiles();
        foreach (var file in manifests.Files)
        {
            file.Content.Names.AddTo(words, files, context.Compilation, context.CancellationToken);
        }

        var covered = words.Build();
        var missing = MissingFinder.Create(manifests, context.Compilation, context.CancellationToken);
        if (covered.IsEmpty && missing is null)
        {
            return;
        }

        Aliases.AddGlobal(words, context.Compilation, covered, context.CancellationToken);
        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var targets = new ProjectTargets(manifests, context.Compilation, context.Options, options);
        var reporter = new UseReporter(context.Compilation, manifests, new CoverageIndex(manifests), words.Build(), files, missing, options, targets);
        context.RegisterSemanticModelAction(reporter.Analyze);
    }
}
