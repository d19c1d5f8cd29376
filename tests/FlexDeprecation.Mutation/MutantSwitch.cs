using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FlexDeprecation.Mutation;

/// <summary>
/// The switch that Stryker puts into the assembly: all mutants are in there, and at most one is active. Code asks it at each mutant that it
/// comes by, and to note that in Stryker's way would take hours, so that its method is replaced by one that only sets a flag.
/// </summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    /// <summary>More than there are mutants.</summary>
    private const int Most = 1 << 16;

    private const string TypeName = "MutantControl";
    private const string ActiveField = "ActiveMutant";
    private const string ReachedField = "Reached";

    private readonly FieldInfo _active;
    private readonly bool[] _reached = new bool[Most];

    /// <summary>Finds it in a mutated assembly, where its namespace is another one each time.</summary>
    public MutantSwitch(Assembly assembly)
    {
        var control = assembly.GetTypes().Single(t => t.Name == TypeName);
        control.GetField(ReachedField)!.SetValue(null, _reached);
        _active = control.GetField(ActiveField)!;
        Deactivate();
    }

    /// <summary>Replaces the method that asks whether a mutant is active.</summary>
    public static void Quicken(string path)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)), new() { AssemblyResolver = resolver });
        var control = assembly.MainModule.Types.Single(t => t.Name == TypeName);
        if (control.Fields.Any(f => f.Name == ReachedField))
        {
            return;
        }

        var types = assembly.MainModule.TypeSystem;
        var active = control.Fields.Single(f => f.Name == ActiveField);
        var reached = new FieldDefinition(ReachedField, Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, new ArrayType(types.Boolean));
        control.Fields.Add(reached);

        // What it sets up is of use to Stryker only, and would be checked for at each call.
        control.Methods.Remove(control.Methods.Single(m => m.Name == ".cctor"));

        // Reached[id] = true; return id == ActiveMutant;
        var method = control.Methods.Single(m => m.Name == "IsActive");
        method.Body = new(method);
        var code = method.Body.GetILProcessor();
        code.Emit(OpCodes.Ldsfld, reached);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4_1);
        code.Emit(OpCodes.Stelem_I1);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldsfld, active);
        code.Emit(OpCodes.Ceq);
        code.Emit(OpCodes.Ret);
        using var written = new MemoryStream();
        assembly.Write(written);
        File.WriteAllBytes(path, written.ToArray());
    }

    public void Activate(int mutant) => _active.SetValue(null, mutant);

    public void Deactivate() => Activate(None);

    /// <summary>Reads which mutants were reached since it was last asked.</summary>
    public int[] ReadReached()
    {
        int[] ids = [.. Enumerable.Range(0, Most).Where(id => _reached[id])];
        Array.Clear(_reached);
        return ids;
    }
}
