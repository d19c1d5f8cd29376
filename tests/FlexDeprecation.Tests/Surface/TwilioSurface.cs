using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Tests.Surface;

/// <summary>The mirrored helper library, as tests compile against it.</summary>
internal static class TwilioSurface
{
    public static MetadataReference Reference { get; } = MetadataReference.CreateFromFile(PathOf("Twilio.dll"));

    /// <summary>Compiles code with the helper library and the framework that the tests run on.</summary>
    public static CSharpCompilation Compile(params string[] sources)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Uses",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            [Reference, .. framework],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
