using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Finds what an expression waits for: <c>await task</c>, <c>task.Result</c>, <c>task.GetAwaiter().GetResult()</c>.</summary>
internal static class WaitedFor
{
    /// <summary>Finds the task; null where an expression waits for none.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax expression, GuardQuestion question) => expression switch
    {
        AwaitExpressionSyntax awaited => awaited.Expression,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result when IsOfTask(result, question) => result.Expression,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetResult",
                Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } awaiter },
            },
        } when IsOfTask(awaiter, question) => awaiter.Expression,
        _ => null,
    };

    /// <summary>Whether a member is one of the tasks that come with .NET; another type's may mean anything.</summary>
    private static bool IsOfTask(ExpressionSyntax member, GuardQuestion question) =>
        question.Model.GetSymbolInfo(member, question.CancellationToken).Symbol is
        {
            ContainingType:
            {
                Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable",
                ContainingNamespace: { Name: "Tasks" or "CompilerServices", ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
            },
        };
}
