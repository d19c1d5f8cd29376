using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Http;

public class Response
{
    public Response(HttpStatusCode statusCode, string content, HttpResponseHeaders headers = null) => throw null;

    public string Content { get; }
    public HttpResponseHeaders Headers { get; }
    public HttpStatusCode StatusCode { get; }
}
