using System;
using System.Collections.Generic;
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
        MetadataReference? last = null;
        foreach (var reference in compilation.References)
        {
            last = reference;
        }

        if (last is null)
        {
            return make(compilation);
        }

        var box = _known.GetValue(last, static _ => new StrongBox<Entry>());
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
        // Who may see internals depends on who asks.
        private readonly AssemblyIdentity _identity;
        private readonly List<WeakReference<MetadataReference>> _references = new();

        public Entry(Compilation compilation, T value)
        {
            Value = value;
            _identity = compilation.Assembly.Identity;
            foreach (var reference in compilation.References)
            {
                _references.Add(new WeakReference<MetadataReference>(reference));
            }
        }

        public T Value { get; }

        public bool IsFor(Compilation compilation)
        {
            var i = 0;
            foreach (var reference in compilation.References)
            {
                if (i == _references.Count || !_references[i].TryGetTarget(out var known) || known != reference)
                {
                    return false;
                }

                i++;
            }

            return i == _references.Count && compilation.Assembly.Identity.Equals(_identity);
        }
    }
}
