using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public class MessageInteractionResource : Resource
{
    private MessageInteractionResource() { }

    public string AccountSid { get; private set; }
    public string Data { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string InboundParticipantSid { get; private set; }
    public string InboundResourceSid { get; private set; }
    public MessageInteractionResource.ResourceStatusEnum InboundResourceStatus { get; private set; }
    public string InboundResourceType { get; private set; }
    public Uri InboundResourceUrl { get; private set; }
    public string OutboundParticipantSid { get; private set; }
    public string OutboundResourceSid { get; private set; }
    public MessageInteractionResource.ResourceStatusEnum OutboundResourceStatus { get; private set; }
    public string OutboundResourceType { get; private set; }
    public Uri OutboundResourceUrl { get; private set; }
    public string ParticipantSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string SessionSid { get; private set; }
    public string Sid { get; private set; }
    public MessageInteractionResource.TypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static MessageInteractionResource Create(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) => throw null;
    public static MessageInteractionResource Create(CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MessageInteractionResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<MessageInteractionResource> CreateAsync(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static MessageInteractionResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw null;
    public static MessageInteractionResource Fetch(FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MessageInteractionResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw null;
    public static Task<MessageInteractionResource> FetchAsync(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static MessageInteractionResource FromJson(string json) => throw null;
    public static Page<MessageInteractionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<MessageInteractionResource> NextPage(Page<MessageInteractionResource> page, ITwilioRestClient client) => throw null;
    public static Page<MessageInteractionResource> PreviousPage(
        Page<MessageInteractionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<MessageInteractionResource> Read(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<MessageInteractionResource> Read(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<MessageInteractionResource>> ReadWithHeadersAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw null;
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

public class CreateMessageInteractionOptions : IOptions<MessageInteractionResource>
{
    public CreateMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid) => throw null;

    public string Body { get; set; }
    public List<Uri> MediaUrl { get; set; }
    public string PathParticipantSid { get; }
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchMessageInteractionOptions : IOptions<MessageInteractionResource>
{
    public FetchMessageInteractionOptions(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid) => throw null;

    public string PathParticipantSid { get; }
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadMessageInteractionOptions : ReadOptions<MessageInteractionResource>
{
    public ReadMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid) => throw null;

    public string PathParticipantSid { get; }
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
