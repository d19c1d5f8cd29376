using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class InteractionTransferResource : Resource
{
    private InteractionTransferResource() { }

    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string ExecutionSid { get; private set; }
    public string From { get; private set; }
    public string InstanceSid { get; private set; }
    public string InteractionSid { get; private set; }
    public string NoteSid { get; private set; }
    public string Sid { get; private set; }
    public InteractionTransferResource.TransferStatusEnum Status { get; private set; }
    public string SummarySid { get; private set; }
    public string To { get; private set; }
    public InteractionTransferResource.TransferTypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static InteractionTransferResource Create(
        string pathInteractionSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static InteractionTransferResource Create(
        CreateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> CreateAsync(
        string pathInteractionSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> CreateAsync(
        CreateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> CreateWithHeaders(
        string pathInteractionSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> CreateWithHeaders(
        CreateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> CreateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> CreateWithHeadersAsync(
        CreateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionTransferResource Fetch(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static InteractionTransferResource Fetch(FetchInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> FetchAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> FetchAsync(
        FetchInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> FetchWithHeaders(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> FetchWithHeaders(
        FetchInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> FetchWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> FetchWithHeadersAsync(
        FetchInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static InteractionTransferResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static InteractionTransferResource Update(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static InteractionTransferResource Update(
        UpdateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> UpdateAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<InteractionTransferResource> UpdateAsync(
        UpdateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> UpdateWithHeaders(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InteractionTransferResource> UpdateWithHeaders(
        UpdateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> UpdateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InteractionTransferResource>> UpdateWithHeadersAsync(
        UpdateInteractionTransferOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class TransferStatusEnum : StringEnum
    {
        public static readonly TransferStatusEnum Active = new TransferStatusEnum();
        public static readonly TransferStatusEnum Completed = new TransferStatusEnum();
        public static readonly TransferStatusEnum Failed = new TransferStatusEnum();

        public TransferStatusEnum() { }

        public static implicit operator TransferStatusEnum(string value) => throw null;
    }

    public sealed class TransferTypeEnum : StringEnum
    {
        public static readonly TransferTypeEnum Cold = new TransferTypeEnum();
        public static readonly TransferTypeEnum External = new TransferTypeEnum();
        public static readonly TransferTypeEnum Warm = new TransferTypeEnum();

        public TransferTypeEnum() { }

        public static implicit operator TransferTypeEnum(string value) => throw null;
    }
}

public class CreateInteractionTransferOptions : IOptions<InteractionTransferResource>
{
    public CreateInteractionTransferOptions(string pathInteractionSid, string pathChannelSid) => throw null;

    public object Body { get; set; }
    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }

    public string GetBody() => throw null;
}

public class FetchInteractionTransferOptions : IOptions<InteractionTransferResource>
{
    public FetchInteractionTransferOptions(string pathInteractionSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInteractionTransferOptions : IOptions<InteractionTransferResource>
{
    public UpdateInteractionTransferOptions(string pathInteractionSid, string pathChannelSid, string pathSid) => throw null;

    public object Body { get; set; }
    public string PathChannelSid { get; }
    public string PathInteractionSid { get; }
    public string PathSid { get; }

    public string GetBody() => throw null;
}
