using System;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>
/// Orders versions as SemVer 2.0 does. NuGet's own order differs: it takes no notice of case in pre-release labels, and reads
/// a label of many digits as a word.
/// </summary>
internal static class VersionPrecedence
{
    /// <summary>Compares two versions; build metadata has no say.</summary>
    public static int Compare(SemanticVersion left, SemanticVersion right)
    {
        var order = left.Major.CompareTo(right.Major);
        order = order != 0 ? order : left.Minor.CompareTo(right.Minor);
        order = order != 0 ? order : left.Patch.CompareTo(right.Patch);
        if (order != 0)
        {
            return order;
        }

        return left.IsPrerelease && right.IsPrerelease
            ? CompareLabels(left.Release, right.Release)
            : right.IsPrerelease.CompareTo(left.IsPrerelease);
    }

    /// <summary>Compares labels one by one; where all are equal, more labels are higher.</summary>
    private static int CompareLabels(string left, string right)
    {
        var (l, r) = (0, 0);
        while (l <= left.Length && r <= right.Length)
        {
            var (leftEnd, rightEnd) = (EndOfLabel(left, l), EndOfLabel(right, r));
            var order = CompareLabel(left, l, leftEnd - l, right, r, rightEnd - r);
            if (order != 0)
            {
                return order;
            }

            (l, r) = (leftEnd + 1, rightEnd + 1);
        }

        return (l <= left.Length).CompareTo(r <= right.Length);
    }

    /// <summary>Numbers are lower than words; numbers compare by value, words by code.</summary>
    private static int CompareLabel(string left, int leftStart, int leftLength, string right, int rightStart, int rightLength)
    {
        var isNumber = IsNumber(left, leftStart, leftLength);
        if (isNumber != IsNumber(right, rightStart, rightLength))
        {
            return isNumber ? -1 : 1;
        }

        // A number has no leading zero, so that the longer one is higher.
        return isNumber && leftLength != rightLength
            ? leftLength.CompareTo(rightLength)
            : Math.Sign(string.CompareOrdinal(left, leftStart, right, rightStart, Math.Min(leftLength, rightLength))) switch
            {
                0 => leftLength.CompareTo(rightLength),
                var order => order,
            };
    }

    private static int EndOfLabel(string labels, int start)
    {
        var dot = labels.IndexOf('.', start);
        return dot < 0 ? labels.Length : dot;
    }

    private static bool IsNumber(string labels, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (labels[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
