using System.Reflection.Metadata;

namespace FlexDeprecation.Symbols;

/// <summary>Looks for types in an assembly's metadata, without making symbols of them.</summary>
internal static class MetadataTypes
{
    /// <summary>
    /// Whether a module declares or refers to a type of this name. It has far fewer types and references than attributes, so
    /// this is the question to ask first.
    /// </summary>
    public static bool Mentions(MetadataReader reader, string name)
    {
        foreach (var handle in reader.TypeReferences)
        {
            if (reader.StringComparer.Equals(reader.GetTypeReference(handle).Name, name))
            {
                return true;
            }
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            if (reader.StringComparer.Equals(reader.GetTypeDefinition(handle).Name, name))
            {
                return true;
            }
        }

        return false;
    }
}
