using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Operations;

/// <summary>Reads and changes the configuration of the Flex account.</summary>
public static class FlexConfiguration
{
    private const string UiVersion = "2.12.0";

    public static ConfigurationResource Fetch() => ConfigurationResource.Fetch(uiVersion: UiVersion);

    public static ConfigurationResource FetchNext() => ConfigurationResource.Fetch(new FetchConfigurationOptions { UiVersion = "2.71.0" });

    public static void RollOut() =>
        ConfigurationResource.Update(new UpdateConfigurationOptions { Body = """{ "ui_language": "en", "ui_version": "2.17.0" }""" });
}
