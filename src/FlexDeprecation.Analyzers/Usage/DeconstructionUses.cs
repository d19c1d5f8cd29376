using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the <c>Deconstruct</c> methods that an assignment to a tuple calls, each at the tuple that it fills.</summary>
internal static class DeconstructionUses
{
    /// <summary>Adds what an assignment to a tuple uses, given the token that ends the tuple.</summary>
    public static void Add(FoundUses uses, SyntaxNode tuple)
    {
        var target = tuple.Parent is DeclarationExpressionSyntax declaration ? declaration : tuple;
        if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
        {
            Add(uses, target, uses.Model.GetDeconstructionInfo(assignment));
        }
    }

    /// <summary>Adds what filling a tuple uses, from the outside inwards.</summary>
    public static void Add(FoundUses uses, SyntaxNode target, DeconstructionInfo info)
    {
        var tuple = target is DeclarationExpressionSyntax declaration ? declaration.Designation : target;
        uses.Add(tuple, info.Method);
        if (info.Nested.IsDefault)
        {
            return;
        }

        for (var i = 0; i < info.Nested.Length; i++)
        {
            if (ElementAt(tuple, i) is { } element)
            {
                Add(uses, element, info.Nested[i]);
            }
        }
    }

    /// <summary>Gets the part of a tuple at a place.</summary>
    public static SyntaxNode? ElementAt(SyntaxNode tuple, int index) => tuple switch
    {
        TupleExpressionSyntax expression when index < expression.Arguments.Count => expression.Arguments[index].Expression,
        ParenthesizedVariableDesignationSyntax designation when index < designation.Variables.Count => designation.Variables[index],
        _ => null,
    };
}
