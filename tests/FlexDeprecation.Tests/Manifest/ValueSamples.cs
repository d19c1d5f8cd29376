using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>Texts that are and are not well-formed, by what they stand for; <c>§</c> in a manifest is the text's place.</summary>
internal static class ValueSamples
{
    private static readonly (string Kind, string Manifest, string[] Good, string[] Bad)[] s_kinds =
    [
        ("text", """ "name": § """, ["a", " a ", "\u00a7\n"], ["", " ", "\t\r\n"]),
        ("date", """ "asOf": § """,
            ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30", "0004-02-29", "0400-02-29"],
            ["", "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "0000-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
                "2026-04-31", "2026-1-1", "26-01-01", "2026-01-01T00:00:00Z", " 2026-01-01", "2026/01/01", "20260101", "12026-01-01", "٢٠٢٦-01-01"]),
        ("version", """ "apis": [{ "symbol": "T:A", "stage": "removed", "removedIn": { "p": § } }] """,
            ["0.0.0", "1.30.0", "999999999.0.1", "1.0.0-beta", "1.0.0-beta.1", "1.0.0--", "1.0.0-0a", "1.0.0-0", "1.0.0+01.b", "1.0.0-a.b+c-d"],
            ["", "1", "1.30", "1.2.3.4", "v1.2.3", "01.2.3", "1.02.3", "1.2.03", "1.2.3-", "1.2.3-01", "1.2.3-a..b", "1.2.3-a_b", "1.2.3+", "1.2.3+a+b",
                "1.2.x", "^1.2.3", " 1.2.3", "1.2.3 ", "1234567890.0.0", "1.0.0-ä", "-1.0.0"]),
        ("range", """ "features": { "f": { "stage": "beta", "compatibleWith": { "p": § } } } """,
            ["1.28.0", "1.28", "1", "[1.28.0, 2.0.0)", "[1.28.0,2.0.0]", "(1.0.0,)", "(,2.0.0]", "[1.0.0]", "[ 1.0.0 ]", "( 1.0 , 2.0 )", "[1.0.0-beta.1, 2)",
                "[1-a, 1-b]", "[,1.0]", "[1.0,]", "1.2-rc.1"],
            ["", "*", "1.*", "1.x", "[1.0.0", "1.0.0)", "(1.0.0", "(1.0.0)", "(1.0.0]", "(,)", "[]", "[,]", "[1.0.0, 2.0.0, 3.0.0]", ">=1.0.0", "~1.2", "1.2.3.4",
                "[1.0.0 2.0.0]", "[1.0.0;2.0.0]", " [1.0.0]", "[1.0.0+a]", "[01.0.0]", "[1.0.0-01]", "{1.0.0}"]),
        ("duration", """ "products": { "p": { "policy": { "minorMaintenance": § } } } """,
            ["P1M", "P12M", "P9999M", "P2W", "P10D", "P1M10D", "P0D"],
            ["", "P", "P0M", "P0W", "P00D", "P1Y", "P1Y2M", "PT1H", "P1DT1H", "P10D1M", "P1M2W", "P1W1D", "12M", "P-1M", "P1.5M", "p1M", "P12345M", "P01M", "P1M0D", "P1 M"]),
        ("line", """ "products": { "p": { "endOfLife": { § : "2024-01-01" } } } """,
            ["0", "2", "2.2", "10.20"], ["", "2.", ".2", "2.2.2", "02", "2.02", "2.x", "v2", "-1", "1234567890"]),
        ("id", """ "products": { § : {} } """,
            ["flex-ui", "a", "Flex.UI_2", "a--b", "1", "A.b-c"],
            ["", " ", "a b", "a,b", "-a", "a-", "*", "a/b", "ä"]),
        ("feature", """ "apis": [{ "symbol": "T:A", "feature": § }] """, ["media-messages"], ["", "a, b", "*"]),
        ("toggle", """ "features": { "f": { "stage": "beta", "toggle": § } } """,
            ["media_messages", "a:b/c", "ä"], ["", " ", "a b", "a,b", "a\tb"]),
        ("symbol", """ "apis": [{ "symbol": § , "stage": "beta" }] """,
            ["T:A", "N:A.B", "T:A`1.B`2", "M:A.B.#ctor", "M:A.B.#ctor(System.Int32@,System.String[0:,0:])", "M:A.B.C(*)", "P:A.B.Item(*)", "P:A.B.Item(System.Int32)",
                "M:A.B.op_Implicit(A.B)~System.Int32", "M:A.B.X~A", "F:A.B", "E:A.B", "M:A.B.C``1(System.Func{``0,System.Collections.Generic.List{System.Int32[]}})",
                "M:A.B.C#D{E#F}#G", "M:A.B.C#D{E.F{G.H}}#G(A)", "T:Ä.Ö", "M:A.B.<Main>$"],
            ["", "A", "T:", "X:A.B", "t:A", "T:A.", "T:.A", "T:A..B", "T:A B", "T:A(System.Int32)", "N:A~B", "F:A", "M:A", "M:A.B.C(", "M:A.B.C(A", "M:A.B.C(A)B",
                "M:A.B.C(A{B)", "M:A.B.C)", "M:A.B.*", "T:A.B*", "T:A:B", "T:A/B", "T:A;", "T:\"A\"", " T:A", "T:A ", "E:A.B(*)"]),
        ("except", """ "apis": [{ "symbol": "T:A", "stage": "beta", "except": [§] }] """, ["M:A.B"], ["A.B"]),
        ("guard", """ "features": { "f": { "stage": "beta", "guards": [§] } } """,
            ["M:A.B(System.String)", "P:A.B", "F:A.B"], ["T:A.B", "N:A", "E:A.B", "M:A", "A.B"]),
        ("attribute", """ "annotations": { § : "beta" } """, ["T:A", "T:A.BAttribute"], ["", "A", "M:A.B", "N:A", "T:A B"]),
        ("endpoint", """ "apis": [{ "endpoint": § , "stage": "beta" }] """,
            ["https://a.b/", "https://a.b/c", "POST https://a.b/c/{Sid}", "GET https://A.b-c.d:8080/v1/{A}/x-{b-c}.json/", "DELETE https://localhost/a",
                "https://a.b/%20/ä/@:!$&'()*+,;=~", "https://a:65535/b", "https://127.0.0.1/a"],
            ["", "https://a.b", "/c", "http://a.b/c", "a.b/c", "post https://a.b/c", "POST  https://a.b/c", "FETCH https://a.b/c", "POST", "https://a.b/c?d=e", "https://a.b/c#d",
                "https://a.b//c", "https://a.b/c d", "https://a.b/{", "https://a.b/{}", "https://a.b/{a b}", "https://a.b/}", "https://a.b/{{a}}", "https://a_b/c", "https://-a/c",
                "https://a..b/c", "https://a.b:/c", "https://a.b:0/c", "https://a.b:65536/c", "https://u@a.b/c", "https://{r}.a.b/c", "https:///c", "https://a.b\\c", "HTTPS://a.b/c"]),
        ("url", """ "products": { "p": { "url": § } } """,
            ["https://a.b", "https://a.b/", "https://a.b/c?d=e#f", "https://a.b?c", "https://a.b#c", "https://a.b:443/ä", "https://a.b/(c)"],
            ["", "a.b", "http://a.b", "https://", "https:/a.b", "https://a b", "https://a.b/c d", "https://a.b/<c>", "https://a.b/{c}", "ftp://a.b", "HTTPS://a.b", "https://a.b:99999"]),
        ("parameter", """ "apis": [{ "symbol": "M:A.B", "stage": "beta", "when": { "argument": § , "is": "absent" } }] """,
            ["a", "_", "a1", "größe", "class"], ["", "1a", "@a", "a b", "a.b", "a-b", "{a}"]),
        ("mapping", """ "apis": [{ "symbol": "M:A.B", "stage": "beta", "replacement": { "symbol": "M:A.C", "arguments": { § : "1" } } }] """,
            ["a", "größe"], ["", "a b", "@a"]),
        ("template", """ "apis": [{ "symbol": "M:A.B", "stage": "beta", "replacement": { "expression": § } }] """,
            ["a", "{this}", "{a}.B<{T}>({b})", "new[] { {a} }", "new A { B = {b} }", "a\n.b"],
            ["", " ", "\n"]),
        ("using", """ "apis": [{ "symbol": "M:A.B", "stage": "beta", "replacement": { "expression": "a", "usings": [§] } }] """,
            ["A", "A.B_1.Ö"], ["", "A.", ".A", "A..B", "A B", "static A", "A;", "global::A"]),
        ("buildProperty", """ "versionTargets": [{ "product": "p", "buildProperty": § }] """,
            ["FlexUIVersion", "_a-1"], ["", "a b", "$(A)", "1a", "a.b"]),
        ("assembly", """ "versionTargets": [{ "product": "p", "assembly": § }] """, ["Twilio", "A.B", "A B"], ["", " ", "A, Version=1.0.0.0"]),
        ("file", """ "configuration": [{ "id": "a", "path": "", "expect": "absent", "file": § }] """,
            ["package.json", ".a", "a b"], ["", " ", "a/b", "a\\b", "/", "./a"]),
        ("pointer", """ "configuration": [{ "id": "a", "file": "f", "expect": "absent", "path": § }] """,
            ["", "/", "/a", "/a~1b~0c", "//", "/0/ ", "/ä"], ["a", "#/a", "/~", "/~2", "/a~", " /a"]),
    ];

    /// <summary>Gets each kind, each text and whether it is well-formed.</summary>
    public static IEnumerable<(string Kind, string Text, bool IsGood)> All =>
        from kind in s_kinds
        from sample in kind.Good.Select(static text => (Text: text, IsGood: true)).Concat(kind.Bad.Select(static text => (Text: text, IsGood: false)))
        select (kind.Kind, sample.Text, sample.IsGood);

    /// <summary>Puts a text into a manifest that is sound if the text is.</summary>
    public static string Manifest(string kind, string text) =>
        $$"""{ "schemaVersion": 1, {{s_kinds.Single(k => k.Kind == kind).Manifest.Replace("§", JsonConvert.ToString(text))}} }""";

    /// <summary>The same for a theory.</summary>
    public static TheoryData<string, string, bool> Theory()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (kind, text, isGood) in All)
        {
            data.Add(kind, text, isGood);
        }

        return data;
    }
}
