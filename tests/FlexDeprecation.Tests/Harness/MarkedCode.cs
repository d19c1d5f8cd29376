using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Tests.Harness;

/// <summary>Code in which <c>[|…|]</c> marks where diagnostics are expected.</summary>
internal sealed record MarkedCode(string Text, ImmutableArray<TextSpan> Spans)
{
    public static MarkedCode Parse(string marked)
    {
        TestFileMarkupParser.GetSpans(marked, out var text, out ImmutableArray<TextSpan> spans);
        return new MarkedCode(text, spans);
    }
}
