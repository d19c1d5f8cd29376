using System;

namespace FlexDeprecation.Guards;

/// <summary>A set of values that an expression can have, as far as conditions tell them apart.</summary>
[Flags]
internal enum BoolValues
{
    /// <summary>No value at all.</summary>
    None = 0,

    /// <summary><c>true</c></summary>
    True = 1,

    /// <summary><c>false</c></summary>
    False = 2,

    /// <summary><c>null</c></summary>
    Null = 4,

    /// <summary>A value of another type.</summary>
    Other = 8,

    /// <summary>What a <c>bool</c> can be.</summary>
    Bool = True | False,

    /// <summary>What a <c>bool?</c> can be.</summary>
    NullableBool = Bool | Null,

    /// <summary>What an <c>object</c> can be.</summary>
    Any = NullableBool | Other,
}

/// <summary>What an expression's value says of the guard.</summary>
internal enum Implication
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The expression never has the value.</summary>
    Impossible,

    /// <summary>The guard was asked, and was true.</summary>
    Guard,
}
