using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class InteractionChannelParticipantResource : Resource
{
    private InteractionChannelParticipantResource() { }

    public string ChannelSid { get; private set; }
    public string InteractionSid { get; private set; }
    public object RoutingProperties { get; private set; }
    public string Sid { get; private set; }
    public InteractionChannelParticipantResource.TypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static InteractionChannelParticipantResource Create(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelParticipantResource Create(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelParticipantResource> CreateAsync(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelParticipantResource> CreateAsync(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelParticipantResource> CreateWithHeaders(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelParticipantResource> CreateWithHeaders(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelParticipantResource>> CreateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelParticipantResource>> CreateWithHeadersAsync(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelParticipantResource FromJson(string json) => throw null;
    public static Page<InteractionChannelParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelParticipantResource> NextPage(
        Page<InteractionChannelParticipantResource> page, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelParticipantResource> PreviousPage(
        Page<InteractionChannelParticipantResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InteractionChannelParticipantResource> Read(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InteractionChannelParticipantResource> Read(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelParticipantResource>> ReadAsync(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelParticipantResource>> ReadAsync(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelParticipantResource> ReadWithHeaders(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelParticipantResource> ReadWithHeaders(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InteractionChannelParticipantResource>> ReadWithHeadersAsync(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static InteractionChannelParticipantResource Update(
        string pathInteractionSid, string pathChannelSid, string pathSid, InteractionChannelParticipantResource.StatusEnum status,
        ITwilioRestClient client = null) => throw null;
    public static InteractionChannelParticipantResource Update(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelParticipantResource> UpdateAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, InteractionChannelParticipantResource.StatusEnum status,
        ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelParticipantResource> UpdateAsync(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelParticipantResource> UpdateWithHeaders(
        string pathInteractionSid, string pathChannelSid, string pathSid, InteractionChannelParticipantResource.StatusEnum status,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelParticipantResource> UpdateWithHeaders(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelParticipantResource>> UpdateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, InteractionChannelParticipantResource.StatusEnum status,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelParticipantResource>> UpdateWithHeadersAsync(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Closed = new StatusEnum();
        public static readonly StatusEnum Wrapup = new StatusEnum();

        public StatusEnum() { }

        public static implicit operator StatusEnum(string value) => throw null;
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Agent = new TypeEnum();
        public static readonly TypeEnum Customer = new TypeEnum();
        public static readonly TypeEnum External = new TypeEnum();
        public static readonly TypeEnum Supervisor = new TypeEnum();
        public static readonly TypeEnum Unknown = new TypeEnum();

        public TypeEnum() { }

        public static implicit operator TypeEnum(string value) => throw null;
    }
}

public class CreateInteractionChannelParticipantOptions : IOptions<InteractionChannelParticipantResource>
{
    public CreateInteractionChannelParticipantOptions(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type,
        object mediaProperties) => throw null;

    public object MediaProperties { get; }
    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }
    public object RoutingProperties { get; set; }
    public InteractionChannelParticipantResource.TypeEnum Type { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInteractionChannelParticipantOptions : ReadOptions<InteractionChannelParticipantResource>
{
    public ReadInteractionChannelParticipantOptions(string pathInteractionSid, string pathChannelSid) => throw null;

    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInteractionChannelParticipantOptions : IOptions<InteractionChannelParticipantResource>
{
    public UpdateInteractionChannelParticipantOptions(
        string pathInteractionSid, string pathChannelSid, string pathSid,
        InteractionChannelParticipantResource.StatusEnum status) => throw null;

    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }
    public string PathSid { get; }
    public InteractionChannelParticipantResource.StatusEnum Status { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
