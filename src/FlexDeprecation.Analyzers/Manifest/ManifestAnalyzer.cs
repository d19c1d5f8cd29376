using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Checks;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Manifest;

/// <summary>Reports what is wrong with manifests and options: FLEX0001 to FLEX0005, and FLEX2005.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        FLEX0001.Descriptor,
        FLEX0002.Descriptor,
        FLEX0003.Descriptor,
        FLEX0004.Descriptor,
        FLEX0005.Descriptor,
        FLEX2005.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ManifestSet.Read(context.Options, context.TryGetValue, context.CancellationToken);
        if (manifests is null)
        {
            return;
        }

        // An action per file, so that an editor shows the errors of a manifest while it is written.
        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var conflicts = new Lazy<ConflictCheck>(() => new ConflictCheck(manifests));
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in Check(file, manifests, conflicts, options))
            {
                file.ReportDiagnostic(diagnostic);
            }
        });
    }

    private static IEnumerable<Diagnostic> Check(
        AdditionalFileAnalysisContext context,
        ManifestSet manifests,
        Lazy<ConflictCheck> conflicts,
        ProjectOptions options)
    {
        var path = context.AdditionalFile.Path;
        if (manifests.Unreadable.Contains(path))
        {
            return [Diagnostic.Create(FLEX0001.Descriptor, Location.None, $"'{path}' cannot be read as text")];
        }

        if (manifests.Files.FirstOrDefault(file => file.Path == path) is not { } manifest)
        {
            return [];
        }

        var found = Check(manifest, manifests, conflicts, options, context.Compilation, context.CancellationToken);
        return manifest == manifests.Files[0]
            ? CheckOptions(context.Options, context.Compilation)
                .Concat(OptInCheck.Check(manifests, context.Options.AnalyzerConfigOptionsProvider, context.Compilation))
                .Concat(found)
            : found;
    }

    private static IEnumerable<Diagnostic> Check(
        ManifestFile file,
        ManifestSet manifests,
        Lazy<ConflictCheck> conflicts,
        ProjectOptions options,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        foreach (var error in file.Content.Errors)
        {
            yield return Diagnostic.Create(FLEX0001.Descriptor, file.LocationOf(error.Span), SeverityOf(file), null, null, error.Message);
        }

        if (StalenessCheck.Check(file, options) is { } stale)
        {
            yield return stale;
        }

        // What a package ships is tested with the package; a project cannot mend it.
        if (file.Origin != ManifestOrigin.Project)
        {
            yield break;
        }

        var found = ReferenceCheck.Check(file, manifests)
            .Concat(IdCheck.Check(file, compilation, cancellationToken))
            .Concat(new ReplacementCheck(manifests, compilation).Check(file, cancellationToken))
            .Concat(conflicts.Value.Of(file));
        foreach (var diagnostic in found)
        {
            yield return diagnostic;
        }
    }

    /// <summary>
    /// Gets how grave a mistake is. A package may write its manifest for newer analyzers than the project has: then less of it
    /// is understood, which people should know, and no reason to break their build.
    /// </summary>
    private static DiagnosticSeverity SeverityOf(ManifestFile file) =>
        file.Origin == ManifestOrigin.Project ? FLEX0001.Descriptor.DefaultSeverity : DiagnosticSeverity.Warning;

    /// <summary>Options have no place of their own; the first manifest's check speaks for them, so that each is reported once.</summary>
    private static IEnumerable<Diagnostic> CheckOptions(AnalyzerOptions options, Compilation compilation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var problems = new HashSet<OptionProblem>(ProjectOptions.Read(provider.GlobalOptions).Problems);
        foreach (var tree in compilation.SyntaxTrees)
        {
            problems.UnionWith(FileOptions.Read(provider.GetOptions(tree)).Problems);
        }

        return problems
            .OrderBy(problem => problem.Option, StringComparer.Ordinal)
            .ThenBy(problem => problem.Value, StringComparer.Ordinal)
            .Select(problem => Diagnostic.Create(FLEX0001.Descriptor, Location.None, problem.Message));
    }
}
