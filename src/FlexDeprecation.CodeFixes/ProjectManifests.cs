using System.Runtime.CompilerServices;
using System.Threading;
using FlexDeprecation.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes;

/// <summary>Reads the manifests of a project where there is only a project: the analyzers' own cache is not a fix's to use.</summary>
internal static class ProjectManifests
{
    private static readonly ConditionalWeakTable<SourceText, ManifestText> _texts = new();

    /// <summary>Gets the manifests of a project, each text read once; null where it has none.</summary>
    public static ManifestSet? Of(Project project, CancellationToken cancellationToken) =>
        ManifestSet.Read(project.AnalyzerOptions, static text => _texts.GetValue(text, ManifestTextCache.Get), cancellationToken);
}
