namespace FlexDeprecation.Rules;

/// <summary>Keys of <see cref="Microsoft.CodeAnalysis.Diagnostic.Properties"/>; fixes read them, and SARIF files hold them.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The documentation comment id of what is used.</summary>
    public const string Symbol = "symbol";

    /// <summary>The id as the manifest writes it.</summary>
    public const string Entry = "entry";

    /// <summary>The stage, as the manifest writes it.</summary>
    public const string Stage = "stage";

    /// <summary>The feature's id.</summary>
    public const string Feature = "feature";

    /// <summary>The id of the symbol to use instead, where nothing else changes.</summary>
    public const string Replacement = "replacement";

    /// <summary>The product's id.</summary>
    public const string Product = "product";

    /// <summary>The product's version.</summary>
    public const string Version = "version";

    /// <summary>The date from which it no longer works, <c>yyyy-MM-dd</c>.</summary>
    public const string EndOfLife = "endOfLife";
}
