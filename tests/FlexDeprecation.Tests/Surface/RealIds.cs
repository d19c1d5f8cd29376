using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FlexDeprecation.Tests.Surface;

/// <summary>The ids that the helper library really has or had; see <c>tests/Twilio.Surface/ids</c>.</summary>
internal sealed class RealIds
{
    private RealIds()
    {
        FlexApi = Read("flexapi.tsv").ToDictionary(row => row[0], row => Parameters(row[2]));
        Neighbours = Read("neighbours.tsv").ToDictionary(row => row[0], row => Parameters(row[2]));
        Current = FlexApi.Concat(Neighbours).ToDictionary();
        RemovedFlexApi = Read("flexapi-removed.tsv").ToDictionary(row => row[0], row => new RemovedId(row[2], Parameters(row[3])));
        Removed = RemovedFlexApi
            .Concat(Read("elsewhere-removed.tsv").Select(row => KeyValuePair.Create(row[0], new RemovedId(row[2], Parameters(row[3])))))
            .ToDictionary();
        Renames = [.. Read("flexapi-parameter-renames.tsv").Select(row => new Rename(row[0], row[1], row[2].Split(','), row[3].Split(',')))];
        Elsewhere = Read("elsewhere.tsv").Select(row => row[0]).ToHashSet();
        Namespaces = Current.Keys.Concat(Elsewhere).SelectMany(NamespacesOf).Where(id => !Current.ContainsKey("T" + id[1..])).ToHashSet();
    }

    public static RealIds Instance { get; } = new();

    /// <summary>Gets the ids of <c>Twilio.Rest.FlexApi</c> in the mirrored version, with their parameters.</summary>
    public IReadOnlyDictionary<string, Parameter[]> FlexApi { get; }

    public IReadOnlyDictionary<string, Parameter[]> Neighbours { get; }

    /// <summary>Gets everything that the surface covers.</summary>
    public IReadOnlyDictionary<string, Parameter[]> Current { get; }

    public IReadOnlyDictionary<string, RemovedId> RemovedFlexApi { get; }

    public IReadOnlyDictionary<string, RemovedId> Removed { get; }

    public IReadOnlyList<Rename> Renames { get; }

    /// <summary>Gets types of the mirrored version that the surface leaves out.</summary>
    public IReadOnlySet<string> Elsewhere { get; }

    /// <summary>Gets the <c>N:</c> ids that types of the mirrored version live in, outer ones included.</summary>
    public IReadOnlySet<string> Namespaces { get; }

    /// <summary>Reads a table without its head line.</summary>
    public static IEnumerable<string[]> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "ids", file)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>Whether two ids of methods are overloads; <paramref name="pattern"/> ends in <c>(*)</c>.</summary>
    public static bool IsOverload(string id, string pattern)
    {
        var name = pattern[..^"(*)".Length];
        return id == name || id.StartsWith(name + "(", StringComparison.Ordinal);
    }

    /// <summary>Finds what an id stands for: itself, or with <c>(*)</c> every overload.</summary>
    public static IEnumerable<T> Find<T>(IReadOnlyDictionary<string, T> ids, string id) =>
        id.EndsWith("(*)", StringComparison.Ordinal)
            ? ids.Where(pair => IsOverload(pair.Key, id)).Select(pair => pair.Value)
            : ids.TryGetValue(id, out var value) ? [value] : [];

    private static IEnumerable<string> NamespacesOf(string id)
    {
        if (id[0] != 'T')
        {
            yield break;
        }

        for (var dot = id.LastIndexOf('.'); dot > 0; dot = id.LastIndexOf('.', dot - 1))
        {
            yield return "N" + id[1..dot];
        }
    }

    private static Parameter[] Parameters(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(name => new Parameter(name.TrimEnd('?'), name.EndsWith('?')))];

    internal sealed record Parameter(string Name, bool IsOptional);

    internal sealed record RemovedId(string RemovedIn, Parameter[] Parameters);

    internal sealed record Rename(string Id, string Version, string[] Old, string[] New);
}
