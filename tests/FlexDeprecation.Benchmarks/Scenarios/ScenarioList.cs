using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
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
    private readonly int _fileCount;
    private readonly MetadataReference _library;
    private readonly ImmutableArray<string> _ids;
    private readonly ImmutableArray<string> _flexIds;

    public ScenarioList(int projectCount, int fileCount, string folder)
    {
        ProjectCount = projectCount;
        _fileCount = fileCount;
        var (image, ids) = Library.Create(100_000);
        var path = Path.Combine(folder, "Fabrikam.Sdk.dll");
        File.WriteAllBytes(path, image);
        _library = MetadataReference.CreateFromFile(path);
        _ids = [.. ids];
        _flexIds = ReadFlexIds();
    }

    /// <summary>Gets how many projects the code of a scenario has.</summary>
    public int ProjectCount { get; }

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
        var ruled = CompileAll([_library], i => i % FilesPerUse == 0 ? RuleList.Uses : null);
        var filesWithUses = (_fileCount + FilesPerUse - 1) / FilesPerUse;
        var fewUses = UsesPerFile * filesWithUses;
        LineCount = many.Sum(project => project.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count));
        return
        [
            new("Nothing referenced, 1,000 entries", alone, First(1_000), 0),
            new("Unused, 3 entries", unused, First(3), 0) { IsStep = true },
            new("Unused, 1,000 entries", unused, First(1_000), 0) { IsStep = true },
            new("Unused, 20,000 entries", unused, First(20_000), 0) { IsStep = true },
            new("Unused, 100,000 entries", unused, First(100_000), 0) { IsStep = true },
            new("Few uses, 1,000 entries", few, First(1_000), fewUses),
            new("Many uses, 1,000 entries", many, First(1_000), UsesPerFile * _fileCount),
            new("Helper library, unused", flexUnused, _flexIds, 0),
            new("Helper library, few uses", flexFew, _flexIds, fewUses),
            new("Read anew, 1,000 entries", few, First(1_000), fewUses) { IsCold = true },
            new("Read anew, 20,000 entries", few, First(20_000), fewUses) { IsCold = true },
            new("Edit, 1,000 entries", many, First(1_000), UsesPerFile) { IsEdit = true },
            new("Edit, 20,000 entries", many, First(20_000), UsesPerFile) { IsEdit = true },
            new("Edit, helper library", flexFew, _flexIds, 0) { IsEdit = true },
            .. RuleList.Create(0).Select(rule => new Scenario(rule.Name + ", none found", unused, First(1_000), 0) { Rule = rule with { File = null, Option = null, FindingCount = 0 } }),
            .. RuleList.Create(filesWithUses).Select(rule => new Scenario(rule.Name, ruled, First(1_000), rule.FindingCount) { Rule = rule }),
        ];
    }

    private const string LibraryUses = """
                Fabrikam.Sdk.Domain00.Gateway0000.Dispatch0000x00(noun.Label);
                var gateway = new Fabrikam.Sdk.Domain00.Gateway0000 { Ledgered0000x02 = noun.Label };
                gateway.Reconcile0000x01(noun.First, noun.Describe());

        """;

    private const string FlexUses = """
                var channel = Twilio.Rest.Chat.V2.Service.ChannelResource.Fetch(noun.Label, noun.Describe());
                noun.Label = channel.FriendlyName + channel.Sid;

        """;

    private ImmutableArray<string> First(int count) => _ids[..count];

    private ImmutableArray<CSharpCompilation> CompileAll(ImmutableArray<MetadataReference> references, Func<int, string?> uses) =>
        [.. Enumerable.Range(0, ProjectCount).Select(project => Compile(project, references, uses))];

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

    /// <summary>
    /// Reads the ids of the built-in manifest that name something today. BannedApiAnalyzers knows no way to write all overloads
    /// of a name, and with that form they leave the list.
    /// </summary>
    private static ImmutableArray<string> ReadFlexIds()
    {
        var path = Path.Combine(Contenders.Metadata("RepositoryRoot"), "src", "FlexDeprecation.Package", "flex.deprecations.json");
        using var manifest = JsonDocument.Parse(
            File.ReadAllText(path),
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var library = CSharpCompilation.Create("Empty", references: References.Framework.Add(References.Twilio));
        return
        [
            .. manifest.RootElement.GetProperty("apis").EnumerateArray()
                .SelectMany(SymbolsOf)
                .Distinct(StringComparer.Ordinal)
                .Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, library) is not null),
        ];
    }

    private static IEnumerable<string> SymbolsOf(JsonElement entry)
    {
        if (entry.TryGetProperty("symbols", out var symbols))
        {
            return symbols.EnumerateArray().Select(symbol => symbol.GetString()!);
        }

        return entry.TryGetProperty("symbol", out var single) ? [single.GetString()!] : [];
    }
}
