using System.Threading.Tasks;
using Twilio.Http;

namespace Twilio.Clients;

public interface ITwilioRestClient
{
    string AccountSid { get; }
    HttpClient HttpClient { get; }
    string Region { get; }

    Response Request(Request request);
    Task<Response> RequestAsync(Request request);
}
