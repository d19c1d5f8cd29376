using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsSegmentsResource : Resource
{
    private InsightsSegmentsResource() { }

    public string AccountId { get; private set; }
    public string AgentId { get; private set; }
    public string AgentLink { get; private set; }
    public string AgentName { get; private set; }
    public string AgentPhone { get; private set; }
    public string AgentTeamName { get; private set; }
    public string AgentTeamNameInHierarchy { get; private set; }
    public object AssessmentPercentage { get; private set; }
    public object AssessmentType { get; private set; }
    public string CustomerLink { get; private set; }
    public string CustomerName { get; private set; }
    public string CustomerPhone { get; private set; }
    public string Date { get; private set; }
    public string ExternalContact { get; private set; }
    public string ExternalId { get; private set; }
    public string ExternalSegmentLink { get; private set; }
    public string ExternalSegmentLinkId { get; private set; }
    public object Media { get; private set; }
    public string Queue { get; private set; }
    public string SegmentId { get; private set; }
    public string SegmentRecordingOffset { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsSegmentsResource FromJson(string json) => throw null;
    public static Page<InsightsSegmentsResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsSegmentsResource> NextPage(Page<InsightsSegmentsResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsSegmentsResource> PreviousPage(Page<InsightsSegmentsResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsSegmentsResource> Read(
        string authorization = null, string segmentId = null, List<string> reservationId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsSegmentsResource> Read(
        ReadInsightsSegmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsSegmentsResource>> ReadAsync(
        string authorization = null, string segmentId = null, List<string> reservationId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsSegmentsResource>> ReadAsync(
        ReadInsightsSegmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsSegmentsResource> ReadWithHeaders(
        string authorization = null, string segmentId = null, List<string> reservationId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsSegmentsResource> ReadWithHeaders(
        ReadInsightsSegmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsSegmentsResource>> ReadWithHeadersAsync(
        ReadInsightsSegmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class ReadInsightsSegmentsOptions : ReadOptions<InsightsSegmentsResource>
{
    public ReadInsightsSegmentsOptions() { }

    public string Authorization { get; set; }
    public List<string> ReservationId { get; set; }
    public string SegmentId { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
