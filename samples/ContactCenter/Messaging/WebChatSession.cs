using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Messaging;

/// <summary>Opens a web chat the way it was done before Flex Conversations.</summary>
public sealed class WebChatSession(string flexFlowSid)
{
    public async Task<string> OpenAsync(string visitor, string topic)
    {
        var channel = await WebChannelResource.CreateAsync(
            flexFlowSid,
            identity: visitor,
            customerFriendlyName: visitor,
            chatFriendlyName: topic);

        return channel.Sid;
    }
}
