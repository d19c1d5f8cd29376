namespace Twilio.Base;

public abstract class ReadOptions<T> : IOptions<T>
    where T : Resource
{
    public ReadOptions() { }

    public long? Limit { get; set; }
    public long? PageSize { get; set; }
}
