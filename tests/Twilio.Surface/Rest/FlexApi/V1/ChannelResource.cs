using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class ChannelResource : Resource
{
    private ChannelResource() { }

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FlexFlowSid { get; private set; }
    public string Sid { get; private set; }
    public string TaskSid { get; private set; }
    public Uri Url { get; private set; }
    public string UserSid { get; private set; }

    public static ChannelResource Create(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null, string taskAttributes = null,
        bool? longLived = null, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Create(CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> CreateAsync(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null, string taskAttributes = null,
        bool? longLived = null, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> CreateAsync(CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null, string taskAttributes = null,
        bool? longLived = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null, string taskAttributes = null,
        bool? longLived = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static ChannelResource Fetch(FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ChannelResource> FetchAsync(FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ChannelResource> FetchWithHeaders(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ChannelResource FromJson(string json) => throw null;
    public static Page<ChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ChannelResource> NextPage(Page<ChannelResource> page, ITwilioRestClient client) => throw null;
    public static Page<ChannelResource> PreviousPage(Page<ChannelResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ChannelResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ChannelResource> Read(ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ChannelResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ChannelResource>> ReadAsync(ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ChannelResource>> ReadWithHeadersAsync(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateChannelOptions : IOptions<ChannelResource>
{
    public CreateChannelOptions(string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName) => throw null;

    public string ChatFriendlyName { get; }
    public string ChatUniqueName { get; set; }
    public string ChatUserFriendlyName { get; }
    public string FlexFlowSid { get; }
    public string Identity { get; }
    public bool? LongLived { get; set; }
    public string PreEngagementData { get; set; }
    public string Target { get; set; }
    public string TaskAttributes { get; set; }
    public string TaskSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteChannelOptions : IOptions<ChannelResource>
{
    public DeleteChannelOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchChannelOptions : IOptions<ChannelResource>
{
    public FetchChannelOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadChannelOptions : ReadOptions<ChannelResource>
{
    public ReadChannelOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
