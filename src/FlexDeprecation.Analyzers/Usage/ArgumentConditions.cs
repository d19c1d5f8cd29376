using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Tells whether a condition of a manifest holds of a call.</summary>
internal static class ArgumentConditions
{
    /// <summary>
    /// Whether a condition holds. Of what is no call, such as a method group, none does. An argument that names its parameter
    /// is found even when the symbol has no such parameter any more: the call was written for an older version.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="use">What uses the symbol: a name, a creation, a constructor initializer, the brackets of an indexer.</param>
    /// <param name="symbol">What is used; of a call that does not bind, what it would call.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static bool Holds(
        ArgumentCondition condition,
        SyntaxNode use,
        ISymbol symbol,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (WrittenCall.Find(use, symbol, model, cancellationToken) is not { } call)
        {
            return false;
        }

        var isWritten = TryFind(call, condition.Argument.Value, symbol, out var value, out var isPositional, out _);
        return condition.Form switch
        {
            ArgumentForm.Present => isWritten,
            ArgumentForm.Absent => !isWritten,
            ArgumentForm.Positional => isWritten && isPositional,
            ArgumentForm.Constant => isWritten
                && value is not null
                && model.GetConstantValue(value, cancellationToken) is { HasValue: true } constant
                && (condition.Value is null || IsSame(condition.Value.Value, constant.Value)),
            _ => false,
        };
    }

    /// <summary>Finds the argument that a condition is about; null where none is written in the brackets of the call.</summary>
    public static WrittenArgument? Find(
        ArgumentCondition condition,
        SyntaxNode use,
        ISymbol symbol,
        SemanticModel model,
        CancellationToken cancellationToken) =>
        WrittenCall.Find(use, symbol, model, cancellationToken) is { } call
        && TryFind(call, condition.Argument.Value, symbol, out _, out _, out var index)
        && index >= 0
            ? call.Arguments[index]
            : null;

    /// <summary>Finds the argument of a parameter.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="symbol">What is called.</param>
    /// <param name="value">The argument; none where several make up an array.</param>
    /// <param name="isPositional">Whether it is written without its name.</param>
    /// <param name="index">Its place among the arguments, the first of several; -1 where it is the receiver.</param>
    private static bool TryFind(WrittenCall call, string name, ISymbol symbol, out ExpressionSyntax? value, out bool isPositional, out int index)
    {
        value = null;
        isPositional = false;
        index = -1;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].Name == name)
            {
                value = call.Arguments[i].Value;
                index = i;
                return true;
            }
        }

        var parameters = WrittenCall.ParametersOf(symbol);
        var ordinal = OrdinalOf(name, symbol);
        if (ordinal < 0)
        {
            return false;
        }

        if (ordinal == 0 && call.Receiver is { } receiver)
        {
            value = receiver;
            return true;
        }

        var count = 0;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.OrdinalOf(i, parameters) == ordinal)
            {
                value = ++count == 1 ? call.Arguments[i].Value : null;
                index = count == 1 ? i : index;
                isPositional = call.Arguments[i].Name is null;
            }
        }

        return count > 0;
    }

    /// <summary>Gets the place of a parameter; an override may call it by another name than the entry does.</summary>
    private static int OrdinalOf(string name, ISymbol symbol)
    {
        for (ISymbol? member = CoverageIndex.Definition(symbol); member is not null; member = CoverageIndex.Overridden(member))
        {
            var ordinal = WrittenCall.OrdinalOf(name, WrittenCall.ParametersOf(member));
            if (ordinal >= 0)
            {
                return ordinal;
            }
        }

        return -1;
    }

    /// <summary>Whether a constant of the code is the value that a manifest writes; an enum counts as its number.</summary>
    public static bool IsSame(object? expected, object? actual) => (expected, actual) switch
    {
        (null, null) => true,
        (string text, string other) => string.Equals(text, other, System.StringComparison.Ordinal),
        (string { Length: 1 } text, char other) => text[0] == other,
        (bool flag, bool other) => flag == other,
        (decimal number, float other) => (float)number == other,
        (decimal number, double other) => (double)number == other,
        (decimal number, decimal other) => number == other,
        (decimal number, sbyte other) => number == other,
        (decimal number, byte other) => number == other,
        (decimal number, short other) => number == other,
        (decimal number, ushort other) => number == other,
        (decimal number, int other) => number == other,
        (decimal number, uint other) => number == other,
        (decimal number, long other) => number == other,
        (decimal number, ulong other) => number == other,
        _ => false,
    };
}
