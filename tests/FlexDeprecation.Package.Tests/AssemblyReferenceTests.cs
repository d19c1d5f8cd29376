using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>
/// A host loads an analyzer only if all that it references is there, in that version or a newer one. So each reference is a decision:
/// what the oldest supported host has (Roslyn 4.8 and what came with it), and what the package brings along.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    private static readonly string[] s_compiler =
    [
        "Microsoft.CodeAnalysis, 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp, 4.8.0.0",
        "System.Collections.Immutable, 7.0.0.0",
        "System.Reflection.Metadata, 7.0.0.0",
        "netstandard, 2.0.0.0",
    ];

    private static readonly string[] s_editor =
    [
        "Microsoft.CodeAnalysis.CSharp.Workspaces, 4.8.0.0",
        "Microsoft.CodeAnalysis.Workspaces, 4.8.0.0",
    ];

    [Fact]
    public void The_analyzers_need_the_compiler_and_what_is_bundled() =>
        Check("FlexDeprecation.Analyzers.dll", [.. s_compiler, Bundled("NuGet.Versioning.dll")]);

    [Fact]
    public void The_fixes_need_an_editor_and_what_is_bundled() =>
        Check("FlexDeprecation.CodeFixes.dll", [.. s_compiler, .. s_editor, Bundled("FlexDeprecation.Analyzers.dll"), Bundled("NuGet.Versioning.dll")]);

    [Fact]
    public void What_is_bundled_needs_nothing_more() => Check("NuGet.Versioning.dll", ["netstandard, 2.0.0.0"]);

    /// <summary>The name and version of an assembly in the package.</summary>
    internal static AssemblyName Identity(ZipArchiveEntry entry) =>
        Inspect(entry, r => r.GetAssemblyDefinition().GetAssemblyName());

    private void Check(string file, IReadOnlyCollection<string> allowed)
    {
        using var archive = package.Open();
        var references = Inspect(archive.GetEntry("analyzers/dotnet/cs/" + file)!, r =>
            r.AssemblyReferences.Select(h => Show(r.GetAssemblyReference(h).GetAssemblyName())).ToList());

        Assert.Contains("netstandard, 2.0.0.0", references);
        Assert.Empty(references.Except(allowed));
    }

    private string Bundled(string file)
    {
        using var archive = package.Open();
        return Show(Identity(archive.GetEntry("analyzers/dotnet/cs/" + file)!));
    }

    private static string Show(AssemblyName name) => $"{name.Name}, {name.Version}";

    private static T Inspect<T>(ZipArchiveEntry entry, Func<MetadataReader, T> inspect)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        return inspect(image.GetMetadataReader());
    }
}
