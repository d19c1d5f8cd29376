using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Targets;

/// <summary>Finds the versions that an expression gives to a target: itself, or its member.</summary>
internal static class GivenValues
{
    /// <summary>Adds what an expression gives.</summary>
    public static void Add(
        FoundTarget target,
        ExpressionSyntax expression,
        SemanticModel model,
        List<SourceTarget> found,
        CancellationToken cancellationToken)
    {
        var values = new List<TargetValue>();
        if (target.Target.Target.Member is { } member)
        {
            new MemberValues(member, model, values, cancellationToken).Add(expression);
        }
        else
        {
            ConstantValues.Add(expression, model, values, cancellationToken);
        }

        foreach (var value in values)
        {
            found.Add(new SourceTarget(target.Target, value));
        }
    }
}
