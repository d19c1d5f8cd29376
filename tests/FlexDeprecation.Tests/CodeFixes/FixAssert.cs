using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>What holds of every fix: the result compiles, it is right one by one and all at once, and doing it again changes nothing.</summary>
internal static class FixAssert
{
    /// <summary>Asserts what one document becomes, one fix after another and by Fix All.</summary>
    public static Task FixesAsync(string library, string pair, string before, string after, string? oneByOne = null) =>
        FixesAsync(library, [pair], [before], [after], oneByOne is null ? null : [oneByOne]);

    /// <summary>Asserts what documents become.</summary>
    public static async Task FixesAsync(string library, string[] pairs, string[] before, string[] after, string[]? oneByOne = null)
    {
        using (var all = new FixHarness(library, pairs, before))
        {
            await all.AssertCompilesAsync();
            Assert.True(await all.FixAllAsync(), "Fix All changes nothing.");
            await all.AssertTextsAsync(after);
            await all.AssertCompilesAsync();
            Assert.False(await all.FixAllAsync(), "Fix All changes its own result.");
            await all.AssertTextsAsync(after);
        }

        using var single = new FixHarness(library, pairs, before);
        await single.FixOneByOneAsync();
        await single.AssertTextsAsync(oneByOne ?? after);
    }

    /// <summary>Asserts that nothing is offered, and that Fix All leaves the document as it is.</summary>
    public static async Task OffersNothingAsync(string library, string pair, string source)
    {
        using var harness = new FixHarness(library, [pair], [source]);
        await harness.AssertCompilesAsync();
        var diagnostics = await harness.DiagnosticsAsync();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Assert.Empty(await harness.FixesAsync(diagnostic));
        }

        Assert.False(await harness.FixAllAsync());
        await harness.AssertTextsAsync([source]);
    }
}
