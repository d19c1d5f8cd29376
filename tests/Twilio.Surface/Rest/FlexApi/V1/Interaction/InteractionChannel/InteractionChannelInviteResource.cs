using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class InteractionChannelInviteResource : Resource
{
    private InteractionChannelInviteResource() { }

    public string ChannelSid { get; private set; }
    public string InteractionSid { get; private set; }
    public object Routing { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static InteractionChannelInviteResource Create(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelInviteResource Create(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelInviteResource> CreateAsync(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionChannelInviteResource> CreateAsync(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelInviteResource> CreateWithHeaders(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionChannelInviteResource> CreateWithHeaders(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelInviteResource>> CreateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionChannelInviteResource>> CreateWithHeadersAsync(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionChannelInviteResource FromJson(string json) => throw null;
    public static Page<InteractionChannelInviteResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelInviteResource> NextPage(
        Page<InteractionChannelInviteResource> page, ITwilioRestClient client) => throw null;
    public static Page<InteractionChannelInviteResource> PreviousPage(
        Page<InteractionChannelInviteResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InteractionChannelInviteResource> Read(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InteractionChannelInviteResource> Read(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelInviteResource>> ReadAsync(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionChannelInviteResource>> ReadAsync(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelInviteResource> ReadWithHeaders(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionChannelInviteResource> ReadWithHeaders(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InteractionChannelInviteResource>> ReadWithHeadersAsync(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateInteractionChannelInviteOptions : IOptions<InteractionChannelInviteResource>
{
    public CreateInteractionChannelInviteOptions(string pathInteractionSid, string pathChannelSid, object routing) => throw null;

    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }
    public object Routing { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInteractionChannelInviteOptions : ReadOptions<InteractionChannelInviteResource>
{
    public ReadInteractionChannelInviteOptions(string pathInteractionSid, string pathChannelSid) => throw null;

    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
