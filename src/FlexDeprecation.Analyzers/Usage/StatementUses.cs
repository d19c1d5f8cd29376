using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the uses that a keyword of a statement, a query or a pattern causes.</summary>
internal static class StatementUses
{
    /// <summary>Adds what a keyword uses of covered APIs.</summary>
    public static void Add(FoundUses uses, SyntaxToken token)
    {
        switch (token.Parent)
        {
            // 'await' before them causes the same uses: they await what they call.
            case CommonForEachStatementSyntax statement:
                EnumerationUses.Add(uses, statement);
                break;

            case UsingStatementSyntax statement:
                DisposalUses.Add(uses, statement);
                break;

            case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } statement:
                DisposalUses.Add(uses, statement);
                break;

            case AwaitExpressionSyntax expression:
                AwaitUses.Add(uses, expression);
                break;

            case IsPatternExpressionSyntax expression when expression.IsKeyword == token:
                PatternUses.Add(uses, expression.Pattern);
                break;

            case CasePatternSwitchLabelSyntax label:
                PatternUses.Add(uses, label.Pattern);
                break;

            case SwitchExpressionSyntax expression when expression.SwitchKeyword == token:
                foreach (var arm in expression.Arms)
                {
                    PatternUses.Add(uses, arm.Pattern);
                }

                break;

            case InterpolatedStringExpressionSyntax expression:
                InterpolationUses.Add(uses, expression);
                break;

            case SelectOrGroupClauseSyntax clause:
                QueryUses.Add(uses, clause);
                break;

            case QueryClauseSyntax clause when clause.GetFirstToken() == token:
                QueryUses.Add(uses, clause);
                break;

            default:
                if (TruthUses.Condition(token.Parent) is { } condition)
                {
                    TruthUses.Add(uses, condition);
                }

                break;
        }
    }
}
