using System;
using System.Globalization;
using FlexDeprecation.Lifecycle;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>The engine and the naive implementation agree on every product, day and version.</summary>
public sealed class LifecyclePropertyTests
{
    private const string CountVariable = "FLEX_LIFECYCLE_CASES";

    /// <summary>The usual count keeps a test run short; the variable asks for more.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable(CountVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 20_000;

    [Fact]
    public void Agrees_with_the_naive_implementation()
    {
        var random = new Random(20261122);
        for (var i = 0; i < Count; i++)
        {
            var naive = LifecycleCases.NextProduct(random);
            var lifecycle = ProductLifecycle.Of(LifecycleCases.ToProduct(naive), TestProduct.Date(LifecycleCases.Text(naive.Today)));
            for (var j = 0; j < 3; j++)
            {
                var version = naive.Releases.Count > 0 && j > 0
                    ? naive.Releases[random.Next(naive.Releases.Count)].Version
                    : LifecycleCases.NextVersion(random);
                var parsed = SemanticVersion.Parse(version.ToString());
                var expected = (
                    NaiveLifecycle.StatusOf(naive, version),
                    NaiveLifecycle.NearestSupported(naive, version),
                    NaiveLifecycle.LatestPatch(naive, version)?.ToString());

                var actual = (
                    Describe(lifecycle.StatusOf(parsed)),
                    lifecycle.NearestSupported(parsed)?.Name,
                    lifecycle.LatestPatch(parsed)?.Version.ToFullString());

                Assert.True(expected == actual, $"case {i}: {version} is {actual}, not {expected}, of {LifecycleCases.Describe(naive)}");
            }
        }
    }

    private static string? Describe(LifecycleStatus? status) =>
        status is null ? null
        : status.End is { } end ? $"{status.Stage} {end.EndOfLife} {end.Cause} {end.Version?.ToFullString()}"
        : status.Stage.ToString();
}
