using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;

namespace FlexDeprecation.Tests.Versions;

/// <summary>
/// A version, and SemVer's order by the letter of the specification: it shares nothing with what it tests.
/// </summary>
internal sealed record NaiveVersion(int Major, int Minor, int Patch, string[] Labels) : IComparable<NaiveVersion>
{
    public int[] Numbers => [Major, Minor, Patch];

    public string Core => string.Join('.', Numbers);

    public static NaiveVersion Parse(string text)
    {
        var match = Regex.Match(text, @"^(\d+)\.(\d+)\.(\d+)(?:-(.+))?$");
        int Number(int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        return new NaiveVersion(Number(1), Number(2), Number(3), match.Groups[4].Success ? match.Groups[4].Value.Split('.') : []);
    }

    public int CompareTo(NaiveVersion? other)
    {
        foreach (var (left, right) in Numbers.Zip(other!.Numbers).Where(pair => pair.First != pair.Second))
        {
            return left.CompareTo(right);
        }

        if (Labels.Length == 0 || other.Labels.Length == 0)
        {
            return other.Labels.Length.CompareTo(Labels.Length);
        }

        var different = Labels.Zip(other.Labels).Select(pair => CompareLabels(pair.First, pair.Second)).FirstOrDefault(order => order != 0);
        return different != 0 ? different : Labels.Length.CompareTo(other.Labels.Length);
    }

    public override string ToString() => Core + (Labels.Length == 0 ? "" : "-" + string.Join('.', Labels));

    private static int CompareLabels(string left, string right) =>
        (left.All(char.IsAsciiDigit), right.All(char.IsAsciiDigit)) switch
        {
            (true, true) => BigInteger.Parse(left, CultureInfo.InvariantCulture).CompareTo(BigInteger.Parse(right, CultureInfo.InvariantCulture)),
            (false, false) => string.CompareOrdinal(left, right),
            (true, false) => -1,
            (false, true) => 1,
        };
}

/// <summary>
/// A range made from npm's grammar, with what it means by npm's documentation: conditions on versions, never rewritten into others.
/// </summary>
internal sealed record GeneratedRange(string Text, Func<NaiveVersion, bool> Satisfies)
{
    private sealed record Clause(string Text, Func<NaiveVersion, bool> Holds, string[] Named, bool IsAny);

    /// <summary>A version with one to three numbers, the rest open.</summary>
    private sealed record Partial(string Text, int[] Numbers, string[] Labels)
    {
        public bool IsFull => Numbers.Length == 3;

        public NaiveVersion Floor => new(At(0), At(1), At(2), Labels);

        public string[] Named => Labels.Length > 0 ? [Floor.Core] : [];

        /// <summary>The same in as many numbers as are written.</summary>
        public int ComparePrefix(NaiveVersion version) =>
            Numbers.Zip(version.Numbers).Select(pair => pair.Second.CompareTo(pair.First)).FirstOrDefault(order => order != 0);

        private int At(int index) => index < Numbers.Length ? Numbers[index] : 0;
    }

    public static GeneratedRange Next(Random random)
    {
        var alternatives = Enumerable.Range(0, random.Next(4) == 0 ? random.Next(2, 4) : 1).Select(_ => NextSet(random)).ToList();
        var text = string.Join(Pick(random, "||", " || ", "|| "), alternatives.Select(set => string.Join(Space(random), set.Select(clause => clause.Text))));
        var sets = alternatives.Any(set => set.All(clause => clause.IsAny)) ? alternatives.Where(set => set.All(clause => clause.IsAny)) : alternatives;
        return new GeneratedRange(
            Pick(random, "", "", " ") + text + Pick(random, "", "", "\t"),
            version => sets.Any(set =>
                set.All(clause => clause.Holds(version))
                && (version.Labels.Length == 0 || set.Any(clause => clause.Named.Contains(version.Core)))));
    }

    private static List<Clause> NextSet(Random random) =>
        random.Next(6) == 0 ? [Hyphen(random)] : [.. Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => Simple(random))];

