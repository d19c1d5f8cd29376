using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the names of what source code annotates, without binding any of it.</summary>
internal sealed class AnnotatedSourceNames
{
    private readonly WordTable _attributes;

    // A tree is immutable; an edit makes one new tree and leaves the others.
    private readonly ConditionalWeakTable<SyntaxTree, Names> _known = new();

    public AnnotatedSourceNames(ImmutableArray<Annotation> annotations)
    {
        var words = new WordTable.Builder();
        foreach (var annotation in annotations)
        {
            SymbolIdNames.AddType(words, SymbolIdNames.WithoutArity(annotation.Attribute.Value.Name));
        }

        _attributes = words.Build();
    }

    /// <summary>Gets a value indicating whether no attribute annotates anything.</summary>
    public bool IsEmpty => _attributes.IsEmpty;

    /// <summary>Adds the names that a compilation's own source annotates.</summary>
    public void AddTo(WordTable.Builder words, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var names = _known.GetValue(tree, Collect);
            foreach (var member in names.Members)
            {
                SymbolIdNames.AddMember(words, member, "");
            }

            words.Add(names.Special);
            foreach (var name in names.Types)
            {
                AddTypes(words, compilation, name, cancellationToken);
            }
        }
    }

    /// <summary>An annotated type's members are annotated with it, those of its other parts too.</summary>
    private static void AddTypes(WordTable.Builder words, Compilation compilation, string name, CancellationToken cancellationToken)
    {
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellationToken))
        {
            if (symbol is INamedTypeSymbol type)
            {
                ContentNames.Add(words, type);
            }
        }
    }

    private Names Collect(SyntaxTree tree)
    {
        var text = tree.GetText();
        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), _attributes, more: null, places);

        var names = new Names();
        if (places.Count > 0)
        {
            var root = tree.GetRoot();
            foreach (var place in places)
            {
                if (root.FindToken(place).Parent?.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is { } declaration)
                {
                    Add(names, declaration);
                }
            }
        }

        names.Special = names.SpecialWords.Build();
        return names;
    }

    private static void Add(Names names, SyntaxNode declaration)
    {
        switch (declaration)
        {
            case BaseTypeDeclarationSyntax type:
                names.Types.Add(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                names.Types.Add(type.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax constructor:
                // Its uses are written with the type's name, and so is the whole type sought.
                names.Types.Add(constructor.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                names.Members.Add(method.Identifier.ValueText);
                if (method.ParameterList.Parameters is { Count: > 0 } parameters && NamesSpan(parameters[parameters.Count - 1].Type))
                {
                    ImplicitForms.AddBuilder(names.SpecialWords);
                }

                break;
            case PropertyDeclarationSyntax property:
                names.Members.Add(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax @event:
                names.Members.Add(@event.Identifier.ValueText);
                break;
            case IndexerDeclarationSyntax:
                names.Members.Add("this[]");
                break;
            case EnumMemberDeclarationSyntax member:
                names.Members.Add(member.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    names.Members.Add(variable.Identifier.ValueText);
                }

                break;
            case AccessorDeclarationSyntax { Parent.Parent: { } owner }:
                // It is called by the name of its property, indexer or event.
                Add(names, owner);
                break;
            case ConversionOperatorDeclarationSyntax:
                names.SpecialWords.WatchConversions(everywhere: true);
                break;
            case OperatorDeclarationSyntax:
                names.Types.Add(declaration.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "");
                break;
        }
    }

    private static bool NamesSpan(TypeSyntax? type) => type switch
    {
        GenericNameSyntax { Identifier.ValueText: "ReadOnlySpan" } => true,
        QualifiedNameSyntax qualified => NamesSpan(qualified.Right),
        _ => false,
    };

    /// <summary>What one file annotates.</summary>
    private sealed class Names
    {
        public List<string> Members { get; } = new();

        public List<string> Types { get; } = new();

        public WordTable.Builder SpecialWords { get; } = new();

        public WordTable Special { get; set; } = new WordTable.Builder().Build();
    }
}
