using System;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;

namespace FlexDeprecation.Manifest;

/// <summary>Puts together what several manifests say of one product, so that a project adds a release without repeating the others.</summary>
internal static class ProductMerge
{
    /// <summary>Merges two descriptions; where they disagree on something the first one counts.</summary>
    public static Product Merge(Product first, Product second) => first with
    {
        Name = IsNamed(first) ? first.Name : second.Name,
        Url = first.Url ?? second.Url,
        Packages = new ProductPackages(
            Union(first.Packages.Npm, second.Packages.Npm, string.Equals),
            Union(first.Packages.NuGet, second.Packages.NuGet, string.Equals),
            Union(first.Packages.Assemblies, second.Packages.Assemblies, string.Equals)),
        Policy = first.Policy ?? second.Policy,
        Releases = Union(
            first.Releases,
            second.Releases,
            static (left, right) => VersionPrecedence.Compare(left.Version.Value, right.Version.Value) == 0),
        EndOfLife = Union(
            first.EndOfLife,
            second.EndOfLife,
            static (left, right) => left.Major == right.Major && left.Minor == right.Minor),
    };

    /// <summary>A product without a name is called by its id.</summary>
    private static bool IsNamed(Product product) => product.Name != product.Id.Value;

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> first, ImmutableArray<T> second, Func<T, T, bool> same)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return first.IsEmpty ? second : first;
        }

        var union = first.ToBuilder();
        foreach (var value in second)
        {
            var isNew = true;
            foreach (var known in first)
            {
                isNew &= !same(known, value);
            }

            if (isNew)
            {
                union.Add(value);
            }
        }

        return union.ToImmutable();
    }
}
