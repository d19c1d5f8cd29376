using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Keeps what follows from a compilation's references alone. In an editor every keystroke makes a new compilation, nearly always
/// with the references of the one before.
/// </summary>
/// <typeparam name="T">What is kept. It must not hold symbols: they hold compilations.</typeparam>
internal sealed class ReferenceCache<T>
    where T : class
{
    // By the last reference, so that projects with different ones do not take each other's place.
    private readonly ConditionalWeakTable<MetadataReference, StrongBox<Entry>> _known = new();

    /// <summary>Gets the value for a compilation's references, or makes it.</summary>
    public T GetValue(Compilation compilation, Func<Compilation, T> make)
    {
        var references = compilation.ExternalReferences;

        // The directives of a script can reference more.
        if (references.IsEmpty || compilation.ScriptCompilationInfo is not null)
        {
            return make(compilation);
        }

        var box = _known.GetValue(references[references.Length - 1], static _ => new StrongBox<Entry>());
        if (box.Value is { } entry && entry.IsFor(compilation))
        {
            return entry.Value;
        }

        var value = make(compilation);
        box.Value = new Entry(compilation, value);
        return value;
    }

    private sealed class Entry
    {
        // Who may see internals depends on who asks. Its whole identity would have its attributes bound.
        private readonly string? _name;
        private readonly WeakReference<MetadataReference>[] _references;

        public Entry(Compilation compilation, T value)
        {
            Value = value;
            _name = compilation.AssemblyName;
            _references = compilation.ExternalReferences.Select(static reference => new WeakReference<MetadataReference>(reference)).ToArray();
        }

        public T Value { get; }

        public bool IsFor(Compilation compilation)
        {
            var references = compilation.ExternalReferences;
            if (references.Length != _references.Length)
            {
                return false;
            }

            for (var i = 0; i < _references.Length; i++)
            {
                if (!_references[i].TryGetTarget(out var known) || known != references[i])
                {
                    return false;
                }
            }

            return compilation.AssemblyName == _name;
        }
    }
}
