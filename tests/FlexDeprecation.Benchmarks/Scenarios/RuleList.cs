using System.Collections.Generic;

namespace FlexDeprecation.Benchmarks.Scenarios;

/// <summary>What asks for each rule beyond the plain ones, and code that uses it.</summary>
internal static class RuleList
{
    /// <summary>Code with one finding for each rule, as the body of a method, and one use that asks its guard.</summary>
    public const string Uses = """
                if (Fabrikam.Sdk.Toggles.IsOn("gateways"))
                {
                    Fabrikam.Sdk.Domain01.Gateway0041.Dispatch0041x00(noun.Label);
                }

                Fabrikam.Sdk.Domain01.Gateway0041.Dispatch0041x05(noun.Label);
                noun.Label = "https://api.fabrikam.example/v1/Gateways/" + noun.Id;
                new Fabrikam.Sdk.Domain01.Gateway0042().Reconcile0042x01(noun.First, noun.Label);
                Fabrikam.Sdk.Domain01.Gateway0043.Dispatch0043x00(noun.Label);
                Fabrikam.Sdk.Domain01.Gateway0044.Dispatch0044x00(noun.Label);
                Fabrikam.Sdk.Domain01.Gateway0045.Dispatch0045x00(noun.Label);
                new Fabrikam.Sdk.Domain01.Gateway0046 { Ledgered0046x02 = "1.2.0" }.Reconcile0046x01(noun.First, noun.Label);

        """;

    private const string Product = """
        "products": {
          "fabrikam": {
            "name": "Fabrikam",
            "releases": [ { "version": "1.2.0", "date": "2020-01-01" }, { "version": "2.0.0", "date": "2022-01-01" } ],
            "endOfLife": { "1": "2023-01-01" }
          }
        },
        """;

    private const string FileTarget = """
        "versionTargets": [ { "product": "fabrikam", "file": "package.json", "path": "/dependencies/fabrikam" } ],
        """;

    /// <summary>Makes the manifests, for projects where <paramref name="uses"/> files have <see cref="Uses"/>.</summary>
    public static IEnumerable<RuleManifest> Create(int uses) =>
    [
        new("FLEX1004", "", """{ "endpoint": "GET https://api.fabrikam.example/v1/Gateways/{Sid}", "stage": "deprecated" },""", uses),
        new(
            "FLEX1005",
            Product,
            """
            { "symbol": "M:Fabrikam.Sdk.Domain01.Gateway0042.Reconcile0042x01(*)", "stage": "changed", "changedIn": { "fabrikam": "2.0.0" },
              "when": { "argument": "text", "is": "positional" }, "message": "It was the name before." },
            """,
            uses),
        new("FLEX2001", Feature("pilot", ""), Entry(43), uses),
        new("FLEX2002", Feature("beta", ""), Entry(44), uses),
        new("FLEX2003", Product + FileTarget + Feature("ga", """, "compatibleWith": { "fabrikam": "[3.0.0, )" }"""), Entry(45), uses)
        {
            File = ("package.json", """{ "dependencies": { "fabrikam": "2.0.0" } }"""),
        },
        new("FLEX2004", Feature("ga", """, "toggle": "gateways", "guards": ["M:Fabrikam.Sdk.Toggles.IsOn(System.String)"]"""), Entry(41), uses),
        new("FLEX2005", Feature("ga", ""), Entry(99), 1) { Option = ("flex_deprecation.allowed_features", "gateways") },
        new(
            "FLEX3001 to FLEX3006",
            Product + """
            "versionTargets": [
              { "product": "fabrikam", "file": "package.json", "path": "/dependencies/fabrikam" },
              { "product": "fabrikam", "symbol": "P:Fabrikam.Sdk.Domain01.Gateway0046.Ledgered0046x02" }
            ],
            """,
            "",
            uses),
        new(
            "FLEX4001, FLEX4002",
            Product + FileTarget + """
            "configuration": [
              { "id": "region", "file": "settings.json", "path": "/region", "expect": "present", "since": { "fabrikam": "1.0.0" } }
            ],
            """,
            "",
            1)
        {
            File = ("package.json", """{ "dependencies": { "fabrikam": "2.0.0" } }"""),
        },
    ];

    private static string Feature(string stage, string more) =>
        $$"""
        "features": { "gateways": { "name": "Gateways", "stage": "{{stage}}"{{more}} } },
        """;

    private static string Entry(int gateway) =>
        $$"""
        { "symbol": "T:Fabrikam.Sdk.Domain0{{(gateway < 80 ? 1 : 2)}}.Gateway00{{gateway}}", "feature": "gateways" },
        """;
}
