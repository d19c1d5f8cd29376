using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FlexDeprecation.Mutation;

/// <summary>
/// The tests and the code under test, loaded once more: its static fields are as in a new process, but the compiler and the
/// framework, which take most of the time to start, are warm. xunit's own runner would load the tests by name, once for all.
/// </summary>
internal sealed class TestContext
{
    private const string Ours = "FlexDeprecation.";

    private readonly TestAssembly _assembly;
    private readonly List<IXunitTestCase> _cases;
    private readonly Options _options = new();
    private readonly IMessageSink _sink = new NoMessages();

    /// <summary>Loads the tests of classes whose full name contains one of the parts.</summary>
    /// <param name="folder">The folder that holds them.</param>
    /// <param name="classes">Parts of names.</param>
    /// <param name="prepare">What to do before any of the code runs; what makes the tests' cases up may run some.</param>
    public TestContext(string folder, string[] classes, Action<MutantSwitch> prepare)
    {
        var context = new Loading(folder);
        var tests = context.LoadFromAssemblyName(new AssemblyName(Ours + "Tests"));
        Switch = new(context.LoadFromAssemblyName(new AssemblyName(Ours + "Analyzers")));
        prepare(Switch);
        var info = Reflector.Wrap(tests);
        _assembly = new(info);
        _cases = Discover(info, [.. tests.GetTypes()
            .Select(t => t.FullName!)
            .Where(name => classes.Any(part => name.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)]);
    }

    public MutantSwitch Switch { get; }

    public int Count => _cases.Count;

    public string NameOf(int test) => _cases[test].DisplayName;

    /// <summary>Runs a test.</summary>
    /// <returns>Whether it passed, or is skipped.</returns>
    public async Task<bool> PassesAsync(int test)
    {
        using var runner = new XunitTestAssemblyRunner(_assembly, [_cases[test]], _sink, _sink, _options);
        var summary = await runner.RunAsync();
        return summary is { Total: > 0, Failed: 0 };
    }

    private List<IXunitTestCase> Discover(IAssemblyInfo assembly, IReadOnlyList<string> classes)
    {
        using var found = new FoundCases();
        using var places = new NoPlaces();
        using var discoverer = new XunitTestFrameworkDiscoverer(assembly, places, _sink);
        foreach (var name in classes)
        {
            discoverer.Find(name, includeSourceInformation: false, found, _options);
            found.Done.WaitOne();
        }

        return found.Cases;
    }

    private sealed class Loading(string folder) : AssemblyLoadContext("mutated")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith(Ours, StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }

    private sealed class FoundCases : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<IXunitTestCase> Cases { get; } = [];

        public AutoResetEvent Done { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test })
            {
                Cases.Add(test);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Done.Set();
            }

            return true;
        }

        public void Dispose() => Done.Dispose();
    }

    private sealed class NoMessages : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class NoPlaces : LongLivedMarshalByRefObject, ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new SourceInformation();

        public void Dispose()
        {
            // There is nothing to let go of.
        }
    }

    /// <summary>One test at a time, so that what is reached belongs to it.</summary>
    private sealed class Options : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
