using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1.Interaction;

public class InteractionChannelResource : Resource
{
    private InteractionChannelResource() { }

    public int? ErrorCode { get; private set; }
    public string ErrorMessage { get; private set; }
    public string InteractionSid { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Sid { get; private set; }
    public InteractionChannelResource.ChannelStatusEnum Status { get; private set; }
    public InteractionChannelResource.TypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static InteractionChannelResource Fetch(
        string pathInteractionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelResource Fetch(FetchInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelResource> FetchAsync(
        string pathInteractionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelResource> FetchAsync(
        FetchInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelResource> FetchWithHeaders(
        string pathInteractionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelResource> FetchWithHeaders(
        FetchInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelResource>> FetchWithHeadersAsync(
        string pathInteractionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelResource>> FetchWithHeadersAsync(
        FetchInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelResource FromJson(string json) => throw null;
    public static Page<InteractionChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelResource> NextPage(Page<InteractionChannelResource> page, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelResource> PreviousPage(
        Page<InteractionChannelResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InteractionChannelResource> Read(
        string pathInteractionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InteractionChannelResource> Read(
        ReadInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelResource>> ReadAsync(
        string pathInteractionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelResource>> ReadAsync(
        ReadInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelResource> ReadWithHeaders(
        string pathInteractionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelResource> ReadWithHeaders(
        ReadInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InteractionChannelResource>> ReadWithHeadersAsync(
        ReadInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static InteractionChannelResource Update(
        string pathInteractionSid, string pathSid, InteractionChannelResource.UpdateChannelStatusEnum status, object routing = null,
        ITwilioRestClient client = null) => throw null;
    public static InteractionChannelResource Update(UpdateInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelResource> UpdateAsync(
        string pathInteractionSid, string pathSid, InteractionChannelResource.UpdateChannelStatusEnum status, object routing = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelResource> UpdateAsync(
        UpdateInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelResource> UpdateWithHeaders(
        string pathInteractionSid, string pathSid, InteractionChannelResource.UpdateChannelStatusEnum status, object routing = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelResource> UpdateWithHeaders(
        UpdateInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelResource>> UpdateWithHeadersAsync(
        string pathInteractionSid, string pathSid, InteractionChannelResource.UpdateChannelStatusEnum status, object routing = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelResource>> UpdateWithHeadersAsync(
        UpdateInteractionChannelOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChannelStatusEnum : StringEnum
    {
        public static readonly ChannelStatusEnum Active = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Closed = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Failed = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Inactive = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Pause = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Setup = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Transfer = new ChannelStatusEnum();

        public ChannelStatusEnum() { }

        public static implicit operator ChannelStatusEnum(string value) => throw null;
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Chat = new TypeEnum();
        public static readonly TypeEnum Email = new TypeEnum();
        public static readonly TypeEnum Gbm = new TypeEnum();
        public static readonly TypeEnum Messenger = new TypeEnum();
        public static readonly TypeEnum Sms = new TypeEnum();
        public static readonly TypeEnum Voice = new TypeEnum();
        public static readonly TypeEnum Web = new TypeEnum();
        public static readonly TypeEnum Whatsapp = new TypeEnum();

        public TypeEnum() { }

        public static implicit operator TypeEnum(string value) => throw null;
    }

    public sealed class UpdateChannelStatusEnum : StringEnum
    {
        public static readonly UpdateChannelStatusEnum Closed = new UpdateChannelStatusEnum();
        public static readonly UpdateChannelStatusEnum Inactive = new UpdateChannelStatusEnum();

        public UpdateChannelStatusEnum() { }

        public static implicit operator UpdateChannelStatusEnum(string value) => throw null;
    }
}

public class FetchInteractionChannelOptions : IOptions<InteractionChannelResource>
{
    public FetchInteractionChannelOptions(string pathInteractionSid, string pathSid) => throw null;

    public string PathInteractionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInteractionChannelOptions : ReadOptions<InteractionChannelResource>
{
    public ReadInteractionChannelOptions(string pathInteractionSid) => throw null;

    public string PathInteractionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInteractionChannelOptions : IOptions<InteractionChannelResource>
{
    public UpdateInteractionChannelOptions(
        string pathInteractionSid, string pathSid, InteractionChannelResource.UpdateChannelStatusEnum status) => throw null;

    public string PathInteractionSid { get; }
    public string PathSid { get; }
    public object Routing { get; set; }
    public InteractionChannelResource.UpdateChannelStatusEnum Status { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
