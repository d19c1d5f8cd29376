using System.Net.Http;

namespace ContactCenter.Messaging;

/// <summary>Deletes web chats of before Flex Conversations, over HTTP.</summary>
public sealed class WebChatArchive(HttpClient http)
{
    private const string FlexApi = "https://flex-api.twilio.com/v1";

    public Task DeleteAsync(string channelSid) => http.DeleteAsync($"{FlexApi}/WebChannels/{channelSid}");
}
