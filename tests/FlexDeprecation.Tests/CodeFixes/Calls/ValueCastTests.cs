using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Arguments that would be other values, or choose another overload, where the new parameter has another type.</summary>
public sealed class ValueCastTests
{
    private const string Library = """
        using System; using System.Collections.Generic; using System.Threading.Tasks;
        namespace Lib
        {
            public sealed class Money { public int Cents; public static implicit operator Money(int cents) => new Money { Cents = cents }; public override string ToString() => Cents + "c"; }
            public sealed class Options { public int Size = 3; public override string ToString() => "options " + Size; }
            public sealed class Options2 { public int Size = 3; public override string ToString() => "options " + Size; }
            public enum Level { Low, High }
            public static class Api
            {
                public static void OldMoney(Money m) => Log.Add(m); public static void OldLong(long n) => Log.Add(n, n.GetType()); public static void OldFloat(float f) => Log.Add((double)f);
                public static void OldByte(byte b) => Log.Add(b, b.GetType()); public static void OldInt(int n) => Log.Add(n); public static void OldLevel(Level l) => Log.Add(l);
                public static void OldOptions(Options o) => Log.Add(o); public static void OldArray(int[] a) => Log.Add(a.GetType()); public static void OldText(string s) => Log.Add(s);
                public static void OldFormattable(FormattableString s) => Log.Add(s.Format); public static void OldFunc(Func<int> f) => Log.Add(f());
                public static void OldMany(params long[] n) => Log.Add(string.Join(",", n), n[0].GetType());
                public static void OldShort(short n) => Log.Add(n); public static void OldWide(long n) => Log.Add(n);
                public static void NewOptions(Options2 o) => Log.Add(o);
                public static void SByte(sbyte n) => Log.Add(n);
                public static void ManyDoubles(params double[] n) => Log.Add(string.Join(",", n), typeof(long));
                public static void Object(object o) => Log.Add(o, o?.GetType());
                public static void Plain(object o) => Log.Add(o);
                public static void Types(object o) => Log.Add(o.GetType());
                public static void Double(double d) => Log.Add(d);
                public static void Long(long n) => Log.Add(n);
                public static void Nullable(int? n) => Log.Add(n);
                public static void Enumerable(IEnumerable<int> a) => Log.Add(a.GetType());
                public static void Format(IFormattable s) => Log.Add("formattable"); public static void String(string s) => Log.Add(s);
                public static void Over(long n) => Log.Add(n, n.GetType()); public static void Over(int n) => Log.Add("int");
                public static void OverText(object s, int n = 0) => Log.Add(s); public static void OverText(string s, int n = 0) => Log.Add("string");
                public static void OverFunc(Func<int> f) => Log.Add(f()); public static void OverFunc(Func<Task<int>> f) => Log.Add("task");
                public static void OldMoreMoney(Money m, Money more) => Log.Add(m); public static void OldAny<T>(T n) => Log.Add(n); public static void OldManyOf<T>(params T[] n) => Log.Add(n.Length);
                public static void NamedObjects(string name = null, params object[] n) => Log.Add(string.Join(",", n), n[0].GetType());
                public static void ManyObjects(params object[] n) => Log.Add(string.Join(",", n), n.Length == 0 ? "" : n[0].GetType());
            }
        }

        """;

