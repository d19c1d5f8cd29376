using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>The order in which a file keeps its <c>using</c> directives.</summary>
internal sealed class UsingOrder : IComparer<string>
{
    private readonly bool _systemFirst;

    private UsingOrder(bool systemFirst, bool isSorted)
    {
        _systemFirst = systemFirst;
        IsSorted = isSorted;
    }

    /// <summary>Gets a value indicating whether the file keeps an order; without one new directives go last.</summary>
    public bool IsSorted { get; }

    /// <summary>Gets the order of some directives; where several hold, the one with <c>System</c> first.</summary>
    public static UsingOrder Of(IEnumerable<UsingDirectiveSyntax> directives)
    {
        var names = directives.Select(static directive => directive.Name!.ToString()).ToList();
        var systemFirst = new UsingOrder(systemFirst: true, isSorted: true);
        if (systemFirst.Holds(names))
        {
            return systemFirst;
        }

        var plain = new UsingOrder(systemFirst: false, isSorted: true);
        return plain.Holds(names) ? plain : new UsingOrder(systemFirst: true, isSorted: false);
    }

    /// <inheritdoc/>
    public int Compare(string x, string y)
    {
        if (_systemFirst && IsSystem(x) != IsSystem(y))
        {
            return IsSystem(x) ? -1 : 1;
        }

        var result = string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
        return result != 0 ? result : string.CompareOrdinal(x, y);
    }

    private static bool IsSystem(string name) =>
        name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private bool Holds(List<string> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            if (Compare(names[i - 1], names[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
