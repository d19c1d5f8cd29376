using System;
using System.IO;
using System.Linq;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>A fact about .NET Framework, of which mono has the class library; it runs where mono is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (!path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "mono"))))
        {
            Skip = "mono is not installed";
        }
    }
}
