namespace FlexDeprecation.Benchmarks.Code;

/// <summary>
/// Pieces of line-of-business code. <c>Noun</c> and <c>noun</c> stand for what a file is about, <c>First</c> and <c>Second</c>
/// for two of its number properties, <c>Label</c> for a text.
/// </summary>
internal static class Templates
{
    /// <summary>What goes over the wire: every large code base has more of it than of anything else.</summary>
    public const string Messages = """

        /// <summary>Asks for a noun to be stored.</summary>
        /// <param name="Label">What it is called.</param>
        /// <param name="First">How much of it there is.</param>
        /// <param name="Second">How much more there may be.</param>
        public sealed record StoreNounRequest(string Label, int First, int Second);

        /// <summary>What came of storing a noun.</summary>
        public sealed class StoreNounResponse
        {
            /// <summary>Gets or sets the id by which it is found again.</summary>
            public Guid Id { get; set; }

            /// <summary>Gets or sets when it was stored.</summary>
            public DateTimeOffset Stored { get; set; }

            /// <summary>Gets or sets how often it was asked for before.</summary>
            public int Attempts { get; set; }

            /// <summary>Gets or sets what to tell the user.</summary>
            public string? Message { get; set; }

            /// <summary>Gets or sets where the next one is, as a path.</summary>
            public string? Next { get; set; }

            /// <summary>Gets a value indicating whether there is more to come.</summary>
            public bool HasMore => Next != null;
        }

        /// <summary>Says what is wrong with a request, before anything is done.</summary>
        public static class StoreNounValidator
        {
            public const int MostFirst = 10_000;

            /// <summary>Finds the first mistake.</summary>
            /// <param name="request">The request as it came in.</param>
            /// <returns>Words for the caller; null if all is well.</returns>
            public static string? Validate(StoreNounRequest request)
            {
                if (request.Label.Length == 0)
                {
                    return "A noun needs a label.";
                }

                if (request.First < 0)
                {
                    return "A noun cannot have less than nothing.";
                }

                if (request.First > MostFirst)
                {
                    return "That is more than one noun can hold.";
                }

                // Zero stands for "not known" here, as it always has.
                if (request.Second != 0 && request.Second < request.First)
                {
                    return "The second number cannot be below the first.";
                }

                return null;
            }

            /// <summary>Turns a stored noun into an answer.</summary>
            public static StoreNounResponse Answer(NounModel noun, int attempts)
            {
                var response = new StoreNounResponse();
                response.Id = noun.Id;
                response.Stored = noun.Changed;
                response.Attempts = attempts;
                if (attempts > 1)
                {
                    response.Message = "It took more than one attempt.";
                }

                return response;
            }
        }


        """;

