using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the names of what a metadata assembly annotates, by one pass over its custom attributes.</summary>
internal sealed class AnnotatedNames
{
    private readonly ImmutableArray<SymbolId> _attributes;

    public AnnotatedNames(ImmutableArray<Annotation> annotations)
    {
        var attributes = ImmutableArray.CreateBuilder<SymbolId>(annotations.Length);
        foreach (var annotation in annotations)
        {
            attributes.Add(annotation.Attribute.Value);
        }

        _attributes = attributes.ToImmutable();
    }

    /// <summary>Adds the names that an assembly annotates.</summary>
    public void AddTo(WordTable.Builder words, AssemblyMetadata assembly)
    {
        if (_attributes.IsEmpty)
        {
            return;
        }

        foreach (var module in assembly.GetModules())
        {
            var reader = module.GetMetadataReader();
            try
            {
                if (Mentions(reader))
                {
                    AddTo(words, reader);
                }
            }
            catch (BadImageFormatException)
            {
                // What an obfuscator has damaged can still be compiled against. What it annotates is not to be read any more;
                // the names found so far are.
            }
        }
    }

    private bool Mentions(MetadataReader reader)
    {
        foreach (var attribute in _attributes)
        {
            if (MetadataTypes.Mentions(reader, attribute.Name))
            {
                return true;
            }
        }

        return false;
    }

    private void AddTo(WordTable.Builder words, MetadataReader reader)
    {
        // Few constructors are called by many attributes.
        var known = new Dictionary<EntityHandle, bool>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!known.TryGetValue(attribute.Constructor, out var isListed))
            {
                isListed = IsListed(reader, attribute.Constructor);
                known.Add(attribute.Constructor, isListed);
            }

            if (isListed)
            {
                AddName(words, reader, attribute.Parent);
            }
        }
    }

    private bool IsListed(MetadataReader reader, EntityHandle constructor)
    {
        var type = constructor.Kind switch
        {
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            _ => default(EntityHandle),
        };

        var (ns, name) = type.Kind switch
        {
            HandleKind.TypeReference when reader.GetTypeReference((TypeReferenceHandle)type) is var reference =>
                (reference.Namespace, reference.Name),
            HandleKind.TypeDefinition when !type.IsNil && reader.GetTypeDefinition((TypeDefinitionHandle)type) is var definition =>
                (definition.Namespace, definition.Name),
            _ => default((StringHandle, StringHandle)),
        };

        foreach (var attribute in _attributes)
        {
            if (!name.IsNil && reader.StringComparer.Equals(name, attribute.Name) && IsNamespace(reader, ns, attribute))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamespace(MetadataReader reader, StringHandle ns, SymbolId attribute)
    {
        var path = attribute.Path;
        return string.Equals(
            reader.GetString(ns),
            string.Join(".", path.RemoveAt(path.Length - 1)),
            StringComparison.Ordinal);
    }

    private static void AddName(WordTable.Builder words, MetadataReader reader, EntityHandle annotated)
    {
        switch (annotated.Kind)
        {
            case HandleKind.TypeDefinition:
                AddType(words, reader, reader.GetTypeDefinition((TypeDefinitionHandle)annotated));
                break;
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)annotated);
                var type = reader.GetTypeDefinition(method.GetDeclaringType());
                AddMethod(words, reader, method, type);
                break;
            case HandleKind.PropertyDefinition:
                AddMember(words, reader, reader.GetPropertyDefinition((PropertyDefinitionHandle)annotated).Name);
                break;
            case HandleKind.FieldDefinition:
                AddMember(words, reader, reader.GetFieldDefinition((FieldDefinitionHandle)annotated).Name);
                break;
            case HandleKind.EventDefinition:
                AddMember(words, reader, reader.GetEventDefinition((EventDefinitionHandle)annotated).Name);
                break;
        }
    }

    private static void AddMethod(WordTable.Builder words, MetadataReader reader, MethodDefinition method, TypeDefinition type)
    {
        var name = reader.GetString(method.Name);
        SymbolIdNames.AddMember(words, name, NameOf(reader, type));
        if (SymbolIdNames.IsConversion(name))
        {
            words.WatchConversions(everywhere: true);
        }
        else if (name == ".ctor")
        {
            foreach (var handle in type.GetMethods())
            {
                // What decides whether handlers and collections are built by it.
                var other = reader.GetMethodDefinition(handle).Name;
                if (reader.StringComparer.Equals(other, "AppendLiteral"))
                {
                    ImplicitForms.AddHandler(words);
                }
                else if (reader.StringComparer.Equals(other, "Add"))
                {
                    ImplicitForms.AddBuilder(words);
                }
            }
        }
    }

    /// <summary>An annotated type's members are annotated with it.</summary>
    private static void AddType(WordTable.Builder words, MetadataReader reader, TypeDefinition type)
    {
        var name = NameOf(reader, type);
        SymbolIdNames.AddType(words, name);
        foreach (var method in type.GetMethods())
        {
            SymbolIdNames.AddMember(words, reader.GetString(reader.GetMethodDefinition(method).Name), name);
        }

        foreach (var field in type.GetFields())
        {
            AddMember(words, reader, reader.GetFieldDefinition(field).Name);
        }

        foreach (var nested in type.GetNestedTypes())
        {
            AddType(words, reader, reader.GetTypeDefinition(nested));
        }
    }

    private static string NameOf(MetadataReader reader, TypeDefinition type) =>
        SymbolIdNames.WithoutArity(reader.GetString(type.Name));

    private static void AddMember(WordTable.Builder words, MetadataReader reader, StringHandle name) =>
        SymbolIdNames.AddMember(words, reader.GetString(name), "");
}
