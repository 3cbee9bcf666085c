using System.Collections;

namespace InferenceMoo;

/// <summary>One field of each row, read when it is asked for: of a million labels a decision shows a handful.</summary>
/// <param name="rows">The rows.</param>
/// <param name="field">The field, from 0.</param>
internal sealed class MeasuredLabels(MeasuredRows rows, int field) : IReadOnlyList<string>
{
    /// <inheritdoc/>
    public int Count => rows.Count;

    /// <inheritdoc/>
    public string this[int index] => rows.Field(index, field);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(row => this[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
