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
    /// <param name="library">The old and the new API.</param>
    /// <param name="pairs">What is replaced by what.</param>
    /// <param name="before">The documents.</param>
    /// <param name="after">What they become.</param>
    /// <param name="oneByOne">What they become one fix after another, if that is another text.</param>
    /// <param name="isShownByResult">Whether some fix is not offered at first, and only the result shows that.</param>
    public static async Task FixesAsync(
        string library,
        string[] pairs,
        string[] before,
        string[] after,
        string[]? oneByOne = null,
        bool isShownByResult = false)
    {
        using (var all = new FixHarness(library, pairs, before))
        {
            await all.AssertCompilesAsync();
            await all.AssertMessagesAsync(isShownByResult);
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
    public static async Task OffersNothingAsync(string library, string pair, string source, bool isShownByResult = false)
    {
        using var harness = new FixHarness(library, [pair], [source]);
        await harness.AssertCompilesAsync();
        await harness.AssertMessagesAsync(isShownByResult);
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
