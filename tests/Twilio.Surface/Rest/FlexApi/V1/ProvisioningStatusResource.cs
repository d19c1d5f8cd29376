using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1;

public class ProvisioningStatusResource : Resource
{
    private ProvisioningStatusResource() { }

    public ProvisioningStatusResource.StatusEnum Status { get; private set; }
    public Uri Url { get; private set; }

    public static ProvisioningStatusResource Fetch(ITwilioRestClient client = null) => throw null;
    public static ProvisioningStatusResource Fetch(FetchProvisioningStatusOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ProvisioningStatusResource> FetchAsync(ITwilioRestClient client = null) => throw null;
    public static Task<ProvisioningStatusResource> FetchAsync(
        FetchProvisioningStatusOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ProvisioningStatusResource> FetchWithHeaders(ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ProvisioningStatusResource> FetchWithHeaders(
        FetchProvisioningStatusOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ProvisioningStatusResource>> FetchWithHeadersAsync(ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ProvisioningStatusResource>> FetchWithHeadersAsync(
        FetchProvisioningStatusOptions options, ITwilioRestClient client = null) => throw null;
    public static ProvisioningStatusResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Active = new StatusEnum();
        public static readonly StatusEnum Failed = new StatusEnum();
        public static readonly StatusEnum InProgress = new StatusEnum();
        public static readonly StatusEnum NotConfigured = new StatusEnum();

        public StatusEnum() { }

        public static implicit operator StatusEnum(string value) => throw null;
    }
}

public class FetchProvisioningStatusOptions : IOptions<ProvisioningStatusResource>
{
    public FetchProvisioningStatusOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
