using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>The light bulb of an editor: Roslyn's own code-fix service, which finds the fixes of the packages that a project has.</summary>
internal sealed class LightBulb(Workspace workspace)
{
    private readonly object _service = RoslynHost.GetEditorService(workspace, "Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");

    /// <summary>Asks for the fixes of this product at a place, as it is when the caret stands there.</summary>
    public async Task<ImmutableArray<OfferedFix>> AskAsync(TextDocument document, TextSpan span)
    {
        var stream = _service.GetType().GetInterfaces().Single(i => i.Name == "ICodeFixService").GetMethod("StreamFixesAsync")!
            .Invoke(_service, [document, span, null, CancellationToken.None])!;
        var offered = ImmutableArray.CreateBuilder<OfferedFix>();
        await foreach (var collection in (IAsyncEnumerable<object>)stream)
        {
            foreach (var fix in ((IEnumerable)Get(collection, "Fixes")!).Cast<object>())
            {
                var ids = ((ImmutableArray<Diagnostic>)Get(collection, "Diagnostics")!).Select(d => d.Id).Distinct().ToImmutableArray();
                if (Get(collection, "Provider")!.GetType().Namespace!.StartsWith("FlexDeprecation", StringComparison.Ordinal))
                {
                    offered.Add(new OfferedFix((CodeAction)Get(fix, "Action")!, ids, Get(collection, "FixAllState") is not null));
                }
            }
        }

        return offered.ToImmutable();
    }

    private static object? Get(object target, string name)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return target.GetType().GetProperty(name, Any) is { } property
            ? property.GetValue(target)
            : target.GetType().GetField(name, Any)!.GetValue(target);
    }
}

/// <summary>One line of a light bulb's menu.</summary>
/// <param name="Action">What choosing it does.</param>
/// <param name="Ids">The rules it is offered for.</param>
/// <param name="HasFixAll">Whether the editor offers it for a document, a project and the solution, too.</param>
internal sealed record OfferedFix(CodeAction Action, ImmutableArray<string> Ids, bool HasFixAll)
{
    /// <summary>Chooses it, as a person does.</summary>
    public async Task ApplyAsync(Workspace workspace)
    {
        foreach (var operation in await Action.GetOperationsAsync(CancellationToken.None))
        {
            operation.Apply(workspace, CancellationToken.None);
        }
    }
}
