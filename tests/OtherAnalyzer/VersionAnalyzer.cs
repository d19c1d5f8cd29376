using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NuGet.Versioning;

namespace OtherAnalyzer;

/// <summary>Reports which NuGet.Versioning it was given, once for each compilation, and what that makes of a version.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "OTHER001",
        "Versioning",
        "Versioning {0} reads {1}",
        "Other",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(c => c.ReportDiagnostic(Diagnostic.Create(
            s_rule, Location.None, typeof(NuGetVersion).Assembly.GetName().Version, NuGetVersion.Parse("1.2"))));
    }
}
