using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace FlexDeprecation.Mutation;

/// <summary>The switch that Stryker puts into the assembly: all mutants are in there, and at most one is active.</summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _captures;
    private readonly MethodInfo _read;

    /// <summary>Finds it in a mutated assembly, where its namespace is another one each time.</summary>
    public MutantSwitch(Assembly assembly)
    {
        var control = assembly.GetTypes().Single(t => t.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _captures = control.GetField("CaptureCoverage")!;
        _read = control.GetMethod("GetCoverageData")!;
        Deactivate();
    }

    public void Activate(int mutant) => _active.SetValue(null, mutant);

    public void Deactivate() => Activate(None);

    /// <summary>Begins to note which mutants are reached; none is active meanwhile.</summary>
    public void Capture()
    {
        _captures.SetValue(null, true);
        ReadCaptured();
    }

    /// <summary>Reads which mutants were reached since it was last read.</summary>
    public int[] ReadCaptured() => [.. ((IList<int>[])_read.Invoke(null, null)!)[0]];

    public void EndCapture() => _captures.SetValue(null, false);
}
