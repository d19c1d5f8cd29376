using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.IpMessaging.V1.Service;

public class ChannelResource : Resource
{
    private ChannelResource() { }

    public string AccountSid { get; private set; }
    public string Attributes { get; private set; }
    public string CreatedBy { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public int? MembersCount { get; private set; }
    public int? MessagesCount { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public ChannelResource.ChannelTypeEnum Type { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static ChannelResource Create(
        string pathServiceSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ChannelResource.ChannelTypeEnum type = null, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Create(CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> CreateAsync(
        string pathServiceSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ChannelResource.ChannelTypeEnum type = null, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> CreateAsync(CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        string pathServiceSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ChannelResource.ChannelTypeEnum type = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        string pathServiceSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ChannelResource.ChannelTypeEnum type = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Fetch(FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> FetchAsync(FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> FetchWithHeaders(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ChannelResource FromJson(string json) => throw null;
    public static Page<ChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ChannelResource> NextPage(Page<ChannelResource> page, ITwilioRestClient client) => throw null;
    public static Page<ChannelResource> PreviousPage(Page<ChannelResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ChannelResource> Read(
        string pathServiceSid, List<ChannelResource.ChannelTypeEnum> type = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ChannelResource> Read(ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ChannelResource>> ReadAsync(
        string pathServiceSid, List<ChannelResource.ChannelTypeEnum> type = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ChannelResource>> ReadAsync(ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        string pathServiceSid, List<ChannelResource.ChannelTypeEnum> type = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ChannelResource>> ReadWithHeadersAsync(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static ChannelResource Update(
        string pathServiceSid, string pathSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static ChannelResource Update(UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> UpdateAsync(
        string pathServiceSid, string pathSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> UpdateAsync(UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> UpdateWithHeaders(
        UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, string friendlyName = null, string uniqueName = null, string attributes = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> UpdateWithHeadersAsync(
        UpdateChannelOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChannelTypeEnum : StringEnum
    {
        public static readonly ChannelTypeEnum Private = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Public = new ChannelTypeEnum();

        public ChannelTypeEnum() { }

        public static implicit operator ChannelTypeEnum(string value) => throw null;
    }
}

public class CreateChannelOptions : IOptions<ChannelResource>
{
    public CreateChannelOptions(string pathServiceSid) => throw null;

    public string Attributes { get; set; }
    public string FriendlyName { get; set; }
    public string PathServiceSid { get; }
    public ChannelResource.ChannelTypeEnum Type { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteChannelOptions : IOptions<ChannelResource>
{
    public DeleteChannelOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchChannelOptions : IOptions<ChannelResource>
{
    public FetchChannelOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadChannelOptions : ReadOptions<ChannelResource>
{
    public ReadChannelOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }
    public List<ChannelResource.ChannelTypeEnum> Type { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateChannelOptions : IOptions<ChannelResource>
{
    public UpdateChannelOptions(string pathServiceSid, string pathSid) => throw null;

    public string Attributes { get; set; }
    public string FriendlyName { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
