using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V3;

public class ChannelResource : Resource
{
    private ChannelResource() { }

    public string AccountSid { get; private set; }
    public string Attributes { get; private set; }
    public string CreatedBy { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public int? MembersCount { get; private set; }
    public int? MessagesCount { get; private set; }
    public string MessagingServiceSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public ChannelResource.ChannelTypeEnum Type { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static ChannelResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static ChannelResource Update(
        string pathServiceSid, string pathSid, ChannelResource.ChannelTypeEnum type = null, string messagingServiceSid = null,
        ChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Update(UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> UpdateAsync(
        string pathServiceSid, string pathSid, ChannelResource.ChannelTypeEnum type = null, string messagingServiceSid = null,
        ChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> UpdateAsync(UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, ChannelResource.ChannelTypeEnum type = null, string messagingServiceSid = null,
        ChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> UpdateWithHeaders(
        UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, ChannelResource.ChannelTypeEnum type = null, string messagingServiceSid = null,
        ChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> UpdateWithHeadersAsync(
        UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChannelTypeEnum : StringEnum
    {
        public static readonly ChannelTypeEnum Private = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Public = new ChannelTypeEnum();

        public ChannelTypeEnum() { }

        public static implicit operator ChannelTypeEnum(string value) => throw null;
    }

    public sealed class WebhookEnabledTypeEnum : StringEnum
    {
        public static readonly WebhookEnabledTypeEnum False = new WebhookEnabledTypeEnum();
        public static readonly WebhookEnabledTypeEnum True = new WebhookEnabledTypeEnum();

        public WebhookEnabledTypeEnum() { }

        public static implicit operator WebhookEnabledTypeEnum(string value) => throw null;
    }
}

public class UpdateChannelOptions : IOptions<ChannelResource>
{
    public UpdateChannelOptions(string pathServiceSid, string pathSid) => throw null;

    public string MessagingServiceSid { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public ChannelResource.ChannelTypeEnum Type { get; set; }
    public ChannelResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
