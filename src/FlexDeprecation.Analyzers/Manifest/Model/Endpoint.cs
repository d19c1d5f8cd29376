namespace FlexDeprecation.Manifest.Model;

/// <summary>A REST endpoint, as <c>POST https://host/path/{Sid}</c>.</summary>
/// <param name="Method">The HTTP method in capitals; none for every method.</param>
/// <param name="Host">The host in lower case, with the port where one is written.</param>
/// <param name="Path">The path template, beginning with a slash; <c>{name}</c> stands for one segment.</param>
internal sealed record Endpoint(string? Method, string Host, string Path);
