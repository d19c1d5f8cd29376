using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Insights.Trial;

/// <summary>Tries the Insights API. The folder has opted in, in .editorconfig, so nothing is reported.</summary>
public static class ConversationExport
{
    public static int CountSegments(string token, string segmentId) =>
        InsightsConversationsResource.Read(token, segmentId).Sum(conversation => conversation.SegmentCount ?? 0);
}
