using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Benchmarks.Code;

/// <summary>What the generated code references.</summary>
internal static class References
{
    private static readonly ImmutableArray<string> FrameworkPaths =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))];

    /// <summary>Gets the framework, read once.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. FrameworkPaths.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Gets the helper library's surface, built from its sources.</summary>
    public static MetadataReference Twilio { get; } = MetadataReference.CreateFromFile(typeof(global::Twilio.TwilioClient).Assembly.Location);
}
