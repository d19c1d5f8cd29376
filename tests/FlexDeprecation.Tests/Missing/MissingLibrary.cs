using System;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Tests.Missing;

/// <summary>A library after an upgrade, and a manifest that knows what it had before.</summary>
internal static class MissingLibrary
{
    /// <summary>A replacement that leaves it to people.</summary>
    public const string Ask = """{ "manual": "Ask." }""";

    public const string Code = """
        namespace Lib.V1
        {
            public class NewThing
            {
                public string Sid { get; set; }
                public static NewThing Create(string authorization = null, int count = 0) => null;
                public class PartEnum { public static readonly PartEnum Open = new PartEnum(); }
            }
            public class Options
            {
                public Options() { }
                public Options(string pathSid) { }
                public string CategorySid { get; set; }
                public Inner Inner { get; set; } = new Inner();
                public static readonly string Closed = "";
                public void Run(string data, int? ttl = null, string ifMatch = null) { }
                public static void Fetch(string authorization, int count = 0) { }
                public static void Fetch(Inner inner) { }
            }
            public class Derived : Options { }
            public class Inner { public int CodeSid { get; set; } }
            public class FreshAttribute : System.Attribute { }
            public interface IThing { string Sid { get; } }
            public class Box<T> { public T Value { get; set; } }
        }
        namespace Lib.Sync.V2
        {
            public class Doc { public static Doc Get(string sid) => null; public string Data { get; set; } public class Kind { public static readonly Kind A = new Kind(); } }
            public class DocOptions { public string Data { get; set; } }
        }
        namespace Lib.Preview { public class Kept { } }
        namespace Lib.Sync.V2.Sub { public class Item { public static void Put() { } } }
        """;

    public static readonly string Manifest = UseTest.Manifest(
        Removed("T:Lib.V1.OldThing", "T:Lib.V1.NewThing"),
        Removed("M:Lib.V1.OldThing.Create(*)", """{ "symbol": "M:Lib.V1.NewThing.Create(*)", "arguments": { "authorization": "{token}" } }"""),
        Removed("P:Lib.V1.OldThing.Id", "P:Lib.V1.NewThing.Sid"),
        Removed("T:Lib.V1.OldThing.PartEnum", "T:Lib.V1.NewThing.PartEnum"),
        Removed("T:Lib.V1.NewThing.Kind", "T:Lib.V1.NewThing.PartEnum"),
        Removed("T:Lib.V1.StaleAttribute", "T:Lib.V1.FreshAttribute"),
        Removed("T:Lib.V1.Crate`1", "T:Lib.V1.Box`1"),
        Removed("P:Lib.V1.Options.CategoryId", "P:Lib.V1.Options.CategorySid"),
        Removed("P:Lib.V1.Inner.CodeId", "P:Lib.V1.Inner.CodeSid"),
        Removed("P:Lib.V1.IThing.Id", "P:Lib.V1.IThing.Sid"),
        Removed("F:Lib.V1.Options.Close", "F:Lib.V1.Options.Closed"),
        Removed("M:Lib.V1.Options.Start(*)", """{ "manual": "Nothing starts any more." }"""),
        Removed("M:Lib.V1.Options.Run(System.String,System.String)", """{ "symbol": "M:Lib.V1.Options.Run(*)", "arguments": { "ifMatch": "{ifMatch}" } }""")
            + """, "parameters": ["data", "ifMatch"]""",
        Removed("M:Lib.V1.Options.Fetch(*)", """{ "symbol": "M:Lib.V1.Options.Fetch(*)", "arguments": { "authorization": "{token}" } }""")
            + """, "when": { "argument": "token", "is": "present" }""",
        Removed("M:Lib.V1.Options.#ctor(System.String)", """{ "symbol": "M:Lib.V1.Options.#ctor(System.String)", "arguments": { "pathSid": "{pathId}" } }""")
            + """, "when": { "argument": "pathId", "is": "present" }""",
        Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2"),
        Removed("N:Lib.Fax", """{ "manual": "Faxes are over." }"""),
        Removed("T:Elsewhere.Thing", "T:Lib.V1.NewThing"));

    public static MetadataReference Reference { get; } = TestRun.Library("Lib", Code);

    /// <summary>Writes an entry for what went, with an id or an object in its place.</summary>
    public static string Removed(string id, string replacement) => $$"""
        "symbol": "{{id}}", "stage": "removed", "replacement": {{(replacement[0] == '{' ? replacement : '"' + replacement + '"')}}
        """;

    /// <summary>Checks that entries explain the names that the code marks, and no others.</summary>
    public static Task VerifyAsync(string[] entries, params string[] marked) => UseTest.VerifyAsync(
        [Reference],
        UseTest.Manifest(entries).Replace("\"apis\"", "\"products\": { \"sdk\": { \"name\": \"SDK\" } }, \"apis\"", StringComparison.Ordinal),
        marked,
        "FLEX1002",
        mayHaveErrors: true);
}
