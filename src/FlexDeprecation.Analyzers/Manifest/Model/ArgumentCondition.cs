namespace FlexDeprecation.Manifest.Model;

/// <summary>A condition on how one argument of a call is written.</summary>
/// <param name="Argument">The parameter's name.</param>
/// <param name="Form">What must hold of its argument.</param>
/// <param name="Value">With <see cref="ArgumentForm.Constant"/>, the value it must have; any without it.</param>
internal sealed record ArgumentCondition(Located<string> Argument, ArgumentForm Form, ConstantValue? Value);

/// <summary>How an argument may be written.</summary>
internal enum ArgumentForm
{
    /// <summary>It is written, in whatever form.</summary>
    Present,

    /// <summary>It is left to its default.</summary>
    Absent,

    /// <summary>It is written by position, without its name.</summary>
    Positional,

    /// <summary>It is a constant.</summary>
    Constant,
}

/// <summary>A JSON scalar: a <see cref="string"/>, a <see cref="bool"/>, a <see cref="decimal"/>, or null.</summary>
internal sealed record ConstantValue(object? Value);
