using System;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.Harness;

/// <summary>A theory about a language that the oldest supported compiler does not know: it runs in a newer one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NewerCompilerTheoryAttribute : TheoryAttribute
{
    public NewerCompilerTheoryAttribute()
    {
        if (typeof(CSharpCompilation).Assembly.GetName().Version!.Major < 5)
        {
            Skip = "C# 13 and 14 need a newer compiler: -p:TestRoslynVersion";
        }
    }
}
