using System;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>
/// Gives one <see cref="ManifestText"/> for equal texts. A build reads the same file anew for each of its projects, and the
/// compiler's own cache knows texts by identity: on a compiler server a manifest would be read again for every project.
/// </summary>
internal static class ManifestTextCache
{
    // More manifests than a project is likely to have. Nothing is kept alive: what no compilation uses any more, the garbage
    // collector takes.
    private static readonly WeakReference<ManifestText>?[] s_known = new WeakReference<ManifestText>?[16];

    private static int s_next;

    /// <summary>Gets what was read of an equal text, or reads it.</summary>
    public static ManifestText Get(SourceText text)
    {
        lock (s_known)
        {
            foreach (var reference in s_known)
            {
                if (reference is not null
                    && reference.TryGetTarget(out var known)
                    && known.Text.Length == text.Length
                    && known.Text.ContentEquals(text))
                {
                    return known;
                }
            }
        }

        // Two that read the same text at once read it twice, which does no harm.
        var read = ManifestText.Create(text);
        lock (s_known)
        {
            s_known[s_next] = new WeakReference<ManifestText>(read);
            s_next = (s_next + 1) % s_known.Length;
        }

        return read;
    }
}
