using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V1.Service.Channel;

public class MessageResource : Resource
{
    private MessageResource() { }

    public string AccountSid { get; private set; }
    public string Attributes { get; private set; }
    public string Body { get; private set; }
    public string ChannelSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string From { get; private set; }
    public int? Index { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string To { get; private set; }
    public Uri Url { get; private set; }
    public bool? WasEdited { get; private set; }

    public static MessageResource Create(
        string pathServiceSid, string pathChannelSid, string body, string from = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static MessageResource Create(CreateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> CreateAsync(
        string pathServiceSid, string pathChannelSid, string body, string from = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> CreateAsync(CreateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> CreateWithHeaders(
        string pathServiceSid, string pathChannelSid, string body, string from = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> CreateWithHeaders(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string body, string from = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static MessageResource Fetch(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static MessageResource Fetch(FetchMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> FetchAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> FetchAsync(FetchMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> FetchWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> FetchWithHeaders(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static MessageResource FromJson(string json) => throw null;
    public static Page<MessageResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<MessageResource> NextPage(Page<MessageResource> page, ITwilioRestClient client) => throw null;
    public static Page<MessageResource> PreviousPage(Page<MessageResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<MessageResource> Read(
        string pathServiceSid, string pathChannelSid, MessageResource.OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<MessageResource> Read(ReadMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathServiceSid, string pathChannelSid, MessageResource.OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MessageResource>> ReadAsync(ReadMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        string pathServiceSid, string pathChannelSid, MessageResource.OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<MessageResource>> ReadWithHeadersAsync(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static MessageResource Update(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static MessageResource Update(UpdateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> UpdateAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<MessageResource> UpdateAsync(UpdateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class OrderTypeEnum : StringEnum
    {
        public static readonly OrderTypeEnum Asc = new OrderTypeEnum();
        public static readonly OrderTypeEnum Desc = new OrderTypeEnum();

        public OrderTypeEnum() { }

        public static implicit operator OrderTypeEnum(string value) => throw null;
    }
}

public class CreateMessageOptions : IOptions<MessageResource>
{
    public CreateMessageOptions(string pathServiceSid, string pathChannelSid, string body) => throw null;

    public string Attributes { get; set; }
    public string Body { get; }
    public string From { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public DeleteMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchMessageOptions : IOptions<MessageResource>
{
    public FetchMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadMessageOptions : ReadOptions<MessageResource>
{
    public ReadMessageOptions(string pathServiceSid, string pathChannelSid) => throw null;

    public MessageResource.OrderTypeEnum Order { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateMessageOptions : IOptions<MessageResource>
{
    public UpdateMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string Attributes { get; set; }
    public string Body { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
