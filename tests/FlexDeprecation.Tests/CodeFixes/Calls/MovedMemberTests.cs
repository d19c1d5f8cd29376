using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Members that come along with their type or namespace, and take other arguments there.</summary>
public sealed class MovedMemberTests
{
    private const string Library = """
        namespace Lib.Preview
        {
            public class Document
            {
                public Document(string id, string data = null) => Log.Add(id, data);
                public static void Update(string id, string data, string match = null) => Log.Add(id, data, match);
                public static void Fetch(string token = null, string id = null) => Log.Add(token, id);
                public static void Lost(string id, string reason) => Log.Add(id);
                public void Save(string to, int times = 1) => Log.Add(to, times);
            }
            public class Page { public Page(string id) => Log.Add(id); }
        }
        namespace Lib.V1
        {
            public class Document
            {
                public Document(string id, object ttl = null, string data = null) => Log.Add(id, data);
                public static void Update(string id, string match = null, string data = null) => Log.Add(id, data, match);
                public static void Fetch(string id = null, string authorization = null) => Log.Add(authorization, id);
                public static void Lost(string id, int needed, string reason) => Log.Add(id);
                public void Save(int times, string to) => Log.Add(to, times);
            }
            public class Page { public Page(string id, int needed) => Log.Add(id); }
        }

        """;

    private const string Namespace = """ "symbol": "N:Lib.Preview", "replacement": "N:Lib.V1" """;

    private const string Type = """ "symbol": "T:Lib.Preview.Document", "replacement": "T:Lib.V1.Document" """;

    private const string Member = """
         ;; "symbol": "M:Lib.Preview.Document.Fetch(*)", "replacement": { "symbol": "M:Lib.V1.Document.Fetch(*)", "arguments": { "authorization": "{token}" } }
        """;

    [Theory]
    [InlineData(Namespace, "Document.Update(\"i\", \"d\");", "Document.Update(\"i\", data: \"d\");")]
    [InlineData(Namespace, "Document.Update(\"i\", \"d\", \"m\");", "Document.Update(\"i\", data: \"d\", match: \"m\");")]
    [InlineData(Namespace, "Document d = new(\"i\", \"d\"); d.Save(\"x\");", "Document d = new(\"i\", data: \"d\"); d.Save(1, \"x\");")]
    [InlineData(Namespace, "new Document(\"i\", \"d\").Save(\"x\", 2);", "new Document(\"i\", data: \"d\").Save(to: \"x\", times: 2);")]
    public Task A_call(string entries, string before, string after) =>
        ReplaceTest.FixesAsync(Library, entries, "using Lib.Preview;\n\n" + before + "\n", "using Lib.V1;\n\n" + after + "\n");

    [Theory]
    [InlineData(Type + Member, "Lib.Preview.Document.Fetch(token: \"t\");", "Lib.V1.Document.Fetch(authorization: \"t\");")]
    [InlineData(Type, "Lib.Preview.Document.Update(\"i\", \"d\");", "Lib.V1.Document.Update(\"i\", data: \"d\");")]
    public Task A_qualified_call(string entries, string before, string after) => ReplaceTest.FixesAsync(Library, entries, before + "\n", after + "\n");

    [Fact]
    public Task The_directive_changes_with_all_uses_or_the_last() => ReplaceTest.FixesAsync(
        Library,
        Namespace + Member,
        "using Lib.Preview;\n\nDocument.Fetch(\"t\", \"i\"); Document.Update(\"i\", \"d\");\n",
        "using Lib.V1;\n\nDocument.Fetch(authorization: \"t\", id: \"i\"); Document.Update(\"i\", data: \"d\");\n",
        oneByOne: "using Lib.V1;\n\nLib.V1.Document.Fetch(authorization: \"t\", id: \"i\"); Document.Update(\"i\", data: \"d\");\n");

    [Theory]
    [InlineData("Document", "Lib.Preview.Document.Lost(\"i\", \"r\");")]
    [InlineData("Page", "_ = new Lib.Preview.Page(\"i\");")]
    public Task A_type_does_not_move_without_its_members(string type, string source) => ReplaceTest.LeavesAsync(
        Library, Type.Replace("Document", type, System.StringComparison.Ordinal), source + "\n", "it needs an argument that is not given here");

    [Fact]
    public Task Nor_without_a_member_that_has_an_entry_of_its_own() => ReplaceTest.LeavesAsync(
        Library,
        Type + """ ;; "symbol": "M:Lib.Preview.Document.Update(*)", "replacement": "M:Lib.V1.Document.Lost(*)" """,
        "Lib.Preview.Document.Update(\"i\", \"d\");\n",
        "it needs an argument that is not given here");
}
