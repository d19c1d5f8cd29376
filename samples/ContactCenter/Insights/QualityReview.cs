using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Insights;

/// <summary>Reads what supervisors have answered in quality reviews.</summary>
public sealed class QualityReview(string token)
{
    public IEnumerable<string> AnswersOf(string segmentId) =>
        AssessmentsResource.Read(authorization: token, segmentId: segmentId).Select(answer => answer.AnswerText);
}
