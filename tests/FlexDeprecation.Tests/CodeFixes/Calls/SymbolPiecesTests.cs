using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>What becomes the object, and which arguments a symbol of another kind is given.</summary>
public sealed class SymbolPiecesTests
{
    private const string Library = """
        using System; using System.Threading.Tasks;
        namespace Lib
        {
            public class Client
            {
                public Client(string name = "c") => Name = name;
                public static Client Make(string name = "c") => new(name);
                public string Name { get; set; }
                public int Size { get; set; } = 1; public int Length { get; set; } = 1; public static int Count { get; set; }
                public int GetSize() => Size; public void SetSize(int size) => Size = size; public int Put(int size) => Size = size; public void SetCount(int count) => Count = count;
                public Task SetSizeAsync(int size) { Size = size; return Task.CompletedTask; }
                public string GetName(string fallback) => Name ?? fallback; public void SetBoth(int size, int length) => Size = length; public int this[int index] => Size;
                public string Own(string a) { Log.Add("call", Name, a, "-"); return a; }
                public string Default(string a, string b = "+") { Log.Add("call", Name, a, b); return a; }
                public string Over(int needed, string a) => a; public string Over(string a) => a;
                public void LinkNew() => Log.Add("link", Name, "c"); public void LinkTo(Client other) => Log.Add("link", Name, other.Name); public void LinkFor(Client other, string why) => Log.Add("link", Name, other.Name);
                public void CopyTo(Client to) => Log.Add("copy", Name, to.Name); public void CopyFor(Client to, string why) => Log.Add("copy", Name, to.Name, why);
                public void CopyInto(Client target) => Log.Add("copy", Name, target.Name); public void Rename(string name) => Log.Add("name", Name, name);
                public string Type<T>(T value) { Log.Add(typeof(T), value); return ""; }
                public void Many(string a, params int[] n) => Log.Add(a, string.Join(",", n)); public void ManyExtra(string a, string extra = null, params int[] n) => Log.Add(a, string.Join(",", n));
                public void ManyOf<T>(string extra = null, params T[] n) => Log.Add(n.Length);
                public void Refs(ref int i, out int o) { o = i++; Log.Add(i); }
                public void Objects(object a, object b) => Log.Add(a, b); public void Plain(object o) => Log.Add(o, o.GetType());
            }
            public static class Web
            {
                public static string Call(Client client, string a, int extra = 0) { Log.Add("call", client.Name, a, "-"); return a; }
                public static string Default(Client client, string a, string b = "-") { Log.Add("call", client.Name, a, b); return a; }
                public static string All(Client client, string a, string b = "?") { Log.Add("call", client.Name, a, b); return a; }
                public static string Send(string a, string b = "-") { Log.Add("call", "c", a, b); return a; }
                public static string Child(string a, Client client, Client parent = null) { Log.Add("call", client.Name, a, "-"); return a; }
                public static void Copy(Client from, Client to) => Log.Add("copy", from.Name, to.Name); public static void CopyFor(Client from, Client to, string why) => Log.Add("copy", from.Name, to.Name, why);
                public static void Rename(Client client, string clientName) => Log.Add("name", client.Name, clientName); public static void RenameFull(Client name, string fullname) => Log.Add("name", name.Name, fullname);
                public static void Link(Client owner, Client other) => Log.Add("link", owner.Name, other.Name); public static void LinkFor(Client owner, Client other, string why) => Log.Add("link", owner.Name, other.Name);
                public static string Type<T>(Client client, T value) { Log.Add(typeof(T), value); return ""; }
                public static void Two<T>(Client client, T a, T b) => Log.Add(a, b);
                public static void Many(Client client, string a, params int[] n) => Log.Add(a, string.Join(",", n)); public static void ManyOf<T>(Client client, params T[] n) => Log.Add(n.Length);
                public static void Refs(Client client, ref int i, out int o) { o = i++; Log.Add(i); }
                public static void Money(Client client, long m) => Log.Add(m, m.GetType());
            }
        }

        """;