    private static Clause Simple(Random random)
    {
        if (random.Next(12) == 0)
        {
            var any = Pick(random, "*", "x", "X.x", "*.*.*", ">=*", "^x", "~*", "<=x.x", ">=0", ">=0.0.0", "=*");
            return new Clause(any, _ => true, [], IsAny: true);
        }

        var p = NextPartial(random);
        var symbol = Pick(random, "", "", "=", "^", "^", "~", "~", "~>", ">=", ">", "<", "<=");
        Func<NaiveVersion, bool> holds = symbol switch
        {
            "^" => v => AtLeast(p, v) && SharesCaret(p.Numbers, v),
            "~" or "~>" => v => AtLeast(p, v) && p.Numbers.Take(2).SequenceEqual(v.Numbers.Take(Math.Min(2, p.Numbers.Length))),
            ">=" => v => AtLeast(p, v),
            ">" when p.IsFull => v => v.CompareTo(p.Floor) > 0,
            ">" => v => p.ComparePrefix(v) > 0 && !IsPrereleaseOfNext(p.Numbers, v),
            "<" when p.IsFull => v => v.CompareTo(p.Floor) < 0,
            "<" => v => p.ComparePrefix(v) < 0,
            "<=" => v => AtMost(p, v),
            _ when p.IsFull => v => v.CompareTo(p.Floor) == 0,
            _ => v => p.ComparePrefix(v) == 0 && AtLeast(p, v),
        };
        var isAny = symbol == ">=" && p.Floor.ToString() == "0.0.0";
        return new Clause(symbol + (symbol.Length > 0 ? Space(random, none: true) : "") + Pick(random, "", "", "", "v") + p.Text, holds, p.Named, isAny);
    }

    private static Clause Hyphen(Random random)
    {
        var (from, to) = (NextPartial(random), NextPartial(random));
        return new Clause(
            from.Text + Space(random) + "-" + Space(random) + to.Text,
            v => AtLeast(from, v) && AtMost(to, v),
            [.. from.Named, .. to.Named],
            IsAny: false);
    }

    /// <summary>Every release is at least 0.0.0, so npm has no such condition: pre-releases of 0.0.0 need not meet it either.</summary>
    private static bool AtLeast(Partial p, NaiveVersion v) => p.Floor.ToString() == "0.0.0" || v.CompareTo(p.Floor) >= 0;

    private static bool AtMost(Partial p, NaiveVersion v) => p.IsFull ? v.CompareTo(p.Floor) <= 0 : p.ComparePrefix(v) <= 0;

    /// <summary>A caret keeps the leftmost number that is not 0, or the last one that is written.</summary>
    private static bool SharesCaret(int[] numbers, NaiveVersion v)
    {
        var leftmost = Array.FindIndex(numbers, number => number != 0);
        var kept = leftmost < 0 ? numbers.Length : leftmost + 1;
        return numbers.Take(kept).SequenceEqual(v.Numbers.Take(kept));
    }

    /// <summary>Above 1.2 begins with 1.3.0, not with its pre-releases.</summary>
    private static bool IsPrereleaseOfNext(int[] numbers, NaiveVersion v) =>
        v.Labels.Length > 0
        && v.Numbers.Take(numbers.Length - 1).SequenceEqual(numbers.Take(numbers.Length - 1))
        && v.Numbers[numbers.Length - 1] == numbers[^1] + 1
        && v.Numbers.Skip(numbers.Length).All(number => number == 0);

    private static Partial NextPartial(Random random)
    {
        int[] numbers = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(8) == 0 ? 10 : random.Next(4))];
        string[] labels = numbers.Length == 3 && random.Next(3) == 0 ? Labels(random) : [];
        var wildcards = numbers.Length == 3 ? 0 : random.Next(4 - numbers.Length);
        var text = string.Join('.', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))
            .Concat(Enumerable.Range(0, wildcards).Select(_ => Pick(random, "x", "X", "*", "n"))));
        return new Partial(
            text + (labels.Length == 0 ? "" : "-" + string.Join('.', labels)) + (random.Next(12) == 0 ? "+build.01" : ""),
            numbers,
            labels);
    }

    public static string[] Labels(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Pick(random, "0", "1", "2", "10", "alpha", "beta", "Beta", "rc", "-", "12345678901234567890"))];

    private static string Space(Random random, bool none = false) => Pick(random, none ? "" : " ", none ? "" : " ", "  ", " \t");

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
