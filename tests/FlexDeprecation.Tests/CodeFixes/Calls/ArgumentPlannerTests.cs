using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Which argument goes to which parameter, and which overload is called.</summary>
public sealed class ArgumentPlannerTests
{
    private const string Library = """
        using System;
        namespace Lib
        {
            public static class Api
            {
                public static void Old(string token, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void Over(string token, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void Over(string token, Guid region, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void Authorized(string authorization, string token = null, int count = 1, string tail = null) => Log.Add(authorization, count, tail);
                public static void Guessed(string token, int amount) => Log.Add(token, amount);
                public static void Amount(string token, int amount = 2, string tail = null) => Log.Add(token, amount, tail);
                public static void Needed(string token, int amount, string tail) => Log.Add(token, amount, tail);
                public static void NoCount(string token, string tail = "x") => Log.Add(token, 1, tail);
                public static void Fewer(string token) => Log.Add(token); public static void Fewer(string token, int count) => Log.Add(token, count, null);
                public static void Copy(string from, string to = null) => Log.Add(from, to);
                public static void CopyTo(string to, string target = null) => Log.Add(to, target);
                public static void ByRef(string token, ref int amount) => Log.Add(token, amount);
                public static void Far(string token, string tail, int amount = 1) => Log.Add(token, amount, tail);
                public static void Many(string token, params int[] rest) => Log.Add(token, string.Join(",", rest));
                public static void ManyNumbers(string token, params int[] numbers) => Log.Add(token, string.Join(",", numbers));
                public static void ArrayFirst(int[] numbers, string token, string zone) => Log.Add(token, string.Join(",", numbers));
            }
            public class Meter
            {
                public int Size { get; set; }
                public void Reset() => Size = 0; public void Set(int size) => Size = size;
            }
        }

        """;

    [Theory]
    // The overload that has the parameter whose argument is written out.
    [InlineData("Old", "Over", "\"region\": \"System.Guid.Empty\"", "Old(\"a\", 2)", "Over(\"a\", System.Guid.Empty, 2)")]
    [InlineData("Old", "Over", "", "Old(\"a\", 2)", "Over(\"a\", 2)")]
    // The one that drops the least.
    [InlineData("Old", "Fewer", "", "Old(\"a\", 2)", "Fewer(\"a\", 2)")]
    // What is mapped elsewhere does not go to the parameter of its own name as well.
    [InlineData("Old", "Authorized", "\"authorization\": \"{token}\"", "Old(\"a\")", "Authorized(\"a\")")]
    [InlineData("Old", "Authorized", "\"authorization\": \"{token}\"", "Old(\"a\", 2)", "Authorized(\"a\", count: 2)")]
    [InlineData("Old", "Authorized", "\"authorization\": \"{token}.Trim()\"", "Old(\"a\")", "Authorized(\"a\".Trim(), \"a\")")]
    // A renamed parameter.
    [InlineData("Old", "Amount", "", "Old(\"a\", 3)", "Amount(\"a\", 3)")]
    [InlineData("Old", "Amount", "", "Old(\"a\")", "Amount(\"a\", 1)")]
    [InlineData("Old", "Amount", "", "Old(\"a\", count: 3)", "Amount(\"a\", amount: 3)")]
    [InlineData("Old", "Needed", "", "Old(\"a\")", "Needed(\"a\", 1, null)")]
    [InlineData("Many", "ManyNumbers", "", "Many(\"a\", 1, 2)", "ManyNumbers(\"a\", 1, 2)")]
    // Dropped, and a default that is written out.
    [InlineData("Old", "NoCount", "", "Old(\"a\", 1)", "NoCount(\"a\", null)")]
    // Single arguments as one in another place.
    [InlineData("Many", "ArrayFirst", "\"numbers\": \"{rest}\", \"zone\": \"\\\"z\\\"\"", "Many(\"a\", 1, 2)", "ArrayFirst(token: \"a\", numbers: new int[] { 1, 2 }, zone: \"z\")")]
    public Task Each_goes_to_its_parameter(string old, string @new, string arguments, string before, string after) => ReplaceTest.FixesAsync(
        Library,
        Entry(old, @new, arguments),
        Program($"Api.{before};"),
        Program($"Api.{after};"));

    [Theory]
    [InlineData("Copy", "CopyTo", "", "Copy(\"a\", \"b\")", "CopyTo(\"b\")")]
    [InlineData("Copy", "CopyTo", "", "Copy(to: \"b\", from: \"a\")", "CopyTo(to: \"b\")")]
    public Task An_argument_goes_to_the_parameter_of_its_name_alone(string old, string @new, string arguments, string before, string after) => ReplaceTest.FixesAsync(
        Library,
        Entry(old, @new, arguments),
        Program($"Api.{before};"),
        Program($"Api.{after};"),
        prints: false);

    [Theory]
    // To take one for renamed and to drop another would be two guesses.
    [InlineData("Old", "Guessed", "", "Old(\"a\", 2, \"t\")", "it needs an argument that is not given here")]
    [InlineData("Old", "Fewer", "\"nothing\": \"1\"", "Old(\"a\")", "it needs an argument that is not given here")]
    [InlineData("Old", "ByRef", "", "Old(\"a\", 2)", "it needs an argument that is not given here")]
    [InlineData("Old", "Guessed", "\"amount\": \"{count} + {tail}.Length\"", "Old(\"a\", 2)", "it needs an argument that is not given here")]
    public Task What_would_be_a_guess_is_left(string old, string @new, string arguments, string before, string why) => ReplaceTest.LeavesAsync(
        Library,
        Entry(old, @new, arguments),
        Program($"Api.{before};"),
        why);

    [Fact]
    public Task What_is_in_another_place_is_not_taken_for_renamed() => ReplaceTest.FixesAsync(
        Library,
        Entry("Old", "Far", ""),
        Program("Api.Old(\"a\", tail: \"t\");"),
        Program("Api.Far(\"a\", tail: \"t\");"));

    [Fact]
    public Task A_value_that_is_set_has_to_be_taken() => ReplaceTest.LeavesAsync(
        Library,
        """ "symbol": "M:Lib.Meter.set_Size(System.Int32)", "replacement": "M:Lib.Meter.Reset" """,
        Program("new Meter().Size = 3;"),
        "it needs an argument that is not given here");

    private static string Entry(string old, string @new, string arguments) =>
        $$""" "symbol": "M:Lib.Api.{{old}}(*)", "replacement": { "symbol": "M:Lib.Api.{{@new}}(*)", "arguments": { {{arguments}} } } """;

    private static string Program(string statement) => "using Lib;\n\n" + statement + "\nLog.Add(\"end\");\n";
}
