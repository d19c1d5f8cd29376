using Twilio.Rest.FlexApi.V1;

namespace ContactCenter.Operations;

/// <summary>Tells the status page whether the Flex account is ready.</summary>
public static class AccountHealth
{
    public static bool IsReady() => ProvisioningStatusResource.Fetch().Status == ProvisioningStatusResource.StatusEnum.Active;
}
