namespace FlexDeprecation.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A test failed, or the process that ran it ended.</summary>
    Killed,

    /// <summary>The tests took far longer than usual.</summary>
    TimedOut,

    /// <summary>All tests that could notice it passed.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}

/// <summary>What became of a mutant, and the test that noticed it.</summary>
internal sealed record Verdict(Mutant Mutant, Fate Fate, string Test = "");
