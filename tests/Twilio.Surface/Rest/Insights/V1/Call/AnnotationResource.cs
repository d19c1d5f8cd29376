using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Insights.V1.Call;

public class AnnotationResource : Resource
{
    private AnnotationResource() { }

    public string AccountSid { get; private set; }
    public AnnotationResource.AnsweredByEnum AnsweredBy { get; private set; }
    public int? CallScore { get; private set; }
    public string CallSid { get; private set; }
    public string Comment { get; private set; }
    public AnnotationResource.ConnectivityIssueEnum ConnectivityIssue { get; private set; }
    public string Incident { get; private set; }
    public List<string> QualityIssues { get; private set; }
    public bool? Spam { get; private set; }
    public Uri Url { get; private set; }

    public static AnnotationResource Fetch(string pathCallSid, ITwilioRestClient client = null) => throw null;
    public static AnnotationResource Fetch(FetchAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AnnotationResource> FetchAsync(string pathCallSid, ITwilioRestClient client = null) => throw null;
    public static Task<AnnotationResource> FetchAsync(FetchAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AnnotationResource> FetchWithHeaders(string pathCallSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AnnotationResource> FetchWithHeaders(
        FetchAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AnnotationResource>> FetchWithHeadersAsync(
        string pathCallSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AnnotationResource>> FetchWithHeadersAsync(
        FetchAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static AnnotationResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static AnnotationResource Update(
        string pathCallSid, AnnotationResource.AnsweredByEnum answeredBy = null,
        AnnotationResource.ConnectivityIssueEnum connectivityIssue = null, string qualityIssues = null, bool? spam = null,
        int? callScore = null, string comment = null, string incident = null, ITwilioRestClient client = null) => throw null;
    public static AnnotationResource Update(UpdateAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AnnotationResource> UpdateAsync(
        string pathCallSid, AnnotationResource.AnsweredByEnum answeredBy = null,
        AnnotationResource.ConnectivityIssueEnum connectivityIssue = null, string qualityIssues = null, bool? spam = null,
        int? callScore = null, string comment = null, string incident = null, ITwilioRestClient client = null) => throw null;
    public static Task<AnnotationResource> UpdateAsync(UpdateAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AnnotationResource> UpdateWithHeaders(
        string pathCallSid, AnnotationResource.AnsweredByEnum answeredBy = null,
        AnnotationResource.ConnectivityIssueEnum connectivityIssue = null, string qualityIssues = null, bool? spam = null,
        int? callScore = null, string comment = null, string incident = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AnnotationResource> UpdateWithHeaders(
        UpdateAnnotationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AnnotationResource>> UpdateWithHeadersAsync(
        string pathCallSid, AnnotationResource.AnsweredByEnum answeredBy = null,
        AnnotationResource.ConnectivityIssueEnum connectivityIssue = null, string qualityIssues = null, bool? spam = null,
        int? callScore = null, string comment = null, string incident = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AnnotationResource>> UpdateWithHeadersAsync(
        UpdateAnnotationOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class AnsweredByEnum : StringEnum
    {
        public static readonly AnsweredByEnum Human = new AnsweredByEnum();
        public static readonly AnsweredByEnum Machine = new AnsweredByEnum();
        public static readonly AnsweredByEnum UnknownAnsweredBy = new AnsweredByEnum();

        public AnsweredByEnum() { }

        public static implicit operator AnsweredByEnum(string value) => throw null;
    }

    public sealed class ConnectivityIssueEnum : StringEnum
    {
        public static readonly ConnectivityIssueEnum CallerId = new ConnectivityIssueEnum();
        public static readonly ConnectivityIssueEnum DroppedCall = new ConnectivityIssueEnum();
        public static readonly ConnectivityIssueEnum InvalidNumber = new ConnectivityIssueEnum();
        public static readonly ConnectivityIssueEnum NoConnectivityIssue = new ConnectivityIssueEnum();
        public static readonly ConnectivityIssueEnum NumberReachability = new ConnectivityIssueEnum();
        public static readonly ConnectivityIssueEnum UnknownConnectivityIssue = new ConnectivityIssueEnum();

        public ConnectivityIssueEnum() { }

        public static implicit operator ConnectivityIssueEnum(string value) => throw null;
    }
}

public class FetchAnnotationOptions : IOptions<AnnotationResource>
{
    public FetchAnnotationOptions(string pathCallSid) => throw null;

    public string PathCallSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateAnnotationOptions : IOptions<AnnotationResource>
{
    public UpdateAnnotationOptions(string pathCallSid) => throw null;

    public AnnotationResource.AnsweredByEnum AnsweredBy { get; set; }
    public int? CallScore { get; set; }
    public string Comment { get; set; }
    public AnnotationResource.ConnectivityIssueEnum ConnectivityIssue { get; set; }
    public string Incident { get; set; }
    public string PathCallSid { get; }
    public string QualityIssues { get; set; }
    public bool? Spam { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
