using System;
using System.Globalization;
using System.Linq;

namespace FlexDeprecation.Tests.Harness;

/// <summary>
/// How often tests make up their input, and from which seed. The seeds are fixed; the variables ask for more of them, and say where they
/// begin.
/// </summary>
internal static class Fuzz
{
    /// <summary>How many seeds a test takes.</summary>
    public static readonly int Count = Variable("FLEX_FUZZ", 1_500);

    /// <summary>The first of them.</summary>
    public static readonly int First = Variable("FLEX_FUZZ_SEED", 0);

    /// <summary>Checks what each seed makes up; a failure says which seed it was.</summary>
    public static void Run(Action<Random> check)
    {
        for (var seed = First; seed < First + Count; seed++)
        {
            try
            {
                check(new Random(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}", e);
            }
        }
    }

    public static T Pick<T>(this Random random, params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>Makes up some items, at least as many as the one number and at most as many as the other.</summary>
    public static T[] Some<T>(this Random random, int least, int most, Func<T> item) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => item())];

    /// <summary>Takes a character out, doubles a part, or puts a part of something else in, up to three times.</summary>
    public static string Break(this Random random, string text, params string[] parts)
    {
        for (var breaks = random.Next(1, 4); breaks > 0; breaks--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 5), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                _ => text.Insert(at, random.Pick(parts)),
            };
        }

        return text;
    }

    private static int Variable(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
