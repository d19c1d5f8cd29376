using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

public class TwilioResponse<T>
{
    public TwilioResponse(T data, HttpResponseHeaders headers, HttpStatusCode statusCode) => throw null;

    public T Data { get; }
    public HttpResponseHeaders Headers { get; }
    public HttpStatusCode StatusCode { get; }
}
