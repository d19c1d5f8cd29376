using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>
/// Applies the examples of a manifest: each <c>before</c> is fixed by the package's own analyzer and fixes, and has to become
/// its <c>after</c>. It uses public types alone, so that it can be copied into a test project of anybody's: see docs/replacements.md.
/// </summary>
/// <param name="manifest">The text of the manifest.</param>
/// <param name="references">What the examples need: the framework, and the library that the manifest is about.</param>
/// <param name="usings">The directives that every example begins with.</param>
/// <param name="parameters">The variables that examples may use, as a list of parameters.</param>
internal sealed class ExampleRunner(string manifest, IEnumerable<MetadataReference> references, string usings = "", string parameters = "")
{
    private const string Start = "/*{*/";
    private const string End = "/*}*/";

    /// <summary>Gets what is wrong with the examples; nothing where all hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken = default)
    {
        var failures = new List<string>();
        foreach (var (before, after) in Read(manifest))
        {
            var (became, errors) = await FixAsync(before, cancellationToken);
            if (Normalize(became) != Normalize(after))
            {
                failures.Add($"'{before}' became '{became}', and not '{after}'");
            }
            else if (errors.Length > 0)
            {
                failures.Add($"'{after}' does not compile: {string.Join("; ", errors)}");
            }
        }

        return failures;
    }

    /// <summary>Fixes a piece of code until nothing more is offered.</summary>
    public async Task<(string Text, ImmutableArray<string> Errors)> FixAsync(string code, CancellationToken cancellationToken = default)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Examples",
            "Examples",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references));
        project = project.AddAdditionalDocument("examples.deprecations.json", SourceText.From(manifest), filePath: "/examples.deprecations.json").Project;
        var source = $$"""
            {{usings}}
            class Example
            {
                async System.Threading.Tasks.Task M({{parameters}})
                {
                    {{Start}}
                    {{code}}
                    {{End}}
                }
            }
            """;
        var document = project.AddDocument("Example.cs", SourceText.From(source), filePath: "/Example.cs");
        while (await FixOneAsync(document, cancellationToken) is { } next)
        {
            document = next;
        }

        var text = (await document.GetTextAsync(cancellationToken)).ToString();
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return (
            text[start..text.IndexOf(End, StringComparison.Ordinal)].Trim(),
            [.. compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.GetMessage())]);
    }

    private static async Task<Document?> FixOneAsync(Document document, CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        var diagnostics = await compilation
            .WithAnalyzers([new ApiUseAnalyzer()], document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            var actions = new List<CodeAction>();
            await new ReplacementCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
            if (actions.Count > 0)
            {
                var operations = await actions[0].GetOperationsAsync(cancellationToken);
                return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id);
            }
        }

        return null;
    }

    private static IEnumerable<(string Before, string After)> Read(string manifest)
    {
        using var json = JsonDocument.Parse(manifest, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        foreach (var entry in json.RootElement.GetProperty("apis").EnumerateArray())
        {
            if (entry.TryGetProperty("examples", out var examples))
            {
                foreach (var example in examples.EnumerateArray())
                {
                    yield return (example.GetProperty("before").GetString()!, example.GetProperty("after").GetString()!);
                }
            }
        }
    }

    private static string Normalize(string code) => string.Join("", code.Where(c => !char.IsWhiteSpace(c)));
}
