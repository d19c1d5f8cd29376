using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>Every rule reaches a build: at its place, with its severity and its properties, and nothing beside it.</summary>
[Collection(nameof(PackedPackage))]
public sealed class RuleTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_reports_every_rule_at_its_place()
    {
        var log = await Project().GetErrorLogAsync();

        Assert.Equal(
            RuleProject.Expected,
            log.Results.Select(r => $"{r.Level} {r.RuleId} {(r.File is null ? "-" : $"{r.File}:{r.Line}")}").Order(StringComparer.Ordinal));
        Assert.Equal(log.Rules.Keys.Order(StringComparer.Ordinal), log.Results.Select(r => r.RuleId).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            FLEX1001 entry=M:Contoso.Client.Old product=crm replacement=M:Contoso.Client.New stage=deprecated symbol=M:Contoso.Client.Old version=1.5.0
            FLEX1002 entry=M:Contoso.Client.Gone product=crm stage=deprecated symbol=M:Contoso.Client.Gone version=2.0.0
            FLEX1003 endOfLife=2026-12-31 entry=M:Contoso.Client.Ending stage=deprecated symbol=M:Contoso.Client.Ending
            FLEX1004 entry=DELETE https://api.contoso.com/v1/Chats/{Sid} product=crm stage=deprecated version=1.5.0
            FLEX1005 argument=note entry=M:Contoso.Client.Add(*) product=crm stage=changed symbol=M:Contoso.Client.Add(System.String,System.String,System.String) version=1.5.0
            FLEX2001 entry=M:Contoso.Client.Pilot stage=pilot symbol=M:Contoso.Client.Pilot
            FLEX2002 entry=M:Contoso.Client.Beta stage=beta symbol=M:Contoso.Client.Beta
            FLEX2003 entry=T:Contoso.Notes feature=notes product=crm stage=ga symbol=T:Contoso.Notes version=2.0.0
            FLEX2004 entry=T:Contoso.Summaries feature=summaries guards=M:Contoso.Toggles.IsOn(System.String) stage=ga symbol=T:Contoso.Summaries toggle=summaries
            FLEX3001 endOfLife=2025-01-01 entry=P:Contoso.Options.Desk latestSupported=2.2.1 product=desk target=1.0.0 version=1.0.0
            FLEX3002 endOfLife=2027-04-01 entry=P:Contoso.Options.Desk nearestSupported=2.2.1 product=desk target=2.1.1 version=2.1.1
            FLEX3003 entry=P:Contoso.Options.Desk latestSupported=2.2.1 product=desk target=3.0.0-beta.1 version=3.0.0-beta.1
            FLEX3004 entry=P:Contoso.Options.Desk latestPatch=2.2.1 product=desk target=2.2.0 version=2.2.0
            FLEX3005 entry=P:Contoso.Options.Desk product=desk target=newest
            FLEX3006 entry=P:Contoso.Options.Desk product=desk target=>=2.2.1 version=2.2.1
            FLEX4001 entry=region product=crm version=2.0.0
            """,
            string.Join('\n', log.Results.Where(r => r.Properties.Count > 0).OrderBy(r => r.RuleId, StringComparer.Ordinal)
                .Select(r => r.RuleId + string.Concat(r.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $" {p.Key}={p.Value}")))));
    }

    [Fact]
    public async Task Format_names_the_argument_whose_meaning_changed()
    {
        var project = Project();
        await project.RestoreAsync();
        (await project.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "FLEX1005", "--severity", "warn", "--include", "Changed.cs")).Succeeded();

        var changed = project.Read("Changed.cs");
        project.Write("Changed.cs", RuleProject.Changed);

        Assert.Equal(RuleProject.Changed.Replace("\"late\"", "note: \"late\"", StringComparison.Ordinal), changed);
    }

    private ConsumerProject Project() => package.Shared(nameof(RuleTests), () => RuleProject.Create(package));
}