    [Theory]
    [InlineData("OldMoney", "Plain", "5", "(Money)5")]
    [InlineData("OldMoney", "Plain", "-5", "(Money)(-5)")]
    [InlineData("OldMoney", "Plain", "1 + 2", "(Money)(1 + 2)")]
    [InlineData("OldMoney", "Plain", "/* a */ m /* b */", "/* a */ m /* b */")]
    [InlineData("OldLong", "Object", "i", "(long)i")]
    [InlineData("OldLong", "Object", "5L", "5L")]
    [InlineData("OldFloat", "Double", "i", "(float)i")]
    [InlineData("OldInt", "Long", "i", "i")]
    [InlineData("OldByte", "Object", "5", "(byte)5")]
    [InlineData("OldInt", "Nullable", "default", "(int)default")]
    [InlineData("OldLevel", "Plain", "0", "(Level)0")]
    [InlineData("OldLevel", "Plain", "Level.High", "Level.High")]
    [InlineData("OldOptions", "Plain", "new()", "(Options)new()")]
    [InlineData("OldOptions", "Plain", "new() { Size = 4 }", "(Options)new() { Size = 4 }")]
    [InlineData("OldOptions", "NewOptions", "new() { Size = 4 }", "new() { Size = 4 }")]
    [InlineData("OldArray", "Enumerable", "[1, 2]", "(int[])[1, 2]")]
    [InlineData("OldLong", "Object", "i switch { 1 => 2, _ => 3L }", "i switch { 1 => 2, _ => 3L }")]
    [InlineData("OldByte", "Object", "i switch { 1 => 2, _ => 3 }", "(byte)(i switch { 1 => 2, _ => 3 })")]
    [InlineData("OldText", "Plain", "$\"{i}\"", "$\"{i}\"")]
    [InlineData("OldMany", "ManyObjects", "1, i", "(long)1, (long)i")]
    [InlineData("OldMany", "ManyDoubles", "1, i", "1, i")]
    [InlineData("OldShort", "SByte", "5", "5")]
    [InlineData("OldWide", "Double", "i", "i")]
    public Task An_argument_stays_the_value_that_it_was(string old, string @new, string before, string after) => ReplaceTest.FixesAsync(
        Library, Entry(old, @new), Program($"Api.{old}({before});"), Program($"Api.{@new}({after});"));

