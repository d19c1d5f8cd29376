namespace FlexDeprecation.Replacements;

/// <summary>How far the edits of a use keep what the code does.</summary>
internal enum Grade
{
    /// <summary>There are none; an <see cref="Obstacle"/> says why.</summary>
    None,

    /// <summary>A person should look at them: they are offered one at a time, and the title says what to check.</summary>
    Review,

    /// <summary>They keep it with the help of a local, a cast or an array that was not there; part of Fix All.</summary>
    Equivalent,

    /// <summary>The same things are evaluated in the same order; part of Fix All.</summary>
    Exact,
}
