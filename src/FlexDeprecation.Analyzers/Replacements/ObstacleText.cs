namespace FlexDeprecation.Replacements;

/// <summary>Words what stands in the way of a fix, as the end of a sentence.</summary>
internal static class ObstacleText
{
    /// <summary>Gets the words.</summary>
    public static string Of(Obstacle obstacle) => obstacle switch
    {
        Obstacle.NotReferenced => "nothing that the project references has it",
        Obstacle.Unnamed => "it is used here without its name",
        Obstacle.GlobalAlias => "the alias is declared in another file, where the fix is",
        Obstacle.BothAccessors => "only one of reading and setting is meant, and this does both",
        Obstacle.Comment => "a comment or a directive would be lost",
        Obstacle.Lambda => "an argument would have to be evaluated outside the lambda",
        Obstacle.Query => "an argument would have to be evaluated outside the query",
        Obstacle.Loop => "an argument would have to be evaluated once, before the loop",
        Obstacle.Initializer => "an argument would have to be evaluated before the initializer",
        Obstacle.ExpressionBody => "an argument would have to be evaluated in a statement of its own, and the body is an expression",
        Obstacle.Conditional => "an argument would be evaluated even where the call is not made",
        Obstacle.SingleStatement => "an argument would have to be evaluated in a statement of its own, and there is no room for one",
        Obstacle.AfterOther => "an argument would be evaluated before something that comes first",
        Obstacle.NoLocal => "an argument would have to be kept in a local, and cannot be",
        Obstacle.Repeated => "an argument would be evaluated more than once",
        Obstacle.MissingArgument => "it needs an argument that is not given here",
        Obstacle.Default => "what is left to a default here would be another value",
        Obstacle.ParamsArray => "the last arguments make up one, whose type cannot be written",
        Obstacle.MethodGroup => "a delegate passes arguments by their position, and they would be other ones",
        Obstacle.Await => "it has to be awaited, which is not possible here",
        Obstacle.KeptTask => "the task is kept here, and it gives none",
        Obstacle.Braces => "the members that are set in braces would be lost",
        Obstacle.ConditionalReceiver => "the object before '?.' cannot become an argument",
        Obstacle.Receiver => "which object to call it on cannot be told",
        Obstacle.TypeName => "a type that it needs cannot be written here",
        Obstacle.ExpressionTree => "an expression tree cannot hold named arguments",
        _ => "it cannot stand in this place",
    };
}
