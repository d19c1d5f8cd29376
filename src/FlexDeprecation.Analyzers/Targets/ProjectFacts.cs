using System;
using System.Collections.Generic;
using FlexDeprecation.Lifecycle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Targets;

/// <summary>A target that has no place in a file.</summary>
/// <param name="Target">The target.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsInstalled">Whether it is the version of something that is there.</param>
/// <param name="Origin">Where it comes from, as what follows "It is".</param>
internal sealed record ProjectFact(ProductTarget Target, string Text, bool IsInstalled, string Origin)
{
    /// <summary>Whether a finding is about this target: what is there exists, whatever the manifests know.</summary>
    public bool Concerns(TargetFinding finding) => !IsInstalled || finding != TargetFinding.NotAVersion;
}

/// <summary>Finds the targets that belong to a project as a whole: its MSBuild properties and the assemblies that it references.</summary>
internal static class ProjectFacts
{
    /// <summary>Finds them, each once.</summary>
    public static IEnumerable<ProjectFact> Find(TargetSet targets, Compilation compilation, AnalyzerConfigOptions options)
    {
        var known = new HashSet<(string Product, string Origin)>();
        foreach (var target in targets.BuildProperties)
        {
            var name = target.Target.BuildProperty!;
            var origin = $"named by the MSBuild property {name}";
            if (options.TryGetValue("build_property." + name, out var value)
                && value.Trim() is { Length: > 0 } text
                && known.Add((target.Product.Id.Value, origin)))
            {
                yield return new ProjectFact(target, text, IsInstalled: false, origin);
            }
        }

        foreach (var target in targets.Assemblies)
        {
            var name = target.Target.Assembly!;
            foreach (var identity in compilation.ReferencedAssemblyNames)
            {
                var origin = $"the version of the referenced assembly {identity.Name}";
                if (string.Equals(identity.Name, name, StringComparison.OrdinalIgnoreCase)
                    && IsStated(identity.Version)
                    && known.Add((target.Product.Id.Value, origin)))
                {
                    yield return new ProjectFact(target, identity.Version.ToString(3), IsInstalled: true, origin);
                }
            }
        }
    }

    /// <summary>An assembly that nobody gave a version has 0.0.0.0.</summary>
    private static bool IsStated(Version version) => version.Major + version.Minor + version.Build > 0;
}
