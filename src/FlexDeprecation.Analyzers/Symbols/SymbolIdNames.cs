using System;
using System.Collections.Generic;

namespace FlexDeprecation.Symbols;

/// <summary>How ids, metadata and source text each write the name of the same member.</summary>
internal static class SymbolIdNames
{
    /// <summary>A constructor, in an id.</summary>
    public const string Constructor = "#ctor";

    /// <summary>A static constructor, in an id.</summary>
    public const string StaticConstructor = "#cctor";

    private const string AttributeSuffix = "Attribute";

    private static readonly Dictionary<string, string> OperatorTokens = new(StringComparer.Ordinal)
    {
        ["op_UnaryPlus"] = "+",
        ["op_UnaryNegation"] = "-",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
        ["op_Increment"] = "+",
        ["op_Decrement"] = "-",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<",
        ["op_RightShift"] = ">",
        ["op_UnsignedRightShift"] = ">",
        ["op_Equality"] = "=",
        ["op_Inequality"] = "!",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<",
        ["op_GreaterThanOrEqual"] = ">",
        ["op_AdditionAssignment"] = "+",
        ["op_SubtractionAssignment"] = "-",
        ["op_MultiplicationAssignment"] = "*",
        ["op_DivisionAssignment"] = "/",
        ["op_ModulusAssignment"] = "%",
        ["op_BitwiseAndAssignment"] = "&",
        ["op_BitwiseOrAssignment"] = "|",
        ["op_ExclusiveOrAssignment"] = "^",
        ["op_LeftShiftAssignment"] = "<",
        ["op_RightShiftAssignment"] = ">",
        ["op_UnsignedRightShiftAssignment"] = ">",
        ["op_IncrementAssignment"] = "+",
        ["op_DecrementAssignment"] = "-",
    };

    private static readonly string[] AccessorPrefixes = ["get_", "set_", "add_", "remove_"];

    /// <summary>Writes the metadata name of an explicit implementation as an id does.</summary>
    public static string EscapeExplicit(string metadataName) =>
        metadataName switch
        {
            ".ctor" => Constructor,
            ".cctor" => StaticConstructor,
            _ => metadataName.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@'),
        };

    /// <summary>Adds how source text writes a type's name.</summary>
    public static void AddType(WordTable.Builder words, string name)
    {
        words.Add(name);
        words.Add(ShortestOf(name));
    }

    /// <summary>Gets the shortest way to write a type's name: an attribute's goes without its suffix.</summary>
    public static string ShortestOf(string name) =>
        name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - AttributeSuffix.Length)
            : name;

    /// <summary>Adds how source text writes a member's name, given as an id or as metadata has it.</summary>
    /// <param name="words">Where to add it.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="typeName">Its type's name, without arity.</param>
    public static void AddMember(WordTable.Builder words, string name, string typeName)
    {
        if (name is Constructor or ".ctor")
        {
            AddType(words, typeName);
            words.Add("new");
            words.Add("base");
            words.Add("this");
            return;
        }

        name = LastName(name);
        if (OperatorTokens.TryGetValue(WithoutChecked(name), out var token))
        {
            words.AddPunctuation(token);
            return;
        }

        if (name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit")
        {
            words.WatchConversions(everywhere: false);
            return;
        }

        // An accessor's own name is written where it implements that of an extension property.
        words.Add(name);
        name = WithoutAccessorPrefix(name);
        words.Add(name);
        ImplicitForms.Add(words, name);
        if (name is "Item" or "this[]" or "Chars")
        {
            ImplicitForms.AddIndexer(words);
        }
    }

    /// <summary>Whether a name, as an id or as metadata has it, is that of a user-defined conversion.</summary>
    public static bool IsConversion(string name) =>
        name.EndsWith("op_Implicit", StringComparison.Ordinal)
        || name.EndsWith("op_Explicit", StringComparison.Ordinal)
        || name.EndsWith("op_CheckedExplicit", StringComparison.Ordinal);

    /// <summary>Gets a type's name without its arity.</summary>
    public static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }

    /// <summary>Gets the member's own name out of an explicit implementation's.</summary>
    private static string LastName(string name) => name.Substring(name.LastIndexOfAny(['.', '#']) + 1);

    private static string WithoutChecked(string name) =>
        name.StartsWith("op_Checked", StringComparison.Ordinal) ? "op_" + name.Substring("op_Checked".Length) : name;

    private static string WithoutAccessorPrefix(string name)
    {
        foreach (var prefix in AccessorPrefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return name.Substring(prefix.Length);
            }
        }

        return name;
    }
}
