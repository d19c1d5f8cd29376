using System;
using System.IO;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>Code written against the oldest helper library that the manifest knows, broken by the upgrade to the newest, compiles again.</summary>
[Collection(nameof(PackedPackage))]
public sealed class UpgradeTests(PackedPackage package)
{
    [Fact]
    public async Task Dotnet_format_makes_code_of_the_oldest_library_compile_with_the_newest()
    {
        var project = Project();
        (await project.RebuildAsync()).Failed();

        (await project.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "FLEX1002", "--severity", "warn")).Succeeded();

        Assert.Equal(
            """
            using Twilio.Rest.FlexApi.V1;

            namespace Consumer;

            internal static class Insights
            {
                public static string Open(string token)
                {
                    // Kept: the session.
                    var session = InsightsSessionResource.Create(authorization: token /* kept too */);
                    InsightsUserRolesResource roles = InsightsUserRolesResource.Fetch(authorization: token);
                    return session.WorkspaceId + roles.Roles + session.BaseUrl;
                }

                public static string Assess(AssessmentsResource assessment, CreateInsightsQuestionnairesOptions questionnaire)
                {
                    var options = new CreateInsightsSessionOptions { Authorization = "t" };
                    questionnaire.QuestionSids = [options.Authorization];
                    AssessmentsResource.Update(pathAssessmentSid: "A1", offset: 1, answerText: "Yes", answerId: "A2", authorization: "t");
                    AssessmentsResource.Create("GC1", "Tone", "S1", agentId: "UA1", offset: 1.5m, metricId: "M1", metricName: "Greeting", answerText: "Yes", answerId: "A1", questionnaireSid: "GQ1");
                    return assessment.AssessmentSid;
                }
            }

            """,
            project.Read("Insights.cs"));
        Assert.Equal(
            """
            using Twilio.Rest.Sync.V1.Service;

            namespace Consumer;

            internal static class Documents
            {
                public static object Write(object data) => DocumentResource.Update("IS1", "ET1", data, ifMatch: "7");

                public static object Read() => Twilio.Rest.Sync.V1.Service.DocumentResource.Fetch("IS1", "ET1").Data;
            }

            """,
            project.Read("Documents.cs"));

        var fixedBuild = await project.RebuildAsync("-p:WarningLevel=0");
        Assert.DoesNotContain(fixedBuild.Flex, d => d.Id == "FLEX1002");
        fixedBuild.Succeeded();
    }

    private ConsumerProject Project() => package
        .NewProject($"""<ItemGroup><Reference Include="{Path.Combine(AppContext.BaseDirectory, "Twilio.dll")}" /></ItemGroup>""")
        .Write("Insights.cs", """
            using Twilio.Rest.FlexApi.V1;

            namespace Consumer;

            internal static class Insights
            {
                public static string Open(string token)
                {
                    // Kept: the session.
                    var session = GoodDataResource.Create(token: token /* kept too */);
                    UserRolesResource roles = UserRolesResource.Fetch(token: token);
                    return session.WorkspaceId + roles.Roles + session.GdBaseUrl;
                }

                public static string Assess(AssessmentsResource assessment, CreateInsightsQuestionnairesOptions questionnaire)
                {
                    var options = new CreateGoodDataOptions { Token = "t" };
                    questionnaire.QuestionIds = [options.Token];
                    AssessmentsResource.Update(pathAssessmentId: "A1", offset: 1, answerText: "Yes", answerId: "A2", token: "t");
                    AssessmentsResource.Create("GC1", "Tone", "S1", "Ann", "ann@x.org", "UA1", 1.5m, "M1", "Greeting", "Yes", "A1", "GQ1");
                    return assessment.AssessmentId;
                }
            }

            """)
        .Write("Documents.cs", """
            using Twilio.Rest.Preview.Sync.Service;

            namespace Consumer;

            internal static class Documents
            {
                public static object Write(object data) => DocumentResource.Update("IS1", "ET1", data, "7");

                public static object Read() => Twilio.Rest.Preview.Sync.Service.DocumentResource.Fetch("IS1", "ET1").Data;
            }

            """)
        .WithEnvironment("FlexDeprecationDate", "2026-11-22");
}
