using System.Collections.Generic;
using Twilio.Rest;

namespace Twilio.Base;

public class Page<T>
    where T : Resource
{
    private Page() { }

    public int PageSize { get; }
    public List<T> Records { get; }

    public static Page<T> FromJson(string recordKey, string json) => throw null;
    public static Page<T> FromJson(string recordKey, string json, string requestUrl) => throw null;
    public string GetFirstPageUrl(Domain domain) => throw null;
    public string GetNextPageUrl(Domain domain) => throw null;
    public string GetPreviousPageUrl(Domain domain) => throw null;
    public string GetUrl(Domain domain) => throw null;
    public bool HasNextPage() => throw null;
}
