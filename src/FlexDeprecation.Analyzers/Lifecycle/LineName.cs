using System.Globalization;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>Names a minor as people do.</summary>
internal static class LineName
{
    /// <summary>Gets the minor that a version belongs to: <c>2.13</c>.</summary>
    public static string Of(SemanticVersion version) => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", version.Major, version.Minor);
}
