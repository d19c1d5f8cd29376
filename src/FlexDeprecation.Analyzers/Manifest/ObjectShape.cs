using System.Collections.Immutable;

namespace FlexDeprecation.Manifest;

/// <summary>The properties that a kind of object may have. The JSON Schema defines each kind under the same name.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Properties">The names of the properties.</param>
internal sealed record ObjectShape(string Name, ImmutableArray<string> Properties)
{
    /// <summary>The manifest itself.</summary>
    public static readonly ObjectShape Manifest = Of(
        "manifest",
        "$schema", "schemaVersion", "name", "asOf", "products", "features", "apis", "annotations", "versionTargets", "configuration");

    /// <summary>A product.</summary>
    public static readonly ObjectShape Product = Of("product", "name", "url", "packages", "policy", "releases", "endOfLife");

    /// <summary>The names under which a product is installed.</summary>
    public static readonly ObjectShape Packages = Of("packages", "npm", "nuget", "assemblies");

    /// <summary>How long a product's releases are maintained.</summary>
    public static readonly ObjectShape Policy = Of("policy", "majorMaintenance", "minorMaintenance", "endOfLifeOn");

    /// <summary>A version that was published.</summary>
    public static readonly ObjectShape Release = Of("release", "version", "date");

    /// <summary>A feature.</summary>
    public static readonly ObjectShape Feature = Of("feature", "name", "url", "stage", "toggle", "guards", "compatibleWith");

    /// <summary>An entry about APIs or an endpoint.</summary>
    public static readonly ObjectShape Api = Of(
        "api",
        "symbol", "symbols", "endpoint", "except", "feature", "stage", "deprecatedIn", "removedIn", "changedIn", "sunset",
        "when", "parameters", "message", "url", "replacement", "examples");

    /// <summary>A condition on an argument.</summary>
    public static readonly ObjectShape Condition = Of("condition", "argument", "is", "value");

    /// <summary>A replacement by another symbol.</summary>
    public static readonly ObjectShape SymbolReplacement = Of("symbolReplacement", "symbol", "arguments", "when");

    /// <summary>A replacement by an expression.</summary>
    public static readonly ObjectShape ExpressionReplacement = Of("expressionReplacement", "expression", "usings", "when");

    /// <summary>Advice in place of a replacement.</summary>
    public static readonly ObjectShape ManualReplacement = Of("manualReplacement", "manual", "url", "when");

    /// <summary>Code before and after.</summary>
    public static readonly ObjectShape Example = Of("example", "before", "after");

    /// <summary>A place where a project names a version.</summary>
    public static readonly ObjectShape VersionTarget = Of(
        "versionTarget",
        "product", "symbol", "parameter", "endpoint", "member", "buildProperty", "assemblyMetadata", "file", "path", "assembly");

    /// <summary>What a release requires of a configuration file.</summary>
    public static readonly ObjectShape Requirement = Of("requirement", "id", "file", "path", "expect", "since", "message", "url");

    /// <summary>The values that a configuration file may have in one place.</summary>
    public static readonly ObjectShape Expectation = Of("expectation", "equals", "oneOf");

    private static ObjectShape Of(string name, params string[] properties) => new(name, ImmutableArray.Create(properties));
}