    public static readonly string[] Methods =
    [
        """
            public async Task<Result<NounModel>> FindAsync(Guid id, CancellationToken cancellationToken = default)
            {
                using var watch = new Stopwatching(_log, nameof(FindAsync));
                if (_cache.TryGetValue(id, out var known))
                {
                    return Result<NounModel>.Ok(known);
                }

                var noun = await _store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
                if (noun is null)
                {
                    _log.Warn($"No noun has the id {id}.");
                    return Result<NounModel>.Fail("not found");
                }

                _cache[id] = noun;
                return Result<NounModel>.Ok(noun);
            }
        """,
        """
            [Audited("create")]
            public async Task<NounModel> CreateAsync(string label, int first, int second, CancellationToken cancellationToken = default)
            {
                ArgumentException.ThrowIfNullOrEmpty(label);
                var noun = new NounModel(Guid.NewGuid(), label) { First = first, Second = second, Changed = _clock.Now };
                await _store.SaveAsync(noun.Id, noun, cancellationToken).ConfigureAwait(false);
                _cache.Add(noun.Id, noun);
                Changed?.Invoke(this, noun);
                return noun;
            }
        """,
        """
            public IReadOnlyDictionary<string, int> CountByLabel(IEnumerable<NounModel> nouns)
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var noun in nouns)
                {
                    counts.TryGetValue(noun.Label, out var count);
                    counts[noun.Label] = count + 1;
                }

                return counts;
            }
        """,
        """
            public IEnumerable<string> Top(IEnumerable<NounModel> nouns, int most) =>
                nouns.Where(noun => noun.First > 0 && !noun.IsClosed)
                    .OrderByDescending(noun => noun.First * noun.Second)
                    .ThenBy(noun => noun.Label, StringComparer.Ordinal)
                    .Take(most)
                    .Select(noun => $"{noun.Label}: {noun.First} / {noun.Second}");
        """,
        """
            public string Classify(NounModel noun)
            {
                var size = noun.First switch
                {
                    < 0 => throw new ArgumentOutOfRangeException(nameof(noun)),
                    0 => "empty",
                    < 10 when noun.Second > 100 => "narrow",
                    < 10 => "small",
                    < 1000 => "medium",
                    _ => "large",
                };
                return noun is { IsClosed: true, Label.Length: > 3 } ? size + " and closed" : size;
            }
        """,
        """
            public Money Price(NounModel noun, decimal rate)
            {
                Money price = noun.First * rate;
                for (var step = 0; step < noun.Second; step++)
                {
                    price += step % 2 == 0 ? new Money(rate, price.Currency) : price * 0.01m;
                    if (price.Amount > 10_000m)
                    {
                        break;
                    }
                }

                return price;
            }
        """,
        """
            public async Task<int> CloseStaleAsync(TimeSpan age, CancellationToken cancellationToken = default)
            {
                var closed = 0;
                await foreach (var noun in _store.AllAsync(cancellationToken).ConfigureAwait(false))
                {
                    if (noun.IsClosed || _clock.Now - noun.Changed < age)
                    {
                        continue;
                    }

                    try
                    {
                        noun.Close();
                        await _store.SaveAsync(noun.Id, noun, cancellationToken).ConfigureAwait(false);
                        closed++;
                    }
                    catch (InvalidOperationException exception)
                    {
                        _log.Warn($"Could not close {noun.Describe()}.", exception);
                    }
                }

                return closed;
            }
        """,
        """
            public bool TryUpdate(NounModel noun, string? label, int? first)
            {
                if (noun.IsClosed)
                {
                    return false;
                }

                noun.Label = label ?? noun.Label;
                if (first is { } value && value != noun.First)
                {
                    noun.First = value;
                    noun.Changed = _clock.Now;
                    Changed?.Invoke(this, noun);
                }

                return true;
            }
        """,
        """
            public string Export(IReadOnlyList<NounModel> nouns)
            {
                var text = new StringBuilder();
                text.Append("id;label;first;second").AppendLine();
                for (var i = 0; i < nouns.Count; i++)
                {
                    var noun = nouns[i];
                    text.Append(noun.Id).Append(';').Append(noun.Label.Trim().ToUpperInvariant()).Append(';');
                    text.Append(noun.First).Append(';').Append(noun.Second).AppendLine();
                }

                return text.ToString();
            }
        """,
        """
            public Dictionary<string, List<NounModel>> Group(IEnumerable<NounModel> nouns)
            {
                var query = from noun in nouns
                            where noun.Second >= 0
                            group noun by noun.Label into labelled
                            orderby labelled.Key
                            select new { labelled.Key, Items = labelled.ToList() };
                return query.ToDictionary(pair => pair.Key, pair => pair.Items);
            }
        """,
        """
            public (int First, int Second, double Mean) Summarize(NounModel[] nouns)
            {
                // An empty summary is all zeros, so that reports need no special case.
                int first = 0, second = 0;
                foreach (var noun in nouns)
                {
                    first += noun.First;
                    second = Math.Max(second, noun.Second);
                }

                var mean = nouns.Length == 0 ? 0 : (double)first / nouns.Length;
                return (first, second, mean);
            }
        """,
        """
            public async Task ImportAsync(IEnumerable<(string Label, int First)> rows, CancellationToken cancellationToken = default)
            {
                foreach (var batch in rows.InBatches(50))
                {
                    var tasks = batch.Select(row => CopyAsync(row.Label, row.First)).ToArray();
                    await Task.WhenAll(tasks).ConfigureAwait(false);
                    _log.Write($"Imported {tasks.Length} nouns: {batch.Select(row => row.Label).Join(", ")}");
                }

                async Task CopyAsync(string label, int first)
                {
                    var noun = new NounModel(Guid.NewGuid(), label) { First = first };
                    await _store.SaveAsync(noun.Id, noun, cancellationToken).ConfigureAwait(false);
                }
            }
        """,
    ];
}
