using System.Text;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>Writes why nothing can be said of a target, without a claim about what exists beyond the manifests.</summary>
internal static class UnknownTargetMessage
{
    /// <summary>Writes the message for a text that is no version and no range.</summary>
    public static string NotAVersion(Product product, string text, ProductLifecycle lifecycle)
    {
        var example = (lifecycle.LatestSupported?.Latest ?? lifecycle.Newest)?.Version.ToNormalizedString() ?? "1.2.0";
        return $"{MessageText.Quote(text)} is not a version or range of {product.Name}; write one such as {example} or ^{example}.";
    }

    /// <summary>Writes the message for a version that no manifest lists, or a range that no release satisfies.</summary>
    public static string NotKnown(JudgedTarget target)
    {
        var text = new StringBuilder();
        var name = target.Product.Name;
        var newest = target.Lifecycle.Newest;
        if (target.Range.Exact is not { } exact)
        {
            text.Append("No known release of ").Append(name).Append(" satisfies ").Append(MessageText.Quote(target.Range.Text));
            AppendNewest(text, newest);
        }
        else if (DateOf(target.Product, exact) is { } date && target.Lifecycle.Date is { } today && date > today)
        {
            text.Append(name).Append(' ').Append(exact.ToNormalizedString()).Append(" is not published before ").Append(date)
                .Append(", and the reference date is ").Append(today);
        }
        else if (newest is { } highest && VersionPrecedence.Compare(exact, highest.Version) > 0)
        {
            text.Append(name).Append(' ').Append(Written(target)).Append(" is newer than the newest known release, ")
                .Append(highest.Version.ToNormalizedString()).Append(" of ").Append(highest.Date)
                .Append("; if it is out, add it to a manifest");
        }
        else
        {
            text.Append(name).Append(' ').Append(Written(target)).Append(" is not a known release");
            AppendNewest(text, newest);
        }

        return text.Append('.').ToString();
    }

    private static void AppendNewest(StringBuilder text, PublishedVersion? newest)
    {
        if (newest is { } release)
        {
            text.Append("; the newest is ").Append(release.Version.ToNormalizedString()).Append(" of ").Append(release.Date);
        }
    }

    /// <summary>The version as it is written: numbers that are too long have no other form.</summary>
    private static string Written(JudgedTarget target) => MessageText.Visible(target.Range.Text.Trim());

    private static CalendarDate? DateOf(Product product, SemanticVersion version)
    {
        CalendarDate? date = null;
        foreach (var release in product.Releases)
        {
            if (VersionPrecedence.Compare(release.Version.Value, version) == 0 && (date is null || release.Date.Value < date))
            {
                date = release.Date.Value;
            }
        }

        return date;
    }
}
