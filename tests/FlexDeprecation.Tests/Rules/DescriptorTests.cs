using System;
using System.Linq;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

/// <summary>What each rule says of itself to an editor. That its page says the same is tested with the pages.</summary>
public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] All = [.. TestRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    [Fact]
    public void Each_rule_has_a_title_without_and_a_description_with_a_full_stop() => Assert.All(All, rule =>
    {
        Assert.Matches("^[A-Z].+[^.]$", rule.Title.ToString(null));
        Assert.Matches("^[A-Z].+[.]$", rule.Description.ToString(null));
    });

    [Fact]
    public void Each_rule_leads_to_its_page() =>
        Assert.All(All, rule => Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));
}
