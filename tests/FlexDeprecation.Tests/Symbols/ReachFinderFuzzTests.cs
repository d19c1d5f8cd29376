using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>
/// Random programs of several files, some of which name a library and hand its types on in every way that declarations have. The
/// compiler is asked about each node of the files that are left out: none may have anything to do with the library.
/// </summary>
public sealed class ReachFinderFuzzTests
{
    private const int TypeCount = 10;
    private const int MemberCount = 3;

    // Each is bound as a whole, which takes as long as some ten of what other tests make up.
    private static readonly int ProgramCount = Fuzz.Count / 10;

    private static readonly MetadataReference Library = TestRun.Library("Library", """
        namespace Contoso
        {
            public class Client { public string Name; public Client Next() => this; public class Part { public int Id; } public static Part First => null; }
            public interface ISource { Client Load(); }
        }
        """);

    // What the language calls by itself, on a value that nobody names the type of.
    private static readonly string[] Unnamed =
    [
        "foreach (var each in {0}) {{ var name = each; }}",
        "var (first, second) = {0};",
        "var element = {0}[0];",
        "var awaited = await {0};",
        "var sum = {0} + {0};",
        "var called = {0}(null);",
        "if ({0} is {{ }} pattern) {{ var other = pattern; }}",
        "if ({0} is (var one, var two)) {{ }}",
        "var query = from item in {0} select item;",
        "using (var held = {0}) {{ }}",
    ];

