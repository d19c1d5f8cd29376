using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>
/// Operators and query methods, each alone in its manifest: what is written for one must be looked for because of that one, and not
/// because of another.
/// </summary>
public sealed class SingleOperatorTests
{
    [Theory]
    [InlineData("op_UnaryPlus", "+(N a)", "_ = [|+a|];")]
    [InlineData("op_UnaryNegation", "-(N a)", "_ = [|-a|];")]
    [InlineData("op_LogicalNot", "!(N a)", "_ = [|!a|];")]
    [InlineData("op_OnesComplement", "~(N a)", "_ = [|~a|];")]
    [InlineData("op_Increment", "++(N a)", "[|a++|]; [|++a|];")]
    [InlineData("op_Decrement", "--(N a)", "[|a--|]; [|--a|];")]
    [InlineData("op_CheckedIncrement", "checked ++(N a)", "checked { [|a++|]; } a++;", "++(N a)")]
    [InlineData("op_CheckedUnaryNegation", "checked -(N a)", "_ = checked([|-a|]); _ = -a;", "-(N a)")]
    [InlineData("op_Addition", "+(N a, N b)", "_ = [|a + b|]; [|a += b|];")]
    [InlineData("op_Subtraction", "-(N a, N b)", "_ = [|a - b|]; [|a -= b|];")]
    [InlineData("op_Multiply", "*(N a, N b)", "_ = [|a * b|]; [|a *= b|];")]
    [InlineData("op_Division", "/(N a, N b)", "_ = [|a / b|]; [|a /= b|];")]
    [InlineData("op_Modulus", "%(N a, N b)", "_ = [|a % b|]; [|a %= b|];")]
    [InlineData("op_BitwiseAnd", "&(N a, N b)", "_ = [|a & b|]; [|a &= b|];")]
    [InlineData("op_BitwiseOr", "|(N a, N b)", "_ = [|a | b|]; [|a |= b|];")]
    [InlineData("op_ExclusiveOr", "^(N a, N b)", "_ = [|a ^ b|]; [|a ^= b|];")]
    [InlineData("op_LeftShift", "<<(N a, int b)", "_ = [|a << 1|]; [|a <<= 1|];")]
    [InlineData("op_RightShift", ">>(N a, int b)", "_ = [|a >> 1|]; [|a >>= 1|];")]
    [InlineData("op_UnsignedRightShift", ">>>(N a, int b)", "_ = [|a >>> 1|]; [|a >>>= 1|];")]
    [InlineData("op_CheckedAddition", "checked +(N a, N b)", "_ = checked([|a + b|]); _ = a + b;", "+(N a, N b)")]
    [InlineData("op_Equality", "==(N a, N b)", "_ = [|a == b|]; _ = a != b;", "!=(N a, N b)")]
    [InlineData("op_Inequality", "!=(N a, N b)", "_ = [|a != b|]; _ = a == b;", "==(N a, N b)")]
    [InlineData("op_LessThan", "<(N a, N b)", "_ = [|a < b|]; _ = a > b;", ">(N a, N b)")]
    [InlineData("op_GreaterThan", ">(N a, N b)", "_ = [|a > b|]; _ = a < b;", "<(N a, N b)")]
    [InlineData("op_LessThanOrEqual", "<=(N a, N b)", "_ = [|a <= b|]; _ = a >= b;", ">=(N a, N b)")]
    [InlineData("op_GreaterThanOrEqual", ">=(N a, N b)", "_ = [|a >= b|]; _ = a <= b;", "<=(N a, N b)")]
    public Task An_operator(string name, string declaration, string code, string? other = null)
    {
        var beside = other is null ? "" : $"public static N operator {other} => null;";
        var library = TestRun.Library("Operators", $$"""
            namespace Lib
            {
                public class N { public static N operator {{declaration}} => null; {{beside}} }
                public static class Get { public static N N; }
            }
            """);
        return UseTest.VerifyAsync(
            library,
            UseTest.Manifest(UseTest.Deprecated($"M:Lib.N.{name}(*)")),
            "class C { void M() { var a = Lib.Get.N; var b = Lib.Get.N; " + code + " } }");
    }

    [Theory]
    [InlineData("Where", "from x in q [|where|] x > 0 select x")]
    [InlineData("Select", "from x in q where x > 0 [|select|] x + 1")]
    [InlineData("Select", "from x in q [|let|] y = x where y > x [|select|] x")]
    [InlineData("SelectMany", "from x in q [|from|] y in q where x > y select x")]
    [InlineData("OrderBy", "from x in q orderby [|x|] select x")]
    [InlineData("OrderByDescending", "from x in q orderby [|x descending|] select x")]
    [InlineData("ThenBy", "from x in q orderby x, [|x|] select x")]
    [InlineData("ThenByDescending", "from x in q orderby x, [|x descending|] select x")]
    [InlineData("GroupBy", "from x in q [|group|] x by x")]
    [InlineData("Join", "from x in q [|join|] y in q on x equals y select x")]
    [InlineData("GroupJoin", "from x in q [|join|] y in q on x equals y into z select x")]
    [InlineData("Cast", "from x in q [|join|] int y in q on x equals y select x")]
    public Task A_query_method(string name, string query)
    {
        var library = TestRun.Library("Queries", """
            using System;
            using System.Collections.Generic;
            namespace Lib
            {
                public class Q<T>
                {
                    public Q<T> Where(Func<T, bool> f) => this;
                    public Q<U> Select<U>(Func<T, U> f) => null;
                    public Q<V> SelectMany<U, V>(Func<T, Q<U>> f, Func<T, U, V> g) => null;
                    public O<T> OrderBy<U>(Func<T, U> f) => null;
                    public O<T> OrderByDescending<U>(Func<T, U> f) => null;
                    public Q<Q<T>> GroupBy<U>(Func<T, U> f) => null;
                    public Q<W> Join<U, V, W>(Q<U> q, Func<T, V> f, Func<U, V> g, Func<T, U, W> h) => null;
                    public Q<W> GroupJoin<U, V, W>(Q<U> q, Func<T, V> f, Func<U, V> g, Func<T, Q<U>, W> h) => null;
                    public Q<U> Cast<U>() => null;
                }
                public class O<T> : Q<T>
                {
                    public O<T> ThenBy<U>(Func<T, U> f) => null;
                    public O<T> ThenByDescending<U>(Func<T, U> f) => null;
                }
                public static class Get { public static Q<int> Q; }
            }
            """);
        var type = name.StartsWith("Then", System.StringComparison.Ordinal) ? "O`1" : "Q`1";
        return UseTest.VerifyAsync(
            library,
            UseTest.Manifest(UseTest.Deprecated($"M:Lib.{type}.{name}(*)")),
            "class C { void M() { var q = Lib.Get.Q; _ = " + query + "; } }");
    }
}
