using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1;

public class FlexFlowResource : Resource
{
    private FlexFlowResource() { }

    public string AccountSid { get; private set; }
    public FlexFlowResource.ChannelTypeEnum ChannelType { get; private set; }
    public string ChatServiceSid { get; private set; }
    public string ContactIdentity { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public bool? Enabled { get; private set; }
    public string FriendlyName { get; private set; }
    public object Integration { get; private set; }
    public FlexFlowResource.IntegrationTypeEnum IntegrationType { get; private set; }
    public bool? JanitorEnabled { get; private set; }
    public bool? LongLived { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static FlexFlowResource Create(
        string friendlyName, string chatServiceSid, FlexFlowResource.ChannelTypeEnum channelType, string contactIdentity = null,
        bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null, string integrationFlowSid = null,
        Uri integrationUrl = null, string integrationWorkspaceSid = null, string integrationWorkflowSid = null,
        string integrationChannel = null, int? integrationTimeout = null, int? integrationPriority = null,
        bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null, int? integrationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static FlexFlowResource Create(CreateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> CreateAsync(
        string friendlyName, string chatServiceSid, FlexFlowResource.ChannelTypeEnum channelType, string contactIdentity = null,
        bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null, string integrationFlowSid = null,
        Uri integrationUrl = null, string integrationWorkspaceSid = null, string integrationWorkflowSid = null,
        string integrationChannel = null, int? integrationTimeout = null, int? integrationPriority = null,
        bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null, int? integrationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> CreateAsync(CreateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> CreateWithHeaders(
        string friendlyName, string chatServiceSid, FlexFlowResource.ChannelTypeEnum channelType, string contactIdentity = null,
        bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null, string integrationFlowSid = null,
        Uri integrationUrl = null, string integrationWorkspaceSid = null, string integrationWorkflowSid = null,
        string integrationChannel = null, int? integrationTimeout = null, int? integrationPriority = null,
        bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null, int? integrationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> CreateWithHeaders(
        CreateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> CreateWithHeadersAsync(
        string friendlyName, string chatServiceSid, FlexFlowResource.ChannelTypeEnum channelType, string contactIdentity = null,
        bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null, string integrationFlowSid = null,
        Uri integrationUrl = null, string integrationWorkspaceSid = null, string integrationWorkflowSid = null,
        string integrationChannel = null, int? integrationTimeout = null, int? integrationPriority = null,
        bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null, int? integrationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> CreateWithHeadersAsync(
        CreateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static FlexFlowResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static FlexFlowResource Fetch(FetchFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> FetchAsync(FetchFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> FetchWithHeaders(
        FetchFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> FetchWithHeadersAsync(
        FetchFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static FlexFlowResource FromJson(string json) => throw null;
    public static Page<FlexFlowResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<FlexFlowResource> NextPage(Page<FlexFlowResource> page, ITwilioRestClient client) => throw null;
    public static Page<FlexFlowResource> PreviousPage(Page<FlexFlowResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<FlexFlowResource> Read(
        string friendlyName = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<FlexFlowResource> Read(ReadFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<FlexFlowResource>> ReadAsync(
        string friendlyName = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<FlexFlowResource>> ReadAsync(ReadFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<FlexFlowResource> ReadWithHeaders(
        string friendlyName = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<FlexFlowResource> ReadWithHeaders(
        ReadFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<FlexFlowResource>> ReadWithHeadersAsync(
        ReadFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static FlexFlowResource Update(
        string pathSid, string friendlyName = null, string chatServiceSid = null, FlexFlowResource.ChannelTypeEnum channelType = null,
        string contactIdentity = null, bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null,
        string integrationFlowSid = null, Uri integrationUrl = null, string integrationWorkspaceSid = null,
        string integrationWorkflowSid = null, string integrationChannel = null, int? integrationTimeout = null,
        int? integrationPriority = null, bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null,
        int? integrationRetryCount = null, ITwilioRestClient client = null) => throw null;
    public static FlexFlowResource Update(UpdateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> UpdateAsync(
        string pathSid, string friendlyName = null, string chatServiceSid = null, FlexFlowResource.ChannelTypeEnum channelType = null,
        string contactIdentity = null, bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null,
        string integrationFlowSid = null, Uri integrationUrl = null, string integrationWorkspaceSid = null,
        string integrationWorkflowSid = null, string integrationChannel = null, int? integrationTimeout = null,
        int? integrationPriority = null, bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null,
        int? integrationRetryCount = null, ITwilioRestClient client = null) => throw null;
    public static Task<FlexFlowResource> UpdateAsync(UpdateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string chatServiceSid = null, FlexFlowResource.ChannelTypeEnum channelType = null,
        string contactIdentity = null, bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null,
        string integrationFlowSid = null, Uri integrationUrl = null, string integrationWorkspaceSid = null,
        string integrationWorkflowSid = null, string integrationChannel = null, int? integrationTimeout = null,
        int? integrationPriority = null, bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null,
        int? integrationRetryCount = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexFlowResource> UpdateWithHeaders(
        UpdateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string chatServiceSid = null, FlexFlowResource.ChannelTypeEnum channelType = null,
        string contactIdentity = null, bool? enabled = null, FlexFlowResource.IntegrationTypeEnum integrationType = null,
        string integrationFlowSid = null, Uri integrationUrl = null, string integrationWorkspaceSid = null,
        string integrationWorkflowSid = null, string integrationChannel = null, int? integrationTimeout = null,
        int? integrationPriority = null, bool? integrationCreationOnMessage = null, bool? longLived = null, bool? janitorEnabled = null,
        int? integrationRetryCount = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexFlowResource>> UpdateWithHeadersAsync(
        UpdateFlexFlowOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChannelTypeEnum : StringEnum
    {
        public static readonly ChannelTypeEnum Custom = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Facebook = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Line = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Sms = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Web = new ChannelTypeEnum();
        public static readonly ChannelTypeEnum Whatsapp = new ChannelTypeEnum();

        public ChannelTypeEnum() { }

        public static implicit operator ChannelTypeEnum(string value) => throw null;
    }

    public sealed class IntegrationTypeEnum : StringEnum
    {
        public static readonly IntegrationTypeEnum External = new IntegrationTypeEnum();
        public static readonly IntegrationTypeEnum Studio = new IntegrationTypeEnum();
        public static readonly IntegrationTypeEnum Task = new IntegrationTypeEnum();

        public IntegrationTypeEnum() { }

        public static implicit operator IntegrationTypeEnum(string value) => throw null;
    }
}

public class CreateFlexFlowOptions : IOptions<FlexFlowResource>
{
    public CreateFlexFlowOptions(string friendlyName, string chatServiceSid, FlexFlowResource.ChannelTypeEnum channelType) => throw null;

    public FlexFlowResource.ChannelTypeEnum ChannelType { get; }
    public string ChatServiceSid { get; }
    public string ContactIdentity { get; set; }
    public bool? Enabled { get; set; }
    public string FriendlyName { get; }
    public string IntegrationChannel { get; set; }
    public bool? IntegrationCreationOnMessage { get; set; }
    public string IntegrationFlowSid { get; set; }
    public int? IntegrationPriority { get; set; }
    public int? IntegrationRetryCount { get; set; }
    public int? IntegrationTimeout { get; set; }
    public FlexFlowResource.IntegrationTypeEnum IntegrationType { get; set; }
    public Uri IntegrationUrl { get; set; }
    public string IntegrationWorkflowSid { get; set; }
    public string IntegrationWorkspaceSid { get; set; }
    public bool? JanitorEnabled { get; set; }
    public bool? LongLived { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteFlexFlowOptions : IOptions<FlexFlowResource>
{
    public DeleteFlexFlowOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchFlexFlowOptions : IOptions<FlexFlowResource>
{
    public FetchFlexFlowOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadFlexFlowOptions : ReadOptions<FlexFlowResource>
{
    public ReadFlexFlowOptions() { }

    public string FriendlyName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateFlexFlowOptions : IOptions<FlexFlowResource>
{
    public UpdateFlexFlowOptions(string pathSid) => throw null;

    public FlexFlowResource.ChannelTypeEnum ChannelType { get; set; }
    public string ChatServiceSid { get; set; }
    public string ContactIdentity { get; set; }
    public bool? Enabled { get; set; }
    public string FriendlyName { get; set; }
    public string IntegrationChannel { get; set; }
    public bool? IntegrationCreationOnMessage { get; set; }
    public string IntegrationFlowSid { get; set; }
    public int? IntegrationPriority { get; set; }
    public int? IntegrationRetryCount { get; set; }
    public int? IntegrationTimeout { get; set; }
    public FlexFlowResource.IntegrationTypeEnum IntegrationType { get; set; }
    public Uri IntegrationUrl { get; set; }
    public string IntegrationWorkflowSid { get; set; }
    public string IntegrationWorkspaceSid { get; set; }
    public bool? JanitorEnabled { get; set; }
    public bool? LongLived { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
