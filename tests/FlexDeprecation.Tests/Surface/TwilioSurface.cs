using System;
using System.IO;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Tests.Surface;

/// <summary>The mirrored helper library, as tests compile against it.</summary>
internal static class TwilioSurface
{
    public static MetadataReference Reference { get; } = MetadataReference.CreateFromFile(PathOf("Twilio.dll"));

    /// <summary>Compiles code with the helper library and the framework that the tests run on.</summary>
    public static CSharpCompilation Compile(params string[] sources) => TestRun.Compile("Uses", sources, [Reference]);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
