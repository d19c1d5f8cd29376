using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Parameters of C# 13 that take spans and collections made of single arguments.</summary>
public sealed class ParamsCollectionTests
{
    private const string Library = """
        using System; using System.Collections.Generic;
        namespace Lib
        {
            public static class Api
            {
                public static void OldSpan(params ReadOnlySpan<int> n) => Log.Add("span", string.Join(",", n.ToArray()));
                public static void NewSpan(params ReadOnlySpan<int> n) => Log.Add("span", string.Join(",", n.ToArray()));
                public static void NamedSpan(string name, params ReadOnlySpan<int> n) => Log.Add("span", string.Join(",", n.ToArray()));
                public static void OldList(params List<int> n) => Log.Add("list", string.Join(",", n));
                public static void NewList(params List<int> n) => Log.Add("list", string.Join(",", n));
                public static void NamedList(string name, params List<int> n) => Log.Add("list", string.Join(",", n));
                public static void FromList(List<int> n) => Log.Add("list", string.Join(",", n));
            }
        }

        """;

    [NewerCompilerTheory]
    [InlineData("OldSpan", "\"M:Lib.Api.NewSpan(*)\"", "Api.OldSpan(1, N(2));", "Api.NewSpan(1, N(2));")]
    [InlineData("OldSpan", "\"M:Lib.Api.NewSpan(*)\"", "Api.OldSpan();", "Api.NewSpan();")]
    [InlineData("OldSpan", "\"M:Lib.Api.NewSpan(*)\"", "Api.OldSpan([1, N(2)]);", "Api.NewSpan([1, N(2)]);")]
    [InlineData("OldList", "\"M:Lib.Api.NewList(*)\"", "Api.OldList(1, N(2));", "Api.NewList(1, N(2));")]
    [InlineData("OldList", "\"M:Lib.Api.NewList(*)\"", "Api.OldList(new List<int> { 3 });", "Api.NewList(new List<int> { 3 });")]
    [InlineData("OldSpan", "{ \"symbol\": \"M:Lib.Api.NamedSpan(*)\", \"arguments\": { \"name\": \"\\\"x\\\"\" } }", "Api.OldSpan(1, N(2));", "Api.NamedSpan(\"x\", 1, N(2));")]
    [InlineData("OldList", "{ \"symbol\": \"M:Lib.Api.NamedList(*)\", \"arguments\": { \"name\": \"\\\"x\\\"\" } }", "Api.OldList(1, N(2));", "Api.NamedList(\"x\", 1, N(2));")]
    [InlineData("OldList", "{ \"expression\": \"Lib.Api.FromList({n})\" }", "Api.OldList(1, N(2));", "Lib.Api.FromList([1, N(2)]);")]
    public Task What_is_made_of_single_arguments_stays_the_same(string old, string replacement, string before, string after) =>
        ReplaceTest.FixesAsync(Library, $$""" "symbol": "M:Lib.Api.{{old}}(*)", "replacement": {{replacement}} """, Program(before), Program(after));

    private static string Program(string statements) => $$"""
        using System; using System.Collections.Generic; using Lib;
        {{statements}}
        static int N(int i) { Log.Add("N", i); return i; }
        """;
}
