using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public class InteractionResource : Resource
{
    private InteractionResource() { }

    public string AccountSid { get; private set; }
    public string Data { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string InboundParticipantSid { get; private set; }
    public string InboundResourceSid { get; private set; }
    public InteractionResource.ResourceStatusEnum InboundResourceStatus { get; private set; }
    public string InboundResourceType { get; private set; }
    public Uri InboundResourceUrl { get; private set; }
    public string OutboundParticipantSid { get; private set; }
    public string OutboundResourceSid { get; private set; }
    public InteractionResource.ResourceStatusEnum OutboundResourceStatus { get; private set; }
    public string OutboundResourceType { get; private set; }
    public Uri OutboundResourceUrl { get; private set; }
    public string ServiceSid { get; private set; }
    public string SessionSid { get; private set; }
    public string Sid { get; private set; }
    public InteractionResource.TypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static InteractionResource Fetch(FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionResource> FetchAsync(FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionResource> FetchWithHeaders(
        FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        FetchInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionResource FromJson(string json) => throw null;
    public static Page<InteractionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InteractionResource> NextPage(Page<InteractionResource> page, ITwilioRestClient client) => throw null;
    public static Page<InteractionResource> PreviousPage(Page<InteractionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InteractionResource> Read(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InteractionResource> Read(ReadInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InteractionResource>> ReadAsync(
        ReadInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InteractionResource> ReadWithHeaders(
        ReadInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InteractionResource>> ReadWithHeadersAsync(
        ReadInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;

    public sealed class ResourceStatusEnum : StringEnum
    {
        public static readonly ResourceStatusEnum Accepted = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Answered = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Busy = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Canceled = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Completed = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Deleted = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Delivered = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum DeliveryUnknown = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Failed = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum InProgress = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Initiated = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum NoAnswer = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Queued = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Received = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Receiving = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Ringing = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Scheduled = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Sending = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Sent = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Undelivered = new ResourceStatusEnum();
        public static readonly ResourceStatusEnum Unknown = new ResourceStatusEnum();

        public ResourceStatusEnum() { }

        public static implicit operator ResourceStatusEnum(string value) => throw null;
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Message = new TypeEnum();
        public static readonly TypeEnum Unknown = new TypeEnum();
        public static readonly TypeEnum Voice = new TypeEnum();

        public TypeEnum() { }

        public static implicit operator TypeEnum(string value) => throw null;
    }
}

public class DeleteInteractionOptions : IOptions<InteractionResource>
{
    public DeleteInteractionOptions(string pathServiceSid, string pathSessionSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchInteractionOptions : IOptions<InteractionResource>
{
    public FetchInteractionOptions(string pathServiceSid, string pathSessionSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInteractionOptions : ReadOptions<InteractionResource>
{
    public ReadInteractionOptions(string pathServiceSid, string pathSessionSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
