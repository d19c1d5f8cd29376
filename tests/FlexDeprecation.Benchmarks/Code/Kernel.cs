namespace FlexDeprecation.Benchmarks.Code;

/// <summary>The file that all generated files share: what any large code base has of its own.</summary>
internal static class Kernel
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Northwind.Kernel;

        [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
        public sealed class AuditedAttribute(string area) : Attribute
        {
            public string Area { get; } = area;
        }

        public interface IClock
        {
            DateTimeOffset Now { get; }
        }

        public interface ILog
        {
            void Write(string message);

            void Warn(string message, Exception? cause = null);
        }

        public interface IStore<TKey, TItem>
            where TKey : notnull
        {
            Task<TItem?> LoadAsync(TKey key, CancellationToken cancellationToken);

            Task SaveAsync(TKey key, TItem item, CancellationToken cancellationToken);

            IAsyncEnumerable<TItem> AllAsync(CancellationToken cancellationToken);
        }

        public abstract class Entity
        {
            protected Entity(Guid id) => Id = id;

            public Guid Id { get; }

            public int Revision { get; private set; }

            public virtual string Describe() => $"{GetType().Name} {Id:N} r{Revision}";

            protected void Touch() => Revision++;
        }

        public readonly record struct Money(decimal Amount, string Currency)
        {
            public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + right.Amount };

            public static Money operator *(Money left, decimal factor) => left with { Amount = left.Amount * factor };

            public static implicit operator Money(decimal amount) => new(amount, "EUR");
        }

        public sealed class Result<T>
        {
            private Result(T? value, string? error) => (Value, Error) = (value, error);

            public T? Value { get; }

            public string? Error { get; }

            public bool IsSuccess => Error is null;

            public static Result<T> Ok(T value) => new(value, null);

            public static Result<T> Fail(string error) => new(default, error);

            public Result<TOther> Map<TOther>(Func<T, TOther> map) => IsSuccess ? Result<TOther>.Ok(map(Value!)) : Result<TOther>.Fail(Error!);

            public void Deconstruct(out T? value, out string? error) => (value, error) = (Value, Error);
        }

        public sealed class Stopwatching(ILog log, string what) : IDisposable
        {
            private readonly long _start = Environment.TickCount64;

            public void Dispose() => log.Write($"{what} took {Environment.TickCount64 - _start} ms");
        }

        public static class SequenceExtensions
        {
            public static IEnumerable<IReadOnlyList<T>> InBatches<T>(this IEnumerable<T> items, int size)
            {
                var batch = new List<T>(size);
                foreach (var item in items)
                {
                    batch.Add(item);
                    if (batch.Count == size)
                    {
                        yield return batch;
                        batch = new List<T>(size);
                    }
                }

                if (batch.Count > 0)
                {
                    yield return batch;
                }
            }

            public static string Join(this IEnumerable<string> parts, string separator) => string.Join(separator, parts);

            public static Money Total(this IEnumerable<Money> amounts) => amounts.Aggregate(new Money(0, "EUR"), (sum, amount) => sum + amount);
        }
        """;
}