    [Theory]
    [InlineData("M:Lib.Web.Call(*)", "M:Lib.Client.Own(*)", "Web.Call(c, F(1)); Web.Call(a: F(2), client: c);", "c.Own(F(1)); c.Own(a: F(2));")]
    [InlineData("M:Lib.Web.Call(*)", "M:Lib.Client.Own(*)", "Web.Call(c, \"x\", 3);", "c.Own(\"x\");")]
    [InlineData("M:Lib.Web.Call(*)", "M:Lib.Client.Own(*)", "Web.Call(c ?? d, \"x\");", "(c ?? d).Own(\"x\");")]
    [InlineData("M:Lib.Web.Copy(*)", "M:Lib.Client.CopyTo(*)", "Web.Copy(c, d); Web.Copy(to: d, from: c);", "c.CopyTo(d); c.CopyTo(to: d);")]
    [InlineData("M:Lib.Web.CopyFor(*)", "M:Lib.Client.CopyFor(*)", "Web.CopyFor(c, d, \"x\");", "c.CopyFor(d, \"x\");")]
    [InlineData("M:Lib.Web.Copy(*)", "M:Lib.Client.CopyInto(*) target={to}", "Web.Copy(c, d);", "c.CopyInto(d);")]
    [InlineData("M:Lib.Web.Rename(*)", "M:Lib.Client.Rename(*) name={clientName}", "Web.Rename(c, \"x\");", "c.Rename(\"x\");")]
    [InlineData("M:Lib.Web.RenameFull(*)", "M:Lib.Client.Own(*) a={fullname}", "Web.RenameFull(c, \"x\");", "c.Own(\"x\");", false)]
    [InlineData("M:Lib.Web.Type``1(Lib.Client,``0)", "M:Lib.Client.Type``1(``0)", "Web.Type(c, 1); Web.Type<long>(c, 1);", "c.Type(1); c.Type<long>(1);")]
    [InlineData("M:Lib.Web.Default(*)", "M:Lib.Client.Default(*)", "Web.Default(c, \"x\"); Web.Default(c, F(1), F(2));", "c.Default(\"x\", \"-\"); c.Default(F(1), F(2));")]
    [InlineData("M:Lib.Web.Many(*)", "M:Lib.Client.Many(*)", "Web.Many(c, \"x\", 1, 2); Web.Many(c, \"x\"); Web.Many(c, \"x\", new[] { 1 });", "c.Many(\"x\", 1, 2); c.Many(\"x\"); c.Many(\"x\", new[] { 1 });")]
    [InlineData("M:Lib.Web.Many(*)", "M:Lib.Client.ManyExtra(*)", "Web.Many(c, \"x\", 1, 2); Web.Many(c, \"x\"); Web.Many(c, \"x\", 1);", "c.ManyExtra(\"x\", n: new int[] { 1, 2 }); c.ManyExtra(\"x\"); c.ManyExtra(\"x\", n: 1);")]
    [InlineData("M:Lib.Web.Refs(*)", "M:Lib.Client.Refs(*)", "int i = 1; Web.Refs(c, ref i, out var o); Log.Add(o);", "int i = 1; c.Refs(ref i, out var o); Log.Add(o);")]
    [InlineData("M:Lib.Web.Money(*)", "M:Lib.Client.Plain(*) o={m}", "Web.Money(c, -5); Web.Money(c, 5L); Web.Money(c, 1 + 2);", "c.Plain((long)(-5)); c.Plain(5L); c.Plain((long)(1 + 2));")]
    [InlineData("M:Lib.Web.Two``1(Lib.Client,``0,``0)", "M:Lib.Client.Objects(*)", "Web.Two(c, 1, default);", "c.Objects(1, (int)default);")]
    public Task An_argument_becomes_the_object(string old, string @new, string before, string after, bool prints = true) =>
        ReplaceTest.FixesAsync(Library, ReplaceTest.Entry(old, @new), Program(before), Program(after), prints);

