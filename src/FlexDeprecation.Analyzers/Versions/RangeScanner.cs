using System.Collections.Immutable;

namespace FlexDeprecation.Versions;

/// <summary>Reads the words of a range: operators and versions. Takes time in proportion to the text.</summary>
internal sealed class RangeScanner
{
    /// <summary>Numbers of more than nine digits all count as this one: no manifest has a version so high.</summary>
    private const int Huge = 1_000_000_000;

    /// <summary>The highest number that npm takes.</summary>
    private const long Highest = 9_007_199_254_740_991;

    private static readonly ImmutableArray<string> s_operators = ImmutableArray.Create("~>", ">=", "<=", "~", "^", ">", "<", "=");

    private readonly string _text;
    private readonly int _end;

    /// <summary>Starts at the beginning of a part of a text.</summary>
    public RangeScanner(string text, int start, int end)
    {
        _text = text;
        _end = end;
        Position = start;
    }

    /// <summary>Gets or sets where the next word is looked for.</summary>
    public int Position { get; set; }

    /// <summary>Gets a value indicating whether nothing is left.</summary>
    public bool IsAtEnd => Position >= _end;

    private char Current => Position < _end ? _text[Position] : '\0';

    /// <summary>Whether a character is white space to npm.</summary>
    public static bool IsSpace(char c) => c == '\uFEFF' || (c != '\u0085' && char.IsWhiteSpace(c));

    /// <summary>Passes white space.</summary>
    public bool SkipSpaces()
    {
        var start = Position;
        while (!IsAtEnd && IsSpace(Current))
        {
            Position++;
        }

        return Position > start;
    }

    /// <summary>Passes a character if it comes next.</summary>
    public bool Skip(char c)
    {
        if (IsAtEnd || Current != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads an operator; empty where none is written.</summary>
    public string ReadOperator()
    {
        foreach (var candidate in s_operators)
        {
            if (Position + candidate.Length <= _end && string.CompareOrdinal(_text, Position, candidate, 0, candidate.Length) == 0)
            {
                Position += candidate.Length;
                return candidate;
            }
        }

        return "";
    }

    /// <summary>Reads a version that ends at white space or at the end; null where none is written.</summary>
    public PartialVersion? ReadVersion()
    {
        var prefix = Position;
        while (Current is 'v' or '=')
        {
            Position++;
        }

        var start = Position;
        var parts = ImmutableArray.CreateBuilder<int?>(3);
        var wildcards = "";
        do
        {
            if (!ReadPart(parts, ref wildcards))
            {
                return null;
            }
        }
        while (parts.Count < 3 && Skip('.'));

        var release = "";
        if (parts.Count == 3 && Skip('-'))
        {
            var labels = Position;
            if (!ReadLabels(isRelease: true))
            {
                return null;
            }

            release = _text.Substring(labels, Position - labels);
        }

        return (!Skip('+') || ReadLabels(isRelease: false)) && (IsAtEnd || IsSpace(Current))
            ? new PartialVersion(_text.Substring(prefix, start - prefix), parts.ToImmutable(), wildcards, release, start, Position)
            : null;
    }

    private bool ReadPart(ImmutableArray<int?>.Builder parts, ref string wildcards)
    {
        if (Current is 'x' or 'X' or '*' || (Current == 'n' && parts.Count > 0))
        {
            wildcards += Current;
            parts.Add(null);
            Position++;
            return true;
        }

        var start = Position;
        long number = 0;
        while (Current is >= '0' and <= '9' && number <= Highest)
        {
            number = (10 * number) + (Current - '0');
            Position++;
        }

        var length = Position - start;
        parts.Add((int)(number < Huge ? number : Huge));
        return length > 0 && number <= Highest && (length == 1 || _text[start] != '0');
    }

    /// <summary>Reads labels with dots between; a number of a pre-release has no leading zero.</summary>
    private bool ReadLabels(bool isRelease)
    {
        do
        {
            var start = Position;
            var isNumber = true;
            while (Current is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-')
            {
                isNumber &= Current is >= '0' and <= '9';
                Position++;
            }

            var length = Position - start;
            if (length == 0 || (isRelease && isNumber && length > 1 && _text[start] == '0'))
            {
                return false;
            }
        }
        while (Skip('.'));

        return true;
    }
}
