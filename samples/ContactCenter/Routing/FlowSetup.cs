using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Routing;

/// <summary>Routes a channel into Flex, before and after Flex Conversations.</summary>
public static class FlowSetup
{
    // Nothing is reported here: the method is on its way out itself, and says so to its callers.
    [Obsolete("Use StartContactAsync.")]
    public static Task<FlexFlowResource> CreateFlowAsync(string chatServiceSid) =>
        FlexFlowResource.CreateAsync("Support", chatServiceSid, FlexFlowResource.ChannelTypeEnum.Sms);

    public static Task<InteractionResource> StartContactAsync(string from, string workspaceSid) =>
        InteractionResource.CreateAsync(
            channel: new { type = "sms", initiated_by = "customer", properties = new { from } },
            routing: new { properties = new { workspace_sid = workspaceSid } });
}
