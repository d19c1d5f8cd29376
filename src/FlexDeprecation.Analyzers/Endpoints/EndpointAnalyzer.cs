using System.Collections.Immutable;
using FlexDeprecation.Manifest;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Endpoints;

/// <summary>Reports strings that name a REST endpoint that goes away: FLEX1004.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FLEX1004.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code calls the same services; an option leaves it alone.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers nothing unless a manifest describes an endpoint that goes away.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ManifestSet.Read(context.Options, context.TryGetValue, context.CancellationToken);
        if (manifests is null || EndpointIndex.Create(manifests) is not { } index)
        {
            return;
        }

        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var targets = new ProjectTargets(manifests, context.Compilation, context.Options, options);
        context.RegisterSemanticModelAction(new EndpointReporter(index, manifests, options, targets).Analyze);
    }
}
