namespace FlexDeprecation.Tests.Manifest;

/// <summary>Manifests whose objects are right and wrong; the sections' tests have the messages.</summary>
internal static class ManifestSamples
{
    /// <summary>What reader and schema accept.</summary>
    public static readonly string[] Good =
    [
        """{ "schemaVersion": 1 }""",
        """{ "$schema": "", "schemaVersion": 1, "name": "a", "products": {}, "features": {}, "apis": [], "annotations": {}, "versionTargets": [], "configuration": [] }""",
        """{ "schemaVersion": 1, "products": { "p": {} } }""",
        """{ "schemaVersion": 1, "products": { "p": { "packages": {}, "policy": {}, "releases": [], "endOfLife": {} } } }""",
        """{ "schemaVersion": 1, "features": { "f": { "stage": "ga", "guards": [], "compatibleWith": {} } } }""",
        Api("\"symbol\": \"T:A\", \"stage\": \"withdrawn\""),
        Api("\"symbol\": \"T:A\", \"feature\": \"f\""),
        Api("\"symbol\": \"T:A\", \"feature\": \"f\", \"stage\": \"removed\""),
        Api("\"symbols\": [\"T:A\", \"T:B\"], \"stage\": \"pilot\", \"except\": []"),
        Api("\"endpoint\": \"https://a.b/c\", \"stage\": \"deprecated\""),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"changed\", \"changedIn\": { \"p\": \"1.0.0\" }"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"examples\": [{ \"before\": \"a\", \"after\": \"b\" }]"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"deprecatedIn\": {}, \"removedIn\": {}"),
        When("\"argument\": \"a\", \"is\": \"constant\""),
        When("\"argument\": \"a\", \"is\": \"constant\", \"value\": 1.5"),
        When("\"argument\": \"a\", \"is\": \"constant\", \"value\": null"),
        When("\"argument\": \"a\", \"is\": \"positional\""),
        Replacement("\"T:A\""),
        Replacement("[\"T:A\", { \"manual\": \"a\" }]"),
        Replacement("{ \"symbol\": \"T:A\", \"arguments\": {} }"),
        Replacement("{ \"manual\": \"a\", \"url\": \"https://a.b\", \"when\": { \"argument\": \"a\", \"is\": \"absent\" } }"),
        Target("\"symbol\": \"M:A.B\", \"parameter\": \"a\""),
        Target("\"symbol\": \"M:A.B\", \"parameter\": \"a\", \"member\": \"b\""),
        Target("\"symbol\": \"M:A.B\", \"member\": \"b\""),
        Target("\"symbol\": \"F:A.B\""),
        Target("\"endpoint\": \"PUT https://a.b/c\", \"member\": \"m\""),
        Expect("\"absent\""),
        Expect("{ \"equals\": null }"),
        Expect("{ \"oneOf\": [{}, []] }"),
    ];

    /// <summary>What reader and schema refuse.</summary>
    public static readonly string[] Bad =
    [
        "{}",
        "[]",
        "null",
        """{ "schemaVersion": 2 }""",
        """{ "schemaVersion": 1.5 }""",
        """{ "schemaVersion": "1" }""",
        """{ "schemaVersion": 1, "version": 1 }""",
        """{ "schemaVersion": 1, "products": { "p": { "releases": [{ "version": "1.0.0" }] } } }""",
        """{ "schemaVersion": 1, "products": { "p": { "policy": { "endOfLifeOn": "month" } } } }""",
        """{ "schemaVersion": 1, "features": { "f": {} } }""",
        """{ "schemaVersion": 1, "features": { "f": { "stage": "changed" } } }""",
        """{ "schemaVersion": 1, "annotations": { "T:A": "ga" } }""",
        Api("\"stage\": \"beta\""),
        Api("\"symbol\": \"T:A\""),
        Api("\"symbol\": \"T:A\", \"stage\": \"ga\""),
        Api("\"symbol\": \"T:A\", \"symbols\": [\"T:B\"], \"stage\": \"beta\""),
        Api("\"symbol\": \"T:A\", \"endpoint\": \"https://a.b/c\", \"stage\": \"beta\""),
        Api("\"symbols\": [], \"stage\": \"beta\""),
        Api("\"endpoint\": \"https://a.b/c\", \"stage\": \"beta\", \"except\": []"),
        Api("\"endpoint\": \"https://a.b/c\", \"stage\": \"beta\", \"when\": { \"argument\": \"a\", \"is\": \"absent\" }"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"changed\""),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"changed\", \"changedIn\": {}"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"changedIn\": { \"p\": \"1.0.0\" }"),
        Api("\"symbol\": \"M:A.B\", \"feature\": \"f\", \"changedIn\": { \"p\": \"1.0.0\" }"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"removedIn\": { \"a b\": \"1.0.0\" }"),
        Api("\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"examples\": [{ \"before\": \"a\" }]"),
        When("\"is\": \"absent\""),
        When("\"argument\": \"a\""),
        When("\"argument\": \"a\", \"is\": \"absent\", \"value\": 1"),
        When("\"argument\": \"a\", \"is\": \"constant\", \"value\": []"),
        Replacement("[]"),
        Replacement("{}"),
        Replacement("[[\"T:A\"]]"),
        Replacement("{ \"symbol\": \"T:A\", \"manual\": \"a\" }"),
        Replacement("{ \"symbol\": \"T:A\", \"url\": \"https://a.b\" }"),
        Replacement("{ \"expression\": \"a\", \"arguments\": {} }"),
        Replacement("{ \"manual\": \"a\", \"usings\": [] }"),
        Target(""),
        Target("\"symbol\": \"M:A.B\""),
        Target("\"symbol\": \"T:A.B\", \"parameter\": \"a\""),
        Target("\"symbol\": \"P:A.B\", \"parameter\": \"a\""),
        Target("\"symbol\": \"M:A.B\", \"parameter\": \"a\", \"path\": \"/a\""),
        Target("\"symbol\": \"M:A.B\", \"parameter\": \"a\", \"buildProperty\": \"b\""),
        Target("\"endpoint\": \"PUT https://a.b/c\""),
        Target("\"endpoint\": \"PUT https://a.b/c\", \"member\": \"m\", \"parameter\": \"a\""),
        Target("\"buildProperty\": \"b\", \"member\": \"m\""),
        Target("\"assembly\": \"A\", \"path\": \"/a\""),
        Target("\"assembly\": \"A\", \"buildProperty\": \"b\""),
        Target("\"file\": \"f\""),
        Target("\"path\": \"/a\""),
        Target("\"file\": \"f\", \"path\": \"/a\", \"member\": \"m\""),
        Expect("\"maybe\""),
        Expect("{}"),
        Expect("{ \"equals\": 1, \"oneOf\": [1] }"),
        Expect("{ \"oneOf\": [] }"),
    ];

    private static string Api(string body) => $$"""{ "schemaVersion": 1, "apis": [{ {{body}} }] }""";

    private static string When(string body) => Api($$"""
        "symbol": "M:A.B", "stage": "beta", "when": { {{body}} }
        """);

    private static string Replacement(string value) => Api($"\"symbol\": \"M:A.B\", \"stage\": \"beta\", \"replacement\": {value}");

    private static string Target(string body) =>
        $$"""{ "schemaVersion": 1, "versionTargets": [{ "product": "p"{{(body.Length == 0 ? "" : ", ")}}{{body}} }] }""";

    private static string Expect(string value) =>
        $$"""{ "schemaVersion": 1, "configuration": [{ "id": "a", "file": "f", "path": "/a", "expect": {{value}} }] }""";
}
