using System.Threading.Tasks;
using Twilio.Http;

namespace Twilio.Clients;

public class TwilioRestClient : ITwilioRestClient
{
    public TwilioRestClient(
        string username, string password, string accountSid = null, string region = null, HttpClient httpClient = null,
        string edge = null) => throw null;

    public string AccountSid { get; }
    public string Edge { get; set; }
    public HttpClient HttpClient { get; }
    public string LogLevel { get; set; }
    public string Region { get; }
    public string[] UserAgentExtensions { get; set; }

    public Response Request(Request request) => throw null;
    public Task<Response> RequestAsync(Request request) => throw null;
    public static void ValidateSslCertificate() => throw null;
    public static void ValidateSslCertificate(HttpClient client) => throw null;
}
