using Twilio.Clients;

namespace Twilio;

public class TwilioClient
{
    private TwilioClient() { }

    public static void Init(string username, string password) => throw null;
    public static void Init(string username, string password, string accountSid) => throw null;
    public static ITwilioRestClient GetRestClient() => throw null;
    public static void SetRestClient(ITwilioRestClient restClient) => throw null;
}