    [Theory]
    [InlineData("M:Lib.Client.LinkTo(*)", "M:Lib.Web.Link(*)", "c.LinkTo(d);", "Web.Link(c, d);")]
    [InlineData("M:Lib.Client.LinkTo(*)", "M:Lib.Web.Link(*) owner={this}", "c.LinkTo(d);", "Web.Link(c, d);")]
    [InlineData("M:Lib.Client.LinkFor(*)", "M:Lib.Web.LinkFor(*)", "c.LinkFor(d, \"x\");", "Web.LinkFor(c, d, \"x\");")]
    [InlineData("M:Lib.Client.LinkNew", "M:Lib.Web.Link(*) other=new Client()", "c.LinkNew();", "Web.Link(c, new Client());")]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Web.Child(*)", "c.Own(\"x\");", "Web.Child(client: c, a: \"x\");")]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Web.All(*) b={this}.Name", "c.Own(\"x\");", "Web.All(c, \"x\", c.Name);", false)]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Web.Send(*) b={this}.Name", "c.Own(\"x\"); Make(1).Own(\"y\");", "Web.Send(\"x\", c.Name); Web.Send(\"y\", Make(1).Name);", false)]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Client.Default(*) b={this}.Name", "c.Own(\"x\");\nMake(1).Own(F(2));", "c.Default(\"x\", c.Name);\nvar receiver = Make(1);\nreceiver.Default(F(2), receiver.Name);", false)]
    public Task The_object_becomes_an_argument(string old, string @new, string before, string after, bool prints = true) =>
        ReplaceTest.FixesAsync(Library, ReplaceTest.Entry(old, @new), Program(before), Program(after), prints);

    [Theory]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Web.Call(*)", "Own(\"x\"); this.Own(\"y\");", "Web.Call(this, \"x\"); Web.Call(this, \"y\");")]
    [InlineData("M:Lib.Client.GetSize", "P:Lib.Client.Length", "Log.Add(GetSize(), this.GetSize(), base.GetSize());", "Log.Add(Length, this.Length, base.Length);")]
    [InlineData("M:Lib.Client.GetSize", "P:Lib.Client.Length", "int Length = GetSize(); Log.Add(Length);", "int Length = this.Length; Log.Add(Length);")]
    [InlineData("M:Lib.Client.SetSize(*)", "P:Lib.Client.Size", "SetSize(3); Log.Add(Size);", "Size = 3; Log.Add(Size);")]
    public Task The_object_that_the_code_is_in(string old, string @new, string before, string after) =>
        ReplaceTest.FixesAsync(Library, ReplaceTest.Entry(old, @new), Program("new My().Go();", before), Program("new My().Go();", after));

    [Theory]
    [InlineData("M:Lib.Client.SetSize(*)", "c.SetSize(7); Action f = () => c.SetSize(8); f(); Log.Add(c.Size);", "c.Size = 7; Action f = () => c.Size = 8; f(); Log.Add(c.Size);")]
    [InlineData("M:Lib.Client.SetSizeAsync(*)", "await c.SetSizeAsync(7); await c.SetSizeAsync(8).ConfigureAwait(false); Log.Add(c.Size);", "c.Size = 7; c.Size = 8; Log.Add(c.Size);")]
    [InlineData("M:Lib.Client.Put(*)", "c.Put(7); Log.Add(c.Size);", "c.Size = 7; Log.Add(c.Size);")]
    public Task What_only_sets_something_becomes_an_assignment(string old, string before, string after) =>
        ReplaceTest.FixesAsync(Library, ReplaceTest.Entry(old, "P:Lib.Client.Size"), Program(before), Program(after));

    [Fact]
    public Task A_creation_is_found_by_its_type_whatever_else_has_that_name() => ReplaceTest.FixesAsync(
        Library,
        ReplaceTest.Entry("M:Lib.Client.Make(*)", "M:Lib.Client.#ctor(*)"),
        Program("{ int Client = 1; Log.Add(Lib.Client.Make(\"x\").Name, Client); }"),
        Program("{ int Client = 1; Log.Add(new Client(\"x\").Name, Client); }"));

    [Theory]
    [InlineData("M:Lib.Web.Send(*)", "M:Lib.Client.Own(*)", "Web.Send(\"x\");", "which object to call it on cannot be told")]
    [InlineData("M:Lib.Web.Copy(*)", "M:Lib.Client.GetSize", "Web.Copy(c, d);", "which object to call it on cannot be told")]
    [InlineData("P:Lib.Client.Count", "M:Lib.Client.SetCount(*)", "Client.Count = 3;", "which object to call it on cannot be told")]
    [InlineData("M:Lib.Web.Copy(*)", "M:Lib.Client.CopyTo(*)", "Web.Copy(c /* from */, d);", "a comment or a directive would be lost")]
    [InlineData("M:Lib.Web.Call(*)", "M:Lib.Client.Over(*)", "Func<string> f = () => Web.Call(c, \"x\", c.Put(1));", "an argument would have to be evaluated outside the lambda")]
    [InlineData("M:Lib.Web.Two``1(Lib.Client,``0,``0)", "M:Lib.Client.Objects(*)", "Web.Two(c, new { A = 1 }, default);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Web.Two``1(Lib.Client,``0,``0)", "M:Lib.Client.Objects(*) b=({b})", "Web.Two(c, new { A = 1 }, default);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Web.ManyOf``1(Lib.Client,``0[])", "M:Lib.Client.ManyOf``1(System.String,``0[])", "Web.ManyOf(c, 1, 2);", "the last arguments make up one, whose type cannot be written")]
    [InlineData("M:Lib.Client.SetBoth(*)", "P:Lib.Client.Size", "c.SetBoth(1, 2);", "it cannot stand in this place")]
    [InlineData("M:Lib.Client.GetName(*)", "P:Lib.Client.Name", "Log.Add(c.GetName(\"x\"));", "it cannot stand in this place")]
    [InlineData("M:Lib.Client.Put(*)", "P:Lib.Client.Size", "Log.Add(c.Put(2) + 1);", "it cannot stand in this place")]
    [InlineData("P:Lib.Client.Item(System.Int32)", "P:Lib.Client.Size", "Log.Add(c[2]);", "it cannot stand in this place")]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Client.Default(*) b={this}.Name", "c?.Own(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData("M:Lib.Web.Send(*)", "M:Lib.Web.Call(*) client={this}", "Web.Send(\"x\");", "which object to call it on cannot be told")]
    [InlineData("M:Lib.Client.Own(*)", "M:Lib.Web.Call(*)", "new My().Go();", "it cannot stand in this place", "base.Own(\"x\");")]
    public Task What_cannot_be_told_or_kept_is_left(string old, string @new, string source, string why, string inside = "") =>
        ReplaceTest.LeavesAsync(Library, ReplaceTest.Entry(old, @new), Program(source, inside), why);

    private static string Program(string statement, string inside = "") =>
        "using System;\nusing Lib;\n\nvar c = new Client(); var d = new Client(\"d\");\n" + statement + "\nLog.Add(\"end\");\n"
        + "static string F(int n) => Log.Of(\"F\" + n, n.ToString());\nstatic Client Make(int n) => Log.Of(\"Make\" + n, new Client());\n"
        + "class My : Client { public void Go() { " + inside + " } }\n";
}
