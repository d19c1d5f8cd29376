using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Where a part of a statement can be evaluated before all of it, and as what.</summary>
public sealed class HoistingTests
{
    [Theory]
    [InlineData("Old();")]
    [InlineData("var n = Old();")]
    [InlineData("Item n = Old(), m = null;")]
    [InlineData("return Old();")]
    [InlineData("throw Old().Error;")]
    [InlineData("if (Old().Flag) { }")]
    [InlineData("switch (Old()) { case null: break; }")]
    [InlineData("foreach (var i in Old().Items) { }")]
    [InlineData("foreach (var (a, b) in Old().Pairs) { }")]
    [InlineData("lock (Old()) { }")]
    [InlineData("using (Old()) { }")]
    [InlineData("using (var u = Old()) { }")]
    [InlineData("using var u = Old();")]
    [InlineData("(Old()).Run();")]
    [InlineData("_ = (object)Old();")]
    [InlineData("_ = Old()!;")]
    [InlineData("_ = -Old().Number;")]
    [InlineData("_ = !Old().Flag;")]
    [InlineData("_ = checked(Old().Number + 1);")]
    [InlineData("Old().Items[0].Run(Next());")]
    [InlineData("Old().Items[Next().Number].Run();")]
    [InlineData("Old()?.Run(Next());")]
    [InlineData("Old().Number++;")]
    [InlineData("Old().Number = Next().Number;")]
    [InlineData("Old().Number += Next().Number;")]
    [InlineData("_ = Old().Flag ? Next() : null;")]
    [InlineData("_ = Old() ?? Next();")]
    [InlineData("_ = Old().Number + Next().Number;")]
    [InlineData("_ = Old().Flag && Next().Flag;")]
    [InlineData("_ = Old() is { Flag: true };")]
    [InlineData("_ = Old().Number is 1 or 2;")]
    [InlineData("_ = Old() switch { null => Next(), _ => null };")]
    [InlineData("_ = Old().Value with { A = Next().Number };")]
    [InlineData("ref var r = ref Old().Number;")]
    // Behind what can as well be evaluated later.
    [InlineData("Take(Old(), Next());")]
    [InlineData("Take(null, Old());")]
    [InlineData("Take(local, Old());")]
    [InlineData("this.Take(local, Old());")]
    [InlineData("local.Run(Old());")]
    [InlineData("C.Shared(Old());")]
    [InlineData("callback(Old());")]
    [InlineData("local.Run().Run(null).Run(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("_ = new Item(Old());")]
    [InlineData("Item i = new(Old());")]
    [InlineData("local = Old();")]
    [InlineData("field = Old();")]
    [InlineData("this.field = Old();")]
    [InlineData("local.Next = Old();")]
    [InlineData("var (a, b) = Old().Pairs[0];")]
    // Behind what has to come first.
    [InlineData("Take(Next(), Old());", nameof(Obstacle.AfterOther))]
    [InlineData("Take(field, Old());", nameof(Obstacle.AfterOther))]
    [InlineData("Next().Run(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("field.Run(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("Callback(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("local.Callback(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("GetCallback()(Old());", nameof(Obstacle.AfterOther))]
    [InlineData("_ = Next().Number + Old().Number;", nameof(Obstacle.AfterOther))]
    [InlineData("_ = local.Items[Old().Number];", nameof(Obstacle.AfterOther))]
    [InlineData("Item n = Next(), m = Old();", nameof(Obstacle.AfterOther))]
    [InlineData("local.Number += Old().Number;", nameof(Obstacle.AfterOther))]
    [InlineData("Next().Number = Old().Number;", nameof(Obstacle.AfterOther))]
    [InlineData("field.Number = Old().Number;", nameof(Obstacle.AfterOther))]
    [InlineData("local.Items[0] = Old();", nameof(Obstacle.AfterOther))]
    [InlineData("(local, _) = (Old(), 1);", nameof(Obstacle.AfterOther))]
    // Where it may not be evaluated, not once, or not there.
    [InlineData("_ = local.Flag ? Old() : null;", nameof(Obstacle.Conditional))]
    [InlineData("_ = local.Flag ? null : Old();", nameof(Obstacle.Conditional))]
    [InlineData("_ = local ?? Old();", nameof(Obstacle.Conditional))]
    [InlineData("_ = local ?? throw Old().Error;", nameof(Obstacle.Conditional))]
    [InlineData("_ = local.Flag || Old().Flag;", nameof(Obstacle.Conditional))]
    [InlineData("local?.Run(Old());", nameof(Obstacle.Conditional))]
    [InlineData("field ??= Old();", nameof(Obstacle.Conditional))]
    [InlineData("_ = local switch { null => Old(), _ => null };", nameof(Obstacle.Conditional))]
    [InlineData("switch (local) { case { } when Old().Flag: break; }", nameof(Obstacle.Conditional))]
    [InlineData("System.Func<Item> f = () => Old();", nameof(Obstacle.Lambda))]
    [InlineData("System.Func<Item> f = delegate { return Old(); };")]
    [InlineData("Item Local() => Old();", nameof(Obstacle.ExpressionBody))]
    [InlineData("_ = from i in Old().Items select i;", nameof(Obstacle.Query))]
    [InlineData("_ = from i in local.Items select Old();", nameof(Obstacle.Query))]
    [InlineData("_ = from i in local.Items orderby Old().Number select i;", nameof(Obstacle.Query))]
    [InlineData("while (Old().Flag) { }", nameof(Obstacle.Loop))]
    [InlineData("do { } while (Old().Flag);", nameof(Obstacle.Loop))]
    [InlineData("for (var i = Old(); ; ) { }", nameof(Obstacle.Loop))]
    [InlineData("if (local.Flag) Old();", nameof(Obstacle.SingleStatement))]
    [InlineData("if (local.Flag) { } else if (Old().Flag) { }", nameof(Obstacle.SingleStatement))]
    [InlineData("label: Old();", nameof(Obstacle.SingleStatement))]
    [InlineData("_ = new Item(null) { Number = Old().Number };", nameof(Obstacle.Initializer))]
    [InlineData("_ = new[] { Old() };", nameof(Obstacle.Initializer))]
    public void Finds_the_statement_that_evaluates_it_first(string statement, string obstacle = nameof(Obstacle.None))
    {
        var found = Find($"Item M(Item local, System.Func<Item, Item> callback) {{ {statement} return null; }}", out var why);

        Assert.Equal(obstacle, why.ToString());
        Assert.Equal(why == Obstacle.None, found is not null);
        Assert.True(found is null || found.ToString() == statement || statement.Contains("{ " + found + " }", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C() : base(Old()) { }", nameof(Obstacle.Initializer))]
    [InlineData("C(int n) : this(n, Old()) { } C(int n, Item i) : base(null) { }", nameof(Obstacle.Initializer))]
    [InlineData("C(int n) : this(Next(), Old()) { } C(Item n, Item i) : base(null) { }", nameof(Obstacle.AfterOther))]
    [InlineData("Item f = Old();", nameof(Obstacle.Initializer))]
    [InlineData("Item P { get; } = Old();", nameof(Obstacle.Initializer))]
    [InlineData("Item P => Old();", nameof(Obstacle.ExpressionBody))]
    [InlineData("Item M() => Old();", nameof(Obstacle.ExpressionBody))]
    [InlineData("class D() : Base(Old());", nameof(Obstacle.Initializer))]
    public void Finds_none_outside_a_block(string member, string obstacle)
    {
        Assert.Null(Find(member, out var why));
        Assert.Equal(obstacle, why.ToString());
    }

    [Theory]
    [InlineData("switch (n) { case 1:\n Old();\n break; }", "Old();")]
    [InlineData("Old();", "Old();")]
    public void Finds_one_in_a_section_of_a_switch_and_at_the_top(string code, string statement)
    {
        var model = CodeOf.Model("var n = 1; " + code + " static void Old() { }", OutputKind.ConsoleApplication);
        var call = model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Single();

        Assert.Equal(statement, new Hoisting(model, new Purity(model, default)).FindStatement(call, out _)?.ToString());
    }

    [Theory]
    [InlineData("class C { void M() { } }", "a")]
    [InlineData("class C { void M(int a) { } }", "a1")]
    [InlineData("class C { int a; void M() { } int a1; }", "a2")]
    [InlineData("class C { void M() { a(); } void N(int @a1) { } }", "a2")]
    [InlineData("class C { void M() { } /* a */ string S => \"a\"; }", "a")]
    [InlineData("class C { void M() { } } class D { int a; }", "a")]
    public void Names_a_local_so_that_it_means_nothing_else(string code, string name)
    {
        var place = SyntaxFactory.ParseCompilationUnit(code).DescendantNodes().OfType<BlockSyntax>().First();

        Assert.Equal(name, Hoisting.NameFor("a", place, new HashSet<string>()));
    }

    [Fact]
    public void Names_one_local_after_another()
    {
        var taken = new HashSet<string>();
        var place = SyntaxFactory.ParseCompilationUnit("F(a1);").Members[0];

        Assert.Equal(["a", "a2", "b", "a3"], new[] { "a", "a", "b", "a" }.Select(name => Hoisting.NameFor(name, place, taken)));
    }

    [Theory]
    [InlineData("local", "Next()", "var local = Next();")]
    [InlineData("class", "Next()", "var @class = Next();")]
    [InlineData(null, "Next()", "_ = Next();")]
    [InlineData("local", "Next().Number", "var local = Next().Number;")]
    [InlineData("local", "$\"{Next()}\"", "var local = $\"{Next()}\";")]
    [InlineData("local", "new(null)", null)]
    [InlineData("local", "(new(null))", null)]
    [InlineData(null, "new(null)", null)]
    [InlineData("local", "Next().Flag ? 1 : null", null)]
    [InlineData("local", "Next().Run", null)]
    [InlineData("local", "Next().Span", null)]
    [InlineData("local", "Next().Money", null)]
    [InlineData("local", "$\"{Next().Number}\" /* of a culture */", null)]
    [InlineData("local", "$\"{Next().Number}\" /* of a handler */", null)]
    [InlineData("local", "Missing()", null)]
    public void Declares_what_has_a_type_of_its_own(string? name, string value, string? declaration)
    {
        var parameter = value switch
        {
            "new(null)" or "(new(null))" => "Item",
            "Next().Flag ? 1 : null" => "int?",
            "Next().Run" => "System.Func<Item, Item>",
            "Next().Span" => "System.Span<int>",
            "Next().Money" => "int",
            _ when value.Contains("culture", System.StringComparison.Ordinal) => "System.FormattableString",
            _ when value.Contains("handler", System.StringComparison.Ordinal) => "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
            _ => "object",
        };
        var model = CodeOf.Model(Library + $"void M() => Taker({value}); void Taker({parameter} n) {{ }} }}", allowErrors: value == "Missing()");
        var argument = model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Single(static call => call.Expression.ToString() == "Taker").ArgumentList.Arguments[0];

        Assert.Equal(declaration, new Hoisting(model, new Purity(model, default)).Declare(name, argument.Expression));
    }

    private static StatementSyntax? Find(string member, out Obstacle obstacle)
    {
        var model = CodeOf.Model(Library + member + "}");
        var call = model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Single(static call => call.ToString() == "Old()");
        return new Hoisting(model, new Purity(model, default)).FindStatement(call, out obstacle);
    }

    private const string Library = """
        using System.Linq;
        class Item : System.IDisposable
        {
            public Item(Item i) { } public int Number; public bool Flag; public Item[] Items; public (int, int)[] Pairs; public System.Exception Error; public Pair Value; public Item Next;
            public System.Func<Item, Item> Callback; public System.Span<int> Span => default; public Money Money; public Item Run(Item i = null) => i; public void Dispose() { }
        }
        struct Pair { public int A; }
        struct Money { public static implicit operator int(Money m) => 1; }
        class Base { public Base(Item i) { } public static Item Old() => null; public static Item Next() => null; }
        class C : Base
        {
            C(string s) : base(null) { }
            Item field; System.Func<Item, Item> Callback { get; } System.Func<Item, Item> GetCallback() => null;
            void Take(Item a, Item b) { } static void Take(Item a) { } static void Shared(Item a) { }

        """;
}
