using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Benchmarks.Code;

/// <summary>
/// A library with as many APIs as the longest list of entries has, of every kind of member. No name of it is written in the
/// generated code unless a scenario puts it there.
/// </summary>
internal static class Library
{
    private const int MembersPerType = 25;

    /// <summary>Writes the library.</summary>
    /// <param name="apiCount">How many APIs it has at least.</param>
    /// <returns>Its assembly, and the ids of the APIs.</returns>
    public static (byte[] Image, string[] Ids) Create(int apiCount)
    {
        var ids = new List<string>(apiCount + MembersPerType);
        var sources = new List<SyntaxTree>();
        for (var type = 0; ids.Count < apiCount; type++)
        {
            sources.Add(CSharpSyntaxTree.ParseText(WriteType(type, ids)));
        }

        sources.Add(CSharpSyntaxTree.ParseText("namespace Fabrikam.Sdk; public static class Toggles { public static bool IsOn(string name) => name.Length > 0; }"));
        var compilation = CSharpCompilation.Create(
            "Fabrikam.Sdk",
            sources,
            References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new InvalidOperationException("The library does not compile: " + result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error));
        }

        return (stream.ToArray(), [.. ids.Take(apiCount)]);
    }

    private static string WriteType(int number, List<string> ids)
    {
        var ns = string.Create(CultureInfo.InvariantCulture, $"Fabrikam.Sdk.Domain{number / 40:00}");
        var name = string.Create(CultureInfo.InvariantCulture, $"Gateway{number:0000}");
        var text = new StringBuilder();
        text.Append("namespace ").Append(ns).Append(";\n\npublic class ").Append(name).Append("\n{\n");
        for (var i = 0; i < MembersPerType; i++)
        {
            var member = string.Create(CultureInfo.InvariantCulture, $"{number:0000}x{i:00}");
            var (code, kind, id) = (i % 5) switch
            {
                0 => ($"public static void Dispatch{member}(string text) {{ }}", 'M', $"Dispatch{member}(System.String)"),
                1 => ($"public void Reconcile{member}(int count, string text) {{ }}", 'M', $"Reconcile{member}(System.Int32,System.String)"),
                2 => ($"public string Ledgered{member} {{ get; set; }}", 'P', $"Ledgered{member}"),
                3 => ($"public const int Threshold{member} = {i};", 'F', $"Threshold{member}"),
                _ => ($"public System.Collections.Generic.List<T> Enlist{member}<T>(T item) => null;", 'M', $"Enlist{member}``1(``0)"),
            };
            text.Append("    ").Append(code).Append('\n');
            ids.Add($"{kind}:{ns}.{name}.{id}");
        }

        return text.Append("}\n").ToString();
    }
}
