namespace FlexDeprecation.Tests.Manifest;

/// <summary>A manifest that has every property and every form of value.</summary>
internal static class FullManifest
{
    public const string Text = """
        // What Contoso says of its APIs.
        {
          "$schema": "https://example.com/deprecations.schema.json",
          "schemaVersion": 1,
          "name": "Contoso Flex",
          "asOf": "2026-11-22",
          "products": {
            "flex-ui": {
              "name": "Flex UI", "url": "https://example.com/flex?x=1#releases",
              "packages": { "npm": ["@contoso/flex-ui"], "nuget": ["Contoso.Flex"], "assemblies": ["Contoso.Flex"] },
              "policy": { "majorMaintenance": "P12M", "minorMaintenance": "P1M10D", "endOfLifeOn": "monthEnd" },
              "releases": [
                { "version": "2.2.1", "date": "2023-03-01" },
                { "version": "3.0.0-beta.1+build.7", "date": "2024-02-29" },
              ],
              "endOfLife": { "1": "2024-01-01", "2.2": "2024-06-30" },
            },
            "contoso-sdk": { "policy": { "minorMaintenance": "P2W", "majorMaintenance": "P90D", "endOfLifeOn": "day" } },
          },
          "features": {
            "media-messages": {
              "name": "Media messages", "url": "https://example.com/media", "stage": "pilot", "toggle": "media_messages",
              "guards": ["M:Contoso.Toggles.IsOn(System.String)", "P:Contoso.Toggles.Media", "F:Contoso.Toggles.Beta"],
              "compatibleWith": { "flex-ui": "[1.28.0, 2.0.0)", "contoso-sdk": "1.2" },
            },
            "transcripts": { "stage": "ga" },
          },
          "apis": [
            {
              "symbol": "M:Contoso.Flex.Client.Send(System.String)", "feature": "media-messages", "stage": "deprecated",
              "deprecatedIn": { "flex-ui": "1.30.0", "contoso-sdk": "4.0.0" }, "removedIn": { "flex-ui": "2.0.0" },
              "sunset": "2026-12-31", "message": "Say \"hello\" elsewhere.", "url": "https://example.com/send",
              "replacement": "M:Contoso.Flex.Client.SendAsync(System.String)",
              "examples": [{ "before": "client.Send(\"x\");", "after": "client.SendAsync(\"x\");" }],
            },
            {
              "symbols": ["T:Contoso.Flex.Old", "N:Contoso.Old"], "except": ["M:Contoso.Old.T.Kept(*)"], "stage": "removed",
              "replacement": [
                { "symbol": "T:Contoso.Flex.New", "when": { "argument": "sid", "is": "absent" } },
                {
                  "symbol": "M:Contoso.Flex.New.Create(*)", "arguments": { "identity": "{name}", "added": "null" },
                  "when": { "argument": "sid", "is": "constant", "value": -1.5 },
                },
                {
                  "expression": "{this}.Create<{T}>({sid}, () => { })", "usings": ["Contoso.Flex.V2", "System"],
                  "when": { "argument": "sid", "is": "present" },
                },
                { "manual": "Move the flow first.", "url": "https://example.com/flow", "when": { "argument": "sid", "is": "positional" } },
                "T:Contoso.Flex.New",
              ],
            },
            { "endpoint": "POST https://Flex.Example.com:8443/v1/Channels/{Sid}.json", "stage": "deprecated" },
            { "endpoint": "https://flex.example.com/", "stage": "removed" },
            {
              "symbol": "M:Contoso.Flex.Web.Create(*)", "stage": "changed", "changedIn": { "contoso-sdk": "7.12.1" },
              "when": { "argument": "identity", "is": "constant", "value": null },
            },
            { "symbol": "P:Contoso.Flex.Web.Item(System.Int32)", "stage": "withdrawn" },
            { "symbol": "E:Contoso.Flex.Web.Closed", "feature": "transcripts" },
            { "symbol": "M:Contoso.Flex.Web.Start(System.String)", "parameters": ["sid"], "stage": "removed" },
          ],
          "annotations": {
            "T:Contoso.PilotAttribute": "pilot", "T:Contoso.BetaAttribute": "beta",
            "T:Contoso.OldAttribute": "deprecated", "T:Contoso.GoneAttribute": "removed",
          },
          "versionTargets": [
            { "product": "flex-ui", "symbol": "M:Contoso.Flex.Configuration.Fetch(System.String)", "parameter": "uiVersion" },
            { "product": "flex-ui", "symbol": "P:Contoso.Flex.FetchOptions.UiVersion" },
            { "product": "flex-ui", "symbol": "P:Contoso.Flex.UpdateOptions.Body", "member": "ui_version" },
            { "product": "flex-ui", "endpoint": "POST https://flex.example.com/v1/Configuration", "member": "ui_version" },
            { "product": "flex-ui", "buildProperty": "FlexUIVersion" },
            { "product": "flex-ui", "assemblyMetadata": "FlexUIVersion" },
            { "product": "flex-ui", "file": "package.json", "path": "/dependencies/@contoso~1flex-ui" },
            { "product": "contoso-sdk", "assembly": "Contoso.Flex" },
          ],
          "configuration": [
            {
              "id": "chat-role", "file": "flex-configuration.json", "path": "/attributes/monitoring", "expect": "present",
              "since": { "flex-ui": "1.10.0" }, "message": "Chats need the role.", "url": "https://example.com/roles",
            },
            { "id": "no-legacy", "file": "flex-configuration.json", "path": "", "expect": "absent" },
            { "id": "theme", "file": "flex-configuration.json", "path": "/theme", "expect": { "equals": { "name": "dark", "level": [1, null] } } },
            { "id": "plan", "file": "flex-configuration.json", "path": "/plan/0", "expect": { "oneOf": ["a", 2, true] } },
          ],
        }
        """;
}
