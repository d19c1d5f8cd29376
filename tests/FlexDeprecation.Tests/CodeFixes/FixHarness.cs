using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Tests.Usage;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>
/// Applies fixes to small solutions: a library with the old and the new API, and an application of some documents that uses
/// the old. Much faster than the testing library, and it can do what that cannot: several workspaces, hosts and projects.
/// </summary>
internal sealed class FixHarness : IDisposable
{
    public static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Console.dll"
            or "System.Collections.dll" or "System.Linq.dll" or "System.Linq.Expressions.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>The name of the project that has the old and the new API.</summary>
    public const string Library = "Library";

    private readonly AdhocWorkspace _workspace;

    /// <summary>Makes a solution whose application has a manifest of pairs <c>old id => new id</c>.</summary>
    public FixHarness(string library, string[] pairs, string[] sources, string workspaceKind = "Test")
        : this(library, Manifest(pairs), sources, workspaceKind)
    {
    }

    /// <summary>Makes a solution whose application has a manifest.</summary>
    public FixHarness(string library, string manifest, string[] sources, string workspaceKind = "Test")
    {
        _workspace = new AdhocWorkspace(Microsoft.CodeAnalysis.Host.Mef.MefHostServices.DefaultHost, workspaceKind);
        var libraryId = ProjectId.CreateNewId();
        var solution = _workspace.CurrentSolution
            .AddProject(Project(libraryId, Library))
            .AddDocument(DocumentId.CreateNewId(libraryId), "Library.cs", SourceText.From(library));
        Application = ProjectId.CreateNewId();
        solution = solution.AddProject(Project(Application, "Application", OutputKind.ConsoleApplication))
            .AddProjectReference(Application, new ProjectReference(libraryId));
        for (var i = 0; i < sources.Length; i++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(Application), $"Document{i}.cs", SourceText.From(sources[i]), filePath: $"/Document{i}.cs");
        }

        Solution = solution.AddAdditionalDocument(
            DocumentId.CreateNewId(Application), "own.deprecations.json", SourceText.From(manifest), filePath: "/own.deprecations.json");
    }

    public ProjectId Application { get; }

    /// <summary>Gets what makes the fixes.</summary>
    public CodeFixProvider Provider { get; init; } = new ReplacementCodeFixProvider();

    public Solution Solution { get; set; }

    public IEnumerable<Document> Documents => Solution.GetProject(Application)!.Documents.OrderBy(document => document.Name, StringComparer.Ordinal);

    /// <summary>Writes a manifest that deprecates one id of each pair <c>old => new</c>, and replaces it by the other.</summary>
    public static string Manifest(params string[] pairs) => UseTest.Manifest([.. pairs
        .Select(pair => pair.Split(" => "))
        .Select(pair => $"""
            "symbol": "{pair[0]}", "stage": "deprecated", "replacement": "{pair[1]}"
            """)]);

    public static ProjectInfo Project(ProjectId id, string name, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, allowUnsafe: true),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: References);

    /// <summary>Asserts what the application's documents say; as one text, so that a failure shows where they differ.</summary>
    public async Task AssertTextsAsync(params string[] expected) =>
        Assert.Equal(string.Join("\n~~~\n", expected), string.Join("\n~~~\n", await TextsAsync()));

    /// <summary>Gets the texts of the application's documents.</summary>
    public async Task<string[]> TextsAsync() =>
        await Task.WhenAll(Documents.Select(async document => (await document.GetTextAsync()).ToString()));

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(ProjectId? project = null)
    {
        var analyzed = Solution.GetProject(project ?? Application)!;
        var compilation = await analyzed.GetCompilationAsync();
        var diagnostics = Provider is ObsoleteCodeFixProvider
            ? compilation!.GetDiagnostics().Where(diagnostic => Provider.FixableDiagnosticIds.Contains(diagnostic.Id)).ToImmutableArray()
            : await compilation!.WithAnalyzers([new ApiUseAnalyzer()], analyzed.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Gets the fixes that are offered for a diagnostic.</summary>
    public async Task<List<CodeAction>> FixesAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
        await Provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Asserts that a message says why there is no fix where there is none, and no such thing where there is one.</summary>
    /// <param name="isShownByResult">Whether only the result, once it is bound, can tell that there is none.</param>
    /// <param name="why">What the message has to say, if that matters.</param>
    public async Task AssertMessagesAsync(bool isShownByResult = false, string? why = null)
    {
        var isUnsaid = false;
        foreach (var diagnostic in await DiagnosticsAsync())
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            var says = message.Contains("No automatic fix", StringComparison.Ordinal);
            var isOffered = (await FixesAsync(diagnostic)).Count > 0;
            Assert.False(says && isOffered, "A fix is offered that the message denies: " + message);
            Assert.True(says || isOffered || isShownByResult, "No fix is offered, and the message does not say why: " + message);
            isUnsaid |= !says && !isOffered;
            if (why is not null && says)
            {
                Assert.EndsWith(" No automatic fix: " + why + ".", message, StringComparison.Ordinal);
            }
        }

        Assert.True(isUnsaid == isShownByResult, "The message says all, and the test says that it cannot.");
    }

    /// <summary>Makes one fix.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    /// <summary>Makes Fix All, as a host does; false when it offers none or changes nothing.</summary>
    public async Task<bool> FixAllAsync(FixAllScope scope = FixAllScope.Solution, string? key = null)
    {
        var context = new FixAllContext(
            Documents.First(), Provider, scope, key, Provider.FixableDiagnosticIds, new Diagnostics(this), CancellationToken.None);
        var action = await Provider.GetFixAllProvider()!.GetFixAsync(context);
        if (action is null)
        {
            return false;
        }

        var before = Solution;
        await ApplyAsync(action);
        return Solution.GetChanges(before).GetProjectChanges().Any();
    }

    /// <summary>Makes the first fix that is offered, until none is.</summary>
    public async Task FixOneByOneAsync()
    {
        for (var i = 0; i < 100; i++)
        {
            var isFixed = false;
            foreach (var diagnostic in await DiagnosticsAsync())
            {
                if ((await FixesAsync(diagnostic)).FirstOrDefault() is { } action)
                {
                    await ApplyAsync(action);
                    await AssertCompilesAsync();
                    isFixed = true;
                    break;
                }
            }

            if (!isFixed)
            {
                return;
            }
        }

        Assert.Fail("The fixes do not come to an end.");
    }

    public async Task AssertCompilesAsync()
    {
        foreach (var project in Solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            var errors = compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.Empty(errors.Select(error => error.ToString()));
        }
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class Diagnostics(FixHarness harness) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await harness.DiagnosticsAsync(project.Id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await harness.DiagnosticsAsync(document.Project.Id)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
