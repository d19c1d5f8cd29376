using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

public class ResourceSetResponse<T> : IEnumerable<T>
    where T : Resource
{
    public ResourceSetResponse(ResourceSet<T> records, HttpResponseHeaders headers, HttpStatusCode statusCode) => throw null;

    public HttpResponseHeaders Headers { get; }
    public ResourceSet<T> Records { get; }
    public HttpStatusCode StatusCode { get; }

    public IEnumerator<T> GetEnumerator() => throw null;

    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
