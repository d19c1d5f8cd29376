using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using FlexDeprecation.Benchmarks.Code;
using FlexDeprecation.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Benchmarks.Scenarios;

/// <summary>Makes what is measured.</summary>
internal sealed class ScenarioList
{
    private const int UsesPerFile = 3;
    private const int FilesPerUse = 100;

    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly int _projectCount;
    private readonly int _fileCount;
    private readonly MetadataReference _library;
    private readonly ImmutableArray<string> _ids;
    private readonly ImmutableArray<string> _realIds;

    public ScenarioList(int projectCount, int fileCount, string folder)
    {
        _projectCount = projectCount;
        _fileCount = fileCount;
        var (image, ids) = Library.Create(100_000);
        var path = Path.Combine(folder, "Fabrikam.Sdk.dll");
        File.WriteAllBytes(path, image);
        _library = MetadataReference.CreateFromFile(path);
        _ids = [.. ids];
        _realIds = ReadRealIds();
    }

    /// <summary>Gets how many lines the code of a scenario has.</summary>
    public int LineCount { get; private set; }

    /// <summary>Makes all scenarios.</summary>
    public ImmutableArray<Scenario> Create()
    {
        var alone = CompileAll([], _ => null);
        var unused = CompileAll([_library], _ => null);
        var few = CompileAll([_library], i => i % FilesPerUse == 0 ? LibraryUses : null);
        var many = CompileAll([_library], _ => LibraryUses);
        var flexUnused = CompileAll([References.Twilio], _ => null);
        var flexFew = CompileAll([References.Twilio], i => i % FilesPerUse == 0 ? FlexUses : null);
        var fewUses = UsesPerFile * ((_fileCount + FilesPerUse - 1) / FilesPerUse);
        LineCount = many.Sum(project => project.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count));
        return
        [
            new("Nothing referenced, 1,000 entries", alone, First(1_000), 0),
            new("Unused, 3 entries", unused, First(3), 0),
            new("Unused, 1,000 entries", unused, First(1_000), 0),
            new("Unused, 20,000 entries", unused, First(20_000), 0),
            new("Unused, 100,000 entries", unused, First(100_000), 0),
            new("Few uses, 1,000 entries", few, First(1_000), fewUses),
            new("Many uses, 1,000 entries", many, First(1_000), UsesPerFile * _fileCount),
            new("Helper library, unused", flexUnused, _realIds, 0),
            new("Helper library, few uses", flexFew, _realIds, 4 * fewUses / UsesPerFile),
            new("Read anew, 1,000 entries", few, First(1_000), fewUses) { IsCold = true },
            new("Read anew, 20,000 entries", few, First(20_000), fewUses) { IsCold = true },
            new("Edit, 1,000 entries", many, First(1_000), UsesPerFile) { IsEdit = true },
            new("Edit, 20,000 entries", many, First(20_000), UsesPerFile) { IsEdit = true },
            new("Edit, helper library", flexFew, _realIds, 0) { IsEdit = true },
        ];
    }

    private const string LibraryUses = """
                Fabrikam.Sdk.Domain00.Gateway0000.Dispatch0000x00(noun.Label);
                var gateway = new Fabrikam.Sdk.Domain00.Gateway0000 { Ledgered0000x02 = noun.Label };
                gateway.Reconcile0000x01(noun.First, noun.Describe());

        """;

    private const string FlexUses = """
                var channel = Twilio.Rest.FlexApi.V1.WebChannelResource.Fetch(noun.Label);
                var options = new Twilio.Rest.FlexApi.V1.FetchConfigurationOptions { UiVersion = channel.Sid };

        """;

    private ImmutableArray<string> First(int count) => _ids[..count];

    private ImmutableArray<CSharpCompilation> CompileAll(ImmutableArray<MetadataReference> references, Func<int, string?> uses) =>
        [.. Enumerable.Range(0, _projectCount).Select(project => Compile(project, references, uses))];

    /// <summary>Compiles the code of one variant; files that are the same in several are parsed once.</summary>
    private CSharpCompilation Compile(int project, ImmutableArray<MetadataReference> references, Func<int, string?> uses)
    {
        var trees = new CodeGenerator().Write(project, _fileCount, uses).Select(Parse).ToList();
        var compilation = CSharpCompilation.Create(
            "Northwind" + project,
            trees,
            References.Framework.AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDeclarationDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(3).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException("The code does not compile: " + string.Join("; ", errors));
    }

    private SyntaxTree Parse((string Path, string Text) file)
    {
        if (!_trees.TryGetValue(file.Text, out var tree))
        {
            tree = CSharpSyntaxTree.ParseText(SourceText.From(file.Text), path: file.Path);
            _trees.Add(file.Text, tree);
        }

        return tree;
    }

    private static ImmutableArray<string> ReadRealIds()
    {
        var folder = Path.Combine(Contenders.Metadata("RepositoryRoot"), "tests", "Twilio.Surface", "ids");
        return
        [
            .. new[] { "flexapi.tsv", "neighbours.tsv" }
                .SelectMany(name => File.ReadLines(Path.Combine(folder, name)).Skip(1))
                .Select(line => line.Split('\t')[0])
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
