using FlexDeprecation.Lifecycle;

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

    /// <summary>The toggle that turns the feature on.</summary>
    public const string Toggle = "toggle";

    /// <summary>The ids of what a program asks whether the feature is on, with spaces between them.</summary>
    public const string Guards = "guards";

    /// <summary>The id of the symbol, or the expression, to use instead; none where no edit can be written.</summary>
    public const string Replacement = "replacement";

    /// <summary>The parameter whose argument is written by position.</summary>
    public const string Argument = "argument";

    /// <summary>The product's id.</summary>
    public const string Product = "product";

    /// <summary>The product's version.</summary>
    public const string Version = "version";

    /// <summary>The date from which it no longer works, <c>yyyy-MM-dd</c>.</summary>
    public const string EndOfLife = "endOfLife";

    /// <summary>What the target says.</summary>
    public const string Target = "target";

    /// <summary>The target's whole new value that moves it to the latest patch of its minor.</summary>
    public const string LatestPatch = "latestPatch";

    /// <summary>The target's whole new value that moves it to the nearest supported version.</summary>
    public const string NearestSupported = "nearestSupported";

    /// <summary>The target's whole new value that moves it to the latest supported version.</summary>
    public const string LatestSupported = "latestSupported";

    /// <summary>Gets the key under which the new value of a fix is.</summary>
    public static string FixOf(TargetFixKind kind) => kind switch
    {
        TargetFixKind.LatestPatch => LatestPatch,
        TargetFixKind.NearestSupported => NearestSupported,
        _ => LatestSupported,
    };
}