    [Theory]
    [InlineData("OldLong", "M:Lib.Api.Over(System.Int64)", "5", "Api.Over((long)5);")]
    [InlineData("OldText", "M:Lib.Api.OverText(System.Object,System.Int32)", "\"x\"", "Api.OverText((object)\"x\");")]
    [InlineData("OldFunc", "M:Lib.Api.OverFunc(System.Func{System.Int32})", "() => throw null!", "Api.OverFunc((Func<int>)(() => throw null!));", false)]
    public Task A_cast_chooses_the_overload(string old, string @new, string before, string after, bool prints = true) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.{{old}}(*)", "replacement": "{{@new}}" """,
        "using System;\n" + Program((prints ? "" : "if (i < 0) ") + $"Api.{old}({before});"),
        "using System;\n" + Program((prints ? "" : "if (i < 0) ") + after));

    [Theory]
    [InlineData("OldFormattable", "String", "$\"{i}\"")]
    [InlineData("OldText", "Format", "$\"{i}\"")]
    [InlineData("OldMoney", "Long", "5")]
    public Task What_no_cast_can_keep_is_left(string old, string @new, string argument) =>
        ReplaceTest.LeavesAsync(Library, Entry(old, @new), Program($"Api.{old}({argument});"), why: null);

    [Theory]
    [InlineData("OldLong(long)", "{n} / 2 * 1.0", "5", "Log.Add((long)5 / 2 * 1.0);")]
    [InlineData("OldFloat(float)", "{f} / 2", "i", "Log.Add((float)i / 2);")]
    [InlineData("OldText(string)", "{s} ?? \"none\"", "null", "Log.Add((string)null ?? \"none\");")]
    [InlineData("OldInt(int)", "{n}.ToString()", "default", "Log.Add(((int)default).ToString());")]
    [InlineData("OldMany(params)", "{n}.Length", "1, i", "Log.Add(new long[] { 1, i }.Length);")]
    [InlineData("OldMany(params)", "{n}.Length", "new long[] { 7 }", "Log.Add(new long[] { 7 }.Length);")]
    public Task A_template_takes_the_value_that_the_parameter_took(string old, string template, string argument, string after)
    {
        var name = old[..old.IndexOf('(', System.StringComparison.Ordinal)];
        return ReplaceTest.FixesAsync(
            Library,
            $$""" "symbol": "M:Lib.Api.{{name}}(*)", "replacement": { "expression": "Log.Add({{template.Replace("\"", "\\\"", System.StringComparison.Ordinal)}})" } """,
            Program($"Api.{name}({argument});"),
            Program(after),
            prints: false);
    }

    [Theory]
    [InlineData("OldFloat", "{f} / 2", "i", "(float)i / 2")]
    [InlineData("OldMoney", "{m}.Cents", "/* 1 */ 5 /* 2 */", "/* 1 */ ((Money)5).Cents /* 2 */")]
    [InlineData("OldMoney", "{m}.Cents", "-5", "((Money)(-5)).Cents")]
    [InlineData("OldMoney", "{m}.Cents", "m", "m.Cents")]
    [InlineData("OldMoreMoney", "{more} ?? {m}", "5, 6", "(Money)6 ?? (Money)5")]
    [InlineData("OldText", "{s} ?? \"none\"", "null", "(string)null ?? \"none\"")]
    [InlineData("OldMany", "{n}.Length", "7", "new long[] { 7 }.Length")]
    public Task So_does_one_that_is_written_for_an_argument(string old, string template, string argument, string after) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.{{old}}(*)", "replacement": { "symbol": "M:Lib.Api.Plain(*)", "arguments": { "o": "{{template.Replace("\"", "\\\"", System.StringComparison.Ordinal)}}" } } """,
        Program($"Api.{old}({argument});"),
        Program($"Api.Plain({after});"),
        prints: false);

    [Theory]
    [InlineData("1, i", "(long)1, (long)i")]
    [InlineData("-1, i", "(long)(-1), (long)i")]
    public Task Each_of_several_that_make_up_one_stays_the_value_that_it_was(string before, string after) => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Api.OldMany(*)", "replacement": "M:Lib.Api.NamedObjects(*)" """,
        Program($"Api.OldMany({before});"),
        Program($"Api.NamedObjects(n: new object[] {{ {after} }});"));

    [Theory]
    [InlineData("OldAny``1(``0)", "Plain(*)", "Api.OldAny<T>(default);")]
    [InlineData("OldManyOf``1(``0[])", "NamedObjects(*)", "Api.OldManyOf<T>(default, default);")]
    public Task A_type_that_has_no_name_here_cannot_be_cast_to(string old, string @new, string statement) => ReplaceTest.LeavesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.{{old}}", "replacement": { "symbol": "M:Lib.Api.{{@new}}", "arguments": { {{(@new[0] == 'P' ? "\"o\": \"{n}\"" : "")}} } } """,
        Program($"G<int>(); static void G<T>() {{ {statement} }}"),
        "a type that it needs cannot be written here");

    private static string Entry(string old, string @new) =>
        $$""" "symbol": "M:Lib.Api.{{old}}(*)", "replacement": { "symbol": "M:Lib.Api.{{@new}}(*)", "arguments": { {{Mapping(old, @new)}} } } """;

    private static string Mapping(string old, string @new)
    {
        var from = old switch { "OldMoney" => "m", "OldFloat" => "f", "OldByte" => "b", "OldLevel" => "l", "OldOptions" => "o", "OldArray" => "a", "OldText" or "OldFormattable" => "s", _ => "n" };
        var to = @new switch { "Double" => "d", "Enumerable" => "a", "Format" or "String" => "s", "Long" or "Nullable" or "ManyObjects" or "ManyDoubles" or "SByte" => "n", _ => "o" };
        return from == to ? "" : $$""" "{{to}}": "{{{from}}}" """;
    }

    private static string Program(string statement) =>
        "using Lib;\n\nint i = System.Environment.NewLine.Length > 0 ? 16777217 : 0; Money m = 7;\n" + statement + "\nLog.Add(\"end\", i, m);\n";
}
