using System.Threading.Tasks;

namespace Twilio.Http;

public abstract class HttpClient
{
    public HttpClient() { }

    public Request LastRequest { get; protected set; }
    public Response LastResponse { get; protected set; }

    public string Authentication(string username, string password) => throw null;
    public abstract Response MakeRequest(Request request);
    public abstract Task<Response> MakeRequestAsync(Request request);
}
