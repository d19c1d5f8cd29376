using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Docs;

/// <summary>Rules say the same of themselves in code, in their pages, in the index and in the release files.</summary>
public sealed partial class RuleDocsTests
{
    /// <summary>The product's contract. A change here is a breaking change.</summary>
    private static readonly Dictionary<string, string> Contract = new()
    {
        ["FLEX0001"] = "error",
        ["FLEX0002"] = "warning",
        ["FLEX0003"] = "warning",
        ["FLEX0004"] = "warning",
        ["FLEX0005"] = "info",
        ["FLEX1001"] = "warning",
        ["FLEX1002"] = "error",
        ["FLEX1003"] = "warning",
        ["FLEX1004"] = "warning",
        ["FLEX1005"] = "warning",
        ["FLEX2001"] = "warning",
        ["FLEX2002"] = "info",
        ["FLEX2003"] = "warning",
        ["FLEX2004"] = "warning",
        ["FLEX2005"] = "info",
        ["FLEX3001"] = "warning",
        ["FLEX3002"] = "info",
        ["FLEX3003"] = "warning",
        ["FLEX3004"] = "info",
        ["FLEX3005"] = "warning",
        ["FLEX3006"] = "info",
        ["FLEX4001"] = "warning",
        ["FLEX4002"] = "info",
    };

    private static readonly DiagnosticDescriptor[] Rules =
        [.. typeof(ApiUseAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id)];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Append(Repository.PathOf("samples/ContactCenter/README.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Rules.Select(rule => rule.Id).Distinct(), Rules.Select(rule => rule.Id));

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() => Assert.Equal(
        Rules.Select(rule => rule.Id),
        Directory.EnumerateFiles(Repository.PathOf("docs/rules")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_a_source_file_and_a_test_file_of_its_own(string id)
    {
        Assert.True(File.Exists(Repository.PathOf($"src/FlexDeprecation.Analyzers/Rules/{id}.cs")));
        Assert.True(File.Exists(Repository.PathOf($"tests/FlexDeprecation.Tests/Rules/{id}Tests.cs")));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_help_link_leads_to_the_page(string id) => Assert.EndsWith($"/docs/rules/{id}.md", Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_severity_is_that_of_the_contract(string id) => Assert.Equal(Contract[id], SeverityOf(id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_agrees(string id)
    {
        var page = Repository.Read($"docs/rules/{id}.md");
        var facts = Repository.Rows(page).ToLookup(row => row[0], row => row[^1]);

        Assert.StartsWith($"# {id}: {Find(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(SeverityOf(id), Assert.Single(facts["Severity"]));
        Assert.Equal(Find(id).Category, Assert.Single(facts["Category"]));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_knows_whether_there_is_a_fix(string id)
    {
        var fixable = Assembly.Load("FlexDeprecation.CodeFixes").GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

        Assert.StartsWith(
            fixable.Contains(id) ? "yes" : "no",
            Repository.Rows(Repository.Read($"docs/rules/{id}.md")).Single(row => row[0] == "Fix offered")[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_has_every_section(string id) => Assert.Equal(
        ["Cause", "Why it matters", "Example", "How to fix", "How to suppress or configure", "Notes"],
        Repository.Read($"docs/rules/{id}.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_quotes_what_the_sample_shows(string id)
    {
        var quoted = Repository.Block($"docs/rules/{id}.md", "text");

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains($": warning {id}: ", line, StringComparison.Ordinal));
        Assert.All(quoted, line => Assert.Contains(line, SampleTests.Expected));
    }

    [Fact]
    public void The_index_agrees()
    {
        var rows = Repository.Rows(Repository.Read("docs/README.md")).Where(row => row[0].StartsWith('[')).ToList();

        Assert.Equal(
            Rules.Select(rule => $"[{rule.Id}](rules/{rule.Id}.md) {rule.Title} {rule.Category} {SeverityOf(rule.Id)}"),
            rows.Select(row => string.Join(' ', row[..4])));
        Assert.All(rows, row => Assert.StartsWith(
            row[4],
            Repository.Rows(Repository.Read("docs/" + Link().Match(row[0]).Groups[1].Value)).Single(fact => fact[0] == "Fix offered")[1],
            StringComparison.Ordinal));
    }

    [Fact]
    public void The_release_files_agree() => Assert.Equal(
        Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
        (Repository.Read("AnalyzerReleases.Shipped.md") + Repository.Read("AnalyzerReleases.Unshipped.md"))
            .Split('\n')
            .Where(line => line.StartsWith("FLEX", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_README_quotes_what_the_sample_shows() =>
        Assert.All(Repository.Block("README.md", "text"), line => Assert.Contains(line, SampleTests.Expected));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;

        Assert.All(
            Link().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value)
                .Where(link => !link.StartsWith('#') && !link.Contains("://", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(folder, link.Split('#')[0])), $"{page} links to {link}, which is not there"));
    }

    private static DiagnosticDescriptor Find(string id) => Rules.Single(rule => rule.Id == id);

    private static string SeverityOf(string id) => Find(id).DefaultSeverity.ToString().ToLowerInvariant();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