    [Fact]
    public void A_file_that_is_left_out_has_nothing_of_the_library()
    {
        var (left, reached, led) = (0, 0, 0);
        for (var seed = Fuzz.First; seed < Fuzz.First + ProgramCount; seed++)
        {
            var compilation = TestRun.Compile("Test", Write(new Random(seed)), [Library]);
            var assembly = Assert.IsAssignableFrom<IAssemblySymbol>(compilation.GetAssemblyOrModuleSymbol(Library));
            var files = new ReachedFiles();
            files.Add(new AssemblyRootFinder(compilation).Find(assembly), compilation, default);
            foreach (var tree in compilation.SyntaxTrees)
            {
                var use = FindUse(compilation.GetSemanticModel(tree), assembly);
                Assert.True(use is null || files.Contains(tree), $"seed {seed}: {tree.FilePath} has '{use}'");
                left += files.Contains(tree) ? 0 : 1;
                reached += files.Contains(tree) ? 1 : 0;
                led += use is not null && !tree.ToString().Contains("Contoso", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(left > ProgramCount && reached > ProgramCount && led > ProgramCount / 2, $"{left} files are left out, {reached} are not, {led} are led to the library by others");
    }

    /// <summary>Finds a node that means something of an assembly, or has a type of it.</summary>
    private static SyntaxNode? FindUse(SemanticModel model, IAssemblySymbol assembly) => model.SyntaxTree.GetRoot().DescendantNodes().FirstOrDefault(node =>
        model.GetSymbolInfo(node) is var info && (IsOf(info.Symbol, assembly) || info.CandidateSymbols.Any(symbol => IsOf(symbol, assembly)))
        || IsOf(model.GetTypeInfo(node).Type, assembly)
        || IsOf(model.GetTypeInfo(node).ConvertedType, assembly));

    private static bool IsOf(ISymbol? symbol, IAssemblySymbol assembly) => symbol switch
    {
        IArrayTypeSymbol array => IsOf(array.ElementType, assembly),
        INamedTypeSymbol { IsGenericType: true } type when type.TypeArguments.Any(argument => IsOf(argument, assembly)) => true,
        not null => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly),
        _ => false,
    };

    /// <summary>Writes files that declare a type each, and files that only use these.</summary>
    private static List<string> Write(Random random)
    {
        var files = new List<string>();
        for (var i = 0; i < TypeCount; i++)
        {
            // Few name the library: a file may use all that stands before it.
            var usings = i == 0 || random.Next(10) == 0 ? random.Next(4) == 0 ? "using Lib = Contoso.Client;" : "using Contoso;" : "";
            files.Add($"using System; using System.Collections.Generic; using System.Threading.Tasks; {usings}\n{Declare(random, i, usings)}");
        }

        for (var i = 0; i < TypeCount; i++)
        {
            var body = new StringBuilder();
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                var type = random.Next(3) == 0 ? 0 : random.Next(TypeCount);
                var value = $"T{type}.{Member(type, 'S')}{string.Concat(Enumerable.Range(0, random.Next(3)).Select(i => $".{Member(i == 0 ? type : random.Next(TypeCount), 'M')}"))}";
                body.Append("{ ").AppendFormat(Unnamed[random.Next(Unnamed.Length)], value).Append($" var v = {value}; }}\n");
            }

            var partial = random.Next(4) == 0 ? $"partial class T{random.Next(TypeCount)} {{ object X{i}() => P{random.Next(TypeCount)}{random.Next(MemberCount)}; }}" : "";
            files.Add($"using System; class U{i} {{ async void M() {{ {body} }} }} {partial}");
        }

        return files;

        // Nearly always one that is there.
        string Member(int type, char kind)
        {
            string[] names = [.. Regex.Matches(files[type], $@"\b{kind}\d+\b").Select(match => match.Value)];
            return names.Length == 0 ? "GetType()" : names[random.Next(names.Length)];
        }
    }

    private static string Declare(Random random, int number, string usings)
    {
        string Type()
        {
            var type = random.Next(usings.Length == 0 ? 6 : 11) switch
            {
                0 or 1 or 2 or 3 => "int",
                4 or 5 => number == 0 ? "string" : $"T{random.Next(number)}",
                _ => usings.Contains("Lib", StringComparison.Ordinal) ? "Lib" : new[] { "Client", "Client.Part", "ISource", "Contoso.Client" }[random.Next(4)],
            };
            return new[] { "{0}", "{0}", "{0}", "List<{0}>", "Task<{0}>", "Func<{0}, {0}>", "{0}[]", "IEnumerable<{0}>" }[random.Next(8)].Replace("{0}", type, StringComparison.Ordinal);
        }

        var members = new StringBuilder($"public static T{number} S{number}8; ");
        for (var member = 0; member < MemberCount; member++)
        {
            var name = $"{number}{member}";
            members.Append(random.Next(14) switch
            {
                0 => $"public {Type()} M{name} {{ get; set; }}",
                1 => $"public {Type()} M{name};",
                2 => $"public static {Type()} S{name} => default;",
                3 => $"public static {Type()} S{name}({Type()} x) => default;",
                4 => $"public {Type()} this[int i] => default;",
                5 => $"public static {Type()} operator +(T{number} a, T{number} b) => default;",
                6 => $"public static event Action<{Type()}> S{name};",
                7 => $"public IEnumerator<{Type()}> GetEnumerator() => null;",
                8 => $"public void Deconstruct(out {Type()} a, out {Type()} b) {{ a = default; b = default; }}",
                9 => $"public System.Runtime.CompilerServices.TaskAwaiter<{Type()}> GetAwaiter() => default;",
                10 => $"public class N{name} {{ public {Type()} M{number}9 => default; }} public N{name} M{name} => null;",
                11 => $"public delegate {Type()} N{name}({Type()} x); public static N{name} S{name};",
                12 => $"private {Type()} P{name} => default;",
                _ => $"public {Type()} Select(Func<{Type()}, {Type()}> f) => default;",
            }).Append('\n');
        }

        var (bases, kind) = (random.Next(4) == 0 && number > 0 ? $" : T{random.Next(number)}" : random.Next(8) == 0 && usings.Length > 10 ? " : Contoso.Client" : "", random.Next(6));
        return kind switch
        {
            0 when bases.Length == 0 => $"record T{number}({Type()} M{number}8, {Type()} M{number}9) {{ {members} }}",
            1 when random.Next(3) == 0 => $"class T{number}<T> {{ }} partial class T{number}{bases} {{ {members} }} static class E{number} {{ public static IEnumerator<{Type()}> GetEnumerator(this T{random.Next(TypeCount)} t) => null; }}",
            2 => $"class G{number}<T> where T : {(usings.Length > 0 ? "Contoso.Client" : "class")} {{ public T M{number}8; }} partial class T{number}{bases} {{ public static G{number}<Sub{number}> S{number}8; {members} }} class Sub{number}{(usings.Length > 0 ? " : Contoso.Client" : "")} {{ }}",
            _ => $"partial class T{number}{bases} {{ {members} }}",
        };
    }
}
