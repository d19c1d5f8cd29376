using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Delegates, indexers and constructors; and arguments that may, or may not, be evaluated otherwise.</summary>
public sealed class CallEditorTests
{
    private const string Library = """
        using System;
        namespace Lib
        {
            public class Base
            {
                public int this[int a, int b] => Log.Of("get", a * 10 + b);
                public int this[int a, int b, bool isExact] => Log.Of("get", a * 10 + b);
                public int this[string key, int b, int a] => Log.Of("get", a * 10 + b);
            }
            public static class Api
            {
                public static void Old(string from, string to) => Log.Add(from, to);
                public static void Renamed(string source, string target) => Log.Add(source, target);
                public static void Half(string from, string target) => Log.Add(from, target);
                public static void Swapped(string to, string from) => Log.Add(from, to);
                public static void Shifted(string to, string target) => Log.Add(to, target);
                public static void Back(string source, string from) => Log.Add(from, source);
                public static void Overloads(object to, object from) => Log.Add(from, to);
                public static void Overloads(string source, int count) => Log.Add(source, count);
                public static void OtherLength(string from, string to) => Log.Add(from, to);
                public static void OtherLength(string to, string from, int count) => Log.Add(from, to);
                public static void Run(Func<int> f, Func<int> other = null) => Log.Add((f ?? other)());
                public static void RunAny(Func<int> f, Func<int> other = null) => Log.Add((f ?? other)());
                public static Func<int> Both(Func<int> f, Func<int> other) => f ?? other;
            }
            public class Client
            {
                public Client(string token, int size) => Log.Add(token); public Client(string token) => Log.Add(token);
            }
            public class OldType { } public static class StaticType { } public interface INewType { }
            public enum OldLevel { Low } public enum NewLevel { Low }
            [AttributeUsage(AttributeTargets.All)]
            public sealed class NoteAttribute : Attribute { public NoteAttribute(int a) { } public NoteAttribute(int a, string b) { } }
        }

        """;

    [Theory]
    [InlineData("Renamed")]
    [InlineData("Half")]
    [InlineData("OtherLength")]
    public Task A_delegate_takes_a_method_with_other_names(string @new) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": "M:Lib.Api.{{@new}}(*)" """,
        Program("Action<string, string> f = Api.Old; f(\"a\", \"b\");"),
        Program($"Action<string, string> f = Api.{@new}; f(\"a\", \"b\");"));

    [Theory]
    [InlineData("Swapped")]
    [InlineData("Shifted")]
    [InlineData("Back")]
    [InlineData("Overloads")]
    public Task A_delegate_does_not_take_one_with_another_order(string @new) => ReplaceTest.LeavesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": "M:Lib.Api.{{@new}}(*)" """,
        Program("Action<string, string> f = Api.Old; f(\"a\", \"b\");"),
        "a delegate passes arguments by their position, and they would be other ones");

    [Fact]
    public Task Nor_does_it_take_one_with_written_arguments() => ReplaceTest.LeavesAsync(
        Library,
        """ "symbol": "M:Lib.Api.Old(*)", "replacement": { "symbol": "M:Lib.Api.Renamed(*)", "arguments": { "source": "{from}" } } """,
        Program("Action<string, string> f = Api.Old; f(\"a\", \"b\");"),
        "a delegate passes arguments by their position, and they would be other ones");

    [Theory]
    [InlineData("P:Lib.Base.Item(System.Int32,System.Int32,System.Boolean)", "\"isExact\": \"true\"", "_ = b[1, 2];", "_ = b[1, 2, true];")]
    [InlineData("P:Lib.Base.Item(System.Int32,System.Int32,System.Boolean)", "\"isExact\": \"true\"", "_ = b[b: 1, a: 2];", "_ = b[b: 1, a: 2, isExact: true];")]
    [InlineData("P:Lib.Base.Item(System.String,System.Int32,System.Int32)", "\"key\": \"\\\"k\\\"\"", "_ = b?[1, 2];", "_ = b?[a: 1, b: 2, key: \"k\"];")]
    public Task An_indexer(string @new, string arguments, string before, string after) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "P:Lib.Base.Item(System.Int32,System.Int32)", "replacement": { "symbol": "{{@new}}", "arguments": { {{arguments}} } } """,
        Program("var b = new Base(); " + before),
        Program("var b = new Base(); " + after));

    [Fact]
    public Task The_constructor_that_is_asked_for() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.#ctor(System.String,System.Int32)", "replacement": "M:Lib.Client.#ctor(System.String)" """,
        Program("_ = new Client(\"a\", 2);"),
        Program("_ = new Client(\"a\");"));

    [Theory]
    [InlineData("M:Lib.OldType.#ctor", "T:Lib.StaticType", "it cannot stand in this place")]
    [InlineData("M:Lib.OldType.#ctor", "T:Lib.INewType", "it cannot stand in this place")]
    [InlineData("T:Lib.OldType", "T:Lib.INewType", "nothing that the project references has it")]
    public Task What_cannot_be_created_is_not_written(string old, string @new, string why) =>
        ReplaceTest.LeavesAsync(Library, $$""" "symbol": "{{old}}", "replacement": "{{@new}}" """, Program("_ = new OldType();"), why);

    [Fact]
    public Task A_value_of_an_enum_is_created() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "T:Lib.OldLevel", "replacement": "T:Lib.NewLevel" """,
        Program("Log.Add(new OldLevel());"),
        Program("Log.Add(new NewLevel());"));

    [Theory]
    // A lambda may be made earlier, later or not at all, but not twice.
    [InlineData("{f} ?? {other}", "Api.Run(/* f */ null, () => 1);", "Api.RunAny(/* f */ (Func<int>)null ?? (Func<int>)(() => 1), null);", null)]
    [InlineData("Lib.Api.Both({f}, {f})", "Api.Run(() => 1);", null, "an argument would be evaluated more than once")]
    public Task A_lambda_is_no_evaluation(string template, string before, string? after, string? why)
    {
        var entry = $$""" "symbol": "M:Lib.Api.Run(*)", "replacement": { "symbol": "M:Lib.Api.RunAny(*)", "arguments": { "f": "{{template}}", "other": "null" } } """;
        return after is null
            ? ReplaceTest.LeavesAsync(Library, entry, Program(before), why)
            : ReplaceTest.FixesAsync(Library, entry, Program(before), Program(after));
    }

    [Fact]
    public Task A_constant_may_be_written_twice() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.NoteAttribute.#ctor(System.Int32)", "replacement": { "symbol": "M:Lib.NoteAttribute.#ctor(System.Int32,System.String)", "arguments": { "a": "{a} + {a}", "b": "\"b\"" } } """,
        "using Lib;\nLog.Add(1);\n[Note(1)] class A;\n",
        "using Lib;\nLog.Add(1);\n[Note(1 + 1, \"b\")] class A;\n");

    private static string Program(string statement) => "using System;\nusing Lib;\n\nLog.Add(\"start\");\n" + statement + "\n";
}
