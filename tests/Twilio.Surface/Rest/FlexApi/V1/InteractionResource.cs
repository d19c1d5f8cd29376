using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InteractionResource : Resource
{
    private InteractionResource() { }

    public object Channel { get; private set; }
    public string InteractionContextSid { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public object Routing { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }
    public string WebhookTtid { get; private set; }

    public static InteractionResource Create(
        object channel, object routing = null, string interactionContextSid = null, string webhookTtid = null,
        ITwilioRestClient client = null) => throw null;
    public static InteractionResource Create(CreateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> CreateAsync(
        object channel, object routing = null, string interactionContextSid = null, string webhookTtid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> CreateAsync(CreateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> CreateWithHeaders(
        object channel, object routing = null, string interactionContextSid = null, string webhookTtid = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> CreateWithHeaders(
        CreateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> CreateWithHeadersAsync(
        object channel, object routing = null, string interactionContextSid = null, string webhookTtid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> CreateWithHeadersAsync(
        CreateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static InteractionResource Fetch(FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> FetchAsync(FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> FetchWithHeaders(
        FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static InteractionResource Update(string pathSid, string webhookTtid = null, ITwilioRestClient client = null) => throw null;
    public static InteractionResource Update(UpdateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> UpdateAsync(
        string pathSid, string webhookTtid = null, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> UpdateAsync(UpdateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> UpdateWithHeaders(
        string pathSid, string webhookTtid = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> UpdateWithHeaders(
        UpdateInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> UpdateWithHeadersAsync(
        string pathSid, string webhookTtid = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> UpdateWithHeadersAsync(
        UpdateInteractionOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateInteractionOptions : IOptions<InteractionResource>
{
    public CreateInteractionOptions(object channel) => throw null;

    public object Channel { get; }
    public string InteractionContextSid { get; set; }
    public object Routing { get; set; }
    public string WebhookTtid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchInteractionOptions : IOptions<InteractionResource>
{
    public FetchInteractionOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInteractionOptions : IOptions<InteractionResource>
{
    public UpdateInteractionOptions(string pathSid) => throw null;

    public string PathSid { get; }
    public string WebhookTtid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
