namespace FlexDeprecation.Symbols;

/// <summary>Where to look for user-defined conversions and the like, fewest places first.</summary>
internal enum ConversionWatch
{
    /// <summary>Nowhere: none is covered.</summary>
    None,

    /// <summary>In files that use something covered: the conversion is covered together with its type.</summary>
    BesideUses,

    /// <summary>In every file: an entry names the conversion.</summary>
    Everywhere,
}
