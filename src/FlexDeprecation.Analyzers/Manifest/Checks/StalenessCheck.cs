using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>FLEX0005: finds data that nobody has verified for a long time.</summary>
internal static class StalenessCheck
{
    /// <summary>How old data may be, in days; the product's contract sets the figure.</summary>
    private const int MostDays = 180;

    /// <summary>Checks one manifest on the reference date.</summary>
    public static Diagnostic? Check(ManifestFile file, ProjectOptions options)
    {
        if (file.Content.Manifest.AsOf is not { } asOf || options.Date is not { } date)
        {
            return null;
        }

        var days = asOf.Value.DaysUntil(date);
        return days > MostDays
            ? Diagnostic.Create(FLEX0005.Descriptor, file.LocationOf(asOf.Span), asOf.Value, days, date)
            : null;
    }
}
