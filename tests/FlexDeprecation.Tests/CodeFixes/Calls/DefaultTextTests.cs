using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>What a call leaves to a default stays the value that it was.</summary>
public sealed class DefaultTextTests
{
    [Theory]
    [InlineData("int n = 1", "int n = 2", "1")]
    [InlineData("int n = -1", "int n = 2", "-1")]
    [InlineData("string n = \"a\\n\"", "string n = null", "\"a\\n\"")]
    [InlineData("char n = '\\''", "char n = 'b'", "'\\''")]
    [InlineData("bool n = true", "bool n = false", "true")]
    [InlineData("string n = null", "string n = \"\"", "null")]
    [InlineData("int? n = null", "int? n = 1", "null")]
    [InlineData("int? n = 1", "int? n = null", "1")]
    [InlineData("Level n = Level.High", "Level n = Level.Low", "Level.High")]
    [InlineData("Level? n = Level.High", "Level? n = null", "Level.High")]
    [InlineData("float n = 1.5f", "float n = 1", "1.5F")]
    [InlineData("float n = float.NaN", "float n = 1", "float.NaN")]
    [InlineData("float n = float.NegativeInfinity", "float n = 1", "float.NegativeInfinity")]
    [InlineData("double n = 1.5", "double n = 1", "1.5")]
    [InlineData("double n = 1", "double n = 2", "1.0")]
    [InlineData("double n = -1", "double n = 2", "-1.0")]
    [InlineData("double n = 1e20", "double n = 2", "1E+20")]
    [InlineData("double n = double.NaN", "double n = 1", "double.NaN")]
    [InlineData("double n = double.PositiveInfinity", "double n = 1", "double.PositiveInfinity")]
    [InlineData("decimal n = 2.5m", "decimal n = 1", "2.5M")]
    [InlineData("TimeSpan n = default", "TimeSpan n", "default")]
    // The same default, but not the same value.
    [InlineData("TimeSpan n = default", "TimeSpan? n = null", "default(TimeSpan)")]
    [InlineData("TimeSpan n = default", "object n = null", "default(TimeSpan)")]
    // A parameter of another type.
    [InlineData("long n = 1", "object n = null", "1L")]
    [InlineData("uint n = 1", "object n = null", "1U")]
    [InlineData("ulong n = 1", "object n = null", "1UL")]
    [InlineData("byte n = 1", "object n = null", "(byte)1")]
    [InlineData("sbyte n = -1", "object n = null", "(sbyte)-1")]
    [InlineData("short n = 1", "object n = null", "(short)1")]
    [InlineData("ushort n = 1", "object n = null", "(ushort)1")]
    [InlineData("int n = 1", "object n = null", "1")]
    [InlineData("double n = 1", "object n = null", "1.0")]
    [InlineData("short n = 1", "long n", "1", false)]
    [InlineData("short n = 1", "long? n", "1", false)]
    public Task A_default_is_written_where_the_new_one_differs(string old, string @new, string text, bool keepsType = true) =>
        ReplaceTest.FixesAsync(Library(old, @new), Entry, Program("Api.Old();"), Program($"Api.New({text});"), prints: keepsType);

    [Theory]
    [InlineData("int n = 1", "int n = 1")]
    [InlineData("string n = null", "object n = null")]
    [InlineData("TimeSpan n = default", "TimeSpan n = default")]
    [InlineData("double n = double.NaN", "double n = double.NaN")]
    [InlineData("int? n = null", "long? n = null")]
    [InlineData("[Note] int n = 1", "int n = 1")]
    [InlineData("params int[] n", "params int[] n")]
    [InlineData("[CallerMemberName] string n = null", "[Note, CallerMemberName] string n = null")]
    [InlineData("[CallerLineNumber] int n = 0", "[CallerLineNumber] int n = 0")]
    public Task The_same_default_is_left_out(string old, string @new) =>
        ReplaceTest.FixesAsync(Library(old, @new), Entry, Program("Api.Old();"), Program("Api.New();"));

    [Theory]
    [InlineData("[CallerMemberName] string n = null", "string n = null")]
    [InlineData("[CallerFilePath] string n = null", "string n = null")]
    [InlineData("[CallerLineNumber] int n = 0", "int n = 0")]
    [InlineData("string n = null, [CallerArgumentExpression(\"n\")] string m = null", "string n = null, string m = null")]
    [InlineData("string n = null", "[CallerMemberName] string n = null", "Api.New(null);")]
    [InlineData("Level n = Level.Low | Level.High", "Level n = Level.Low")]
    [InlineData("params int[] n", "int[] n = null")]
    [InlineData("KeyValuePair<int, int> n = default", "object n = null")]
    public Task What_cannot_be_written_keeps_the_call_as_it_is(string old, string @new, string? after = null) => after is null
        ? ReplaceTest.LeavesAsync(Library(old, @new), Entry, Program("Api.Old();"), "what is left to a default here would be another value")
        : ReplaceTest.FixesAsync(Library(old, @new), Entry, Program("Api.Old();"), Program(after));

    [Theory]
    [InlineData("Level n = Level.High", "{n}", "Level.High")]
    [InlineData("TimeSpan n = default", "{n}.Ticks", "default(TimeSpan).Ticks")]
    [InlineData("double n = 1", "{n} / 2", "1.0 / 2")]
    [InlineData("long n = 2000000000", "{n} * 2", "2000000000L * 2")]
    public Task A_template_takes_the_default(string old, string template, string text) => ReplaceTest.FixesAsync(
        Library(old, "int n"),
        $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": { "expression": "Log.Add({{template}})" } """,
        Program("Api.Old();"),
        Program($"Log.Add({text});"),
        prints: false);

    [Fact]
    public Task A_parameter_of_the_name_of_an_enum_hides_it() => ReplaceTest.FixesAsync(
        "namespace Lib { public enum Level { Low, High } public class Base { public Base(string s, Level l = Level.High) => Log.Add(s, l); public Base(string s, int n, Level l = Level.Low) => Log.Add(s, l); } }\n",
        """ "symbol": "M:Lib.Base.#ctor(System.String,Lib.Level)", "replacement": { "symbol": "M:Lib.Base.#ctor(System.String,System.Int32,Lib.Level)", "arguments": { "n": "0" } } """,
        "using Lib;\n_ = new A(\"a\");\nclass A : Base { public A(string Level) : base(Level) { } }\n",
        "using Lib;\n_ = new A(\"a\");\nclass A : Base { public A(string Level) : base(Level, 0, Lib.Level.High) { } }\n");

    private const string Entry = """ "symbol": "M:Lib.Api.Old(*)", "replacement": "M:Lib.Api.New(*)" """;

    private static string Library(string old, string @new) => $$"""
        using System; using System.Collections.Generic; using System.Runtime.CompilerServices;
        namespace Lib
        {
            [Flags] public enum Level { Low = 1, High = 2 }
            public sealed class NoteAttribute : Attribute { }
            public static class Api
            {
                public static void Old({{old}}) => Log.Add(n, ((object)n)?.GetType());
                public static void New({{@new}}) => Log.Add(n, ((object)n)?.GetType());
            }
        }

        """;

    private static string Program(string statement) => "using System;\nusing Lib;\n\n" + statement + "\nLog.Add(\"end\");\n";
}
