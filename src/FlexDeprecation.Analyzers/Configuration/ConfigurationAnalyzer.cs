using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Manifest;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Configuration;

/// <summary>Reports configuration files that lack what a targeted release requires, or that are not there: FLEX4001 and FLEX4002.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        FLEX4001.Descriptor,
        FLEX4002.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers nothing unless a manifest requires something.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ManifestSet.Read(context.Options, context.TryGetValue, context.CancellationToken);
        if (manifests is null || RequirementSet.Create(manifests) is not { IsEmpty: false } requirements)
        {
            return;
        }

        var options = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var targets = new ProjectTargets(manifests, context.Compilation, context.Options, options);

        // What has no place is reported with the first manifest, so that it is reported once, and in an editor too.
        var first = manifests.Files[0].Path;
        context.RegisterAdditionalFileAction(file =>
        {
            var applied = requirements.ApplyTo(targets.All(file.CancellationToken));
            if (file.AdditionalFile.Path == first)
            {
                ReportMissing(file, applied);
            }

            Check(file, applied);
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ImmutableArray<AppliedRequirement> requirements)
    {
        var path = context.AdditionalFile.Path;
        var concerned = Concerning(path, requirements);
        if (concerned.Count == 0)
        {
            return;
        }

        if (JsonFile.Open(context.AdditionalFile, context.CancellationToken) is not { } file)
        {
            Report(context, Location.None, $"'{path}' cannot be read as text, nor checked for {ListOf(concerned)}");
            return;
        }

        if (file.FirstError is { } error)
        {
            Report(context, file.LocationOf(error.Span), $"'{JsonFile.NameOf(path)}' cannot be checked for {ListOf(concerned)}: {error.Message}");
            return;
        }

        foreach (var applied in concerned)
        {
            if (RequirementJudgement.Judge(file.Root, applied) is { } finding)
            {
                context.ReportDiagnostic(Diagnostic.Create(FLEX4001.Descriptor, file.LocationOf(finding.Span), PropertiesOf(applied), finding.Message));
            }
        }
    }

    /// <summary>Reports the files that are not there. What is required of no release is required of those that are there only.</summary>
    private static void ReportMissing(AdditionalFileAnalysisContext context, ImmutableArray<AppliedRequirement> requirements)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var applied in requirements)
        {
            var name = applied.Requirement.File;
            if (applied.Release is not null && !IsThere(name, context.Options.AdditionalFiles) && known.Add(name))
            {
                Report(context, Location.None, $"'{name}' is not there to check for {ListOf(Concerning(name, requirements))}");
            }
        }
    }

    private static bool IsThere(string name, ImmutableArray<AdditionalText> files)
    {
        foreach (var file in files)
        {
            if (JsonFile.IsNamed(file.Path, name))
            {
                return true;
            }
        }

        return false;
    }

    private static List<AppliedRequirement> Concerning(string path, ImmutableArray<AppliedRequirement> requirements)
    {
        var concerning = new List<AppliedRequirement>();
        foreach (var applied in requirements)
        {
            if (JsonFile.IsNamed(path, applied.Requirement.File))
            {
                concerning.Add(applied);
            }
        }

        return concerning;
    }

    private static string ListOf(List<AppliedRequirement> requirements)
    {
        var list = new System.Text.StringBuilder();
        for (var i = 0; i < requirements.Count; i++)
        {
            list.Append(i == 0 ? "" : i == requirements.Count - 1 ? " and " : ", ").Append('\'').Append(requirements[i].Requirement.Id.Value).Append('\'');
            if (requirements[i].Release is { } release)
            {
                list.Append(" (").Append(release.ProductName).Append(" since ").Append(release.Since).Append(')');
            }
        }

        return list.ToString();
    }

    private static void Report(AdditionalFileAnalysisContext context, Location location, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(FLEX4002.Descriptor, location, message));

    private static ImmutableDictionary<string, string?> PropertiesOf(AppliedRequirement applied)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(DiagnosticProperties.Entry, applied.Requirement.Id.Value);
        if (applied.Release is { } release)
        {
            properties.Add(DiagnosticProperties.Product, release.ProductId);
            properties.Add(DiagnosticProperties.Version, release.Since);
        }

        return properties.ToImmutable();
    }
}
