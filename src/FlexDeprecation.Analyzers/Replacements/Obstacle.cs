namespace FlexDeprecation.Replacements;

/// <summary>Why a use has no fix, as far as the code around it tells before anything is changed.</summary>
internal enum Obstacle
{
    /// <summary>Nothing is in the way.</summary>
    None,

    /// <summary>The replacement is not in what the project references.</summary>
    NotReferenced,

    /// <summary>The use has no name that another could take the place of.</summary>
    Unnamed,

    /// <summary>The name is an alias that another file declares: it is changed there.</summary>
    GlobalAlias,

    /// <summary>The replacement is of a kind that cannot stand there.</summary>
    Place,

    /// <summary>The entry speaks of one accessor, and the place uses both.</summary>
    BothAccessors,

    /// <summary>A comment would be lost.</summary>
    Comment,

    /// <summary>An argument would have to be evaluated outside the lambda.</summary>
    Lambda,

    /// <summary>An argument would have to be evaluated outside the query.</summary>
    Query,

    /// <summary>An argument would have to be evaluated once instead of each time round.</summary>
    Loop,

    /// <summary>An argument would have to be evaluated before an initializer.</summary>
    Initializer,

    /// <summary>An argument would have to be evaluated before an expression that is all of a body.</summary>
    ExpressionBody,

    /// <summary>An argument would be evaluated where it may not have been.</summary>
    Conditional,

    /// <summary>A statement would have to be written where there is room for one alone.</summary>
    SingleStatement,

    /// <summary>An argument would be evaluated before something that comes first.</summary>
    AfterOther,

    /// <summary>An argument that has to be evaluated before the statement cannot be kept in a local.</summary>
    NoLocal,

    /// <summary>An argument would be evaluated more than once.</summary>
    Repeated,

    /// <summary>The replacement needs an argument that is not given.</summary>
    MissingArgument,

    /// <summary>What the call leaves to a default would be another value.</summary>
    Default,

    /// <summary>Several arguments make up one, and its type cannot be written.</summary>
    ParamsArray,

    /// <summary>A delegate would pass each argument for another parameter.</summary>
    MethodGroup,

    /// <summary>The code around it cannot await.</summary>
    Await,

    /// <summary>A task is kept that the replacement does not give.</summary>
    KeptTask,

    /// <summary>A creation sets members in braces.</summary>
    Braces,

    /// <summary>What stands before <c>?.</c> would have to become an argument.</summary>
    ConditionalReceiver,

    /// <summary>The replacement is called on an object, and which that is cannot be told.</summary>
    Receiver,

    /// <summary>A type or a type argument cannot be written there.</summary>
    TypeName,

    /// <summary>An expression tree cannot hold arguments that are named.</summary>
    ExpressionTree,
}
