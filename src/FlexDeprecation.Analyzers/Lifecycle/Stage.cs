namespace FlexDeprecation.Lifecycle;

/// <summary>Where an API or a feature stands, as a manifest writes it in <c>stage</c>.</summary>
internal enum Stage
{
    /// <summary>Tried out with some customers; may vanish.</summary>
    Pilot,

    /// <summary>Open to all, not yet under the vendor's support terms.</summary>
    Beta,

    /// <summary>Generally available. Only a feature says so.</summary>
    Ga,

    /// <summary>Still works; a replacement exists or the API is going away.</summary>
    Deprecated,

    /// <summary>Works no more.</summary>
    Removed,

    /// <summary>Means something else since a version, with the same signature. Only an API says so.</summary>
    Changed,

    /// <summary>The project takes back what the built-in manifest says. Only an API says so.</summary>
    Withdrawn,
}
