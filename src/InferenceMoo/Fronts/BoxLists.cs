namespace InferenceMoo;

/// <summary>
/// A list of boxes per owner, open at both ends. All share one array, since a million lists with a node per box would keep
/// the garbage collector busy for longer than the sweep.
/// </summary>
internal sealed class BoxLists
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly int[] _last;
    private Node[] _nodes;
    private int _free = None;
    private int _used;

    /// <summary>Empty lists for as many owners.</summary>
    public BoxLists(int owners)
    {
        (_first, _last, _nodes) = (new int[owners], new int[owners], new Node[owners + 1]);
        Array.Fill(_first, None);
        Array.Fill(_last, None);
    }

    /// <summary>The first box of <paramref name="owner"/>; null when it has none.</summary>
    public ExclusiveBox? First(int owner) => _first[owner] == None ? null : _nodes[_first[owner]].Box;

    /// <summary>The last box of <paramref name="owner"/>; null when it has none.</summary>
    public ExclusiveBox? Last(int owner) => _last[owner] == None ? null : _nodes[_last[owner]].Box;

    /// <summary>Puts a box before the first one.</summary>
    public void AddFirst(int owner, ExclusiveBox box) => Link(Take(box), None, _first[owner], owner);

    /// <summary>Puts a box after the last one.</summary>
    public void AddLast(int owner, ExclusiveBox box) => Link(Take(box), _last[owner], None, owner);

    /// <summary>Takes the first box away.</summary>
    public void RemoveFirst(int owner)
    {
        var removed = _first[owner];
        _first[owner] = _nodes[removed].Next;
        SetBefore(_first[owner], None, owner);
        Free(removed);
    }

    /// <summary>Takes the last box away.</summary>
    public void RemoveLast(int owner)
    {
        var removed = _last[owner];
        _last[owner] = _nodes[removed].Before;
        SetNext(_last[owner], None, owner);
        Free(removed);
    }

    private void Link(int node, int before, int next, int owner)
    {
        (_nodes[node].Before, _nodes[node].Next) = (before, next);
        SetNext(before, node, owner);
        SetBefore(next, node, owner);
    }

    /// <summary>Says what follows a node, or what comes first where there is no node.</summary>
    private void SetNext(int node, int next, int owner)
    {
        if (node == None)
            _first[owner] = next;
        else
            _nodes[node].Next = next;
    }

    private void SetBefore(int node, int before, int owner)
    {
        if (node == None)
            _last[owner] = before;
        else
            _nodes[node].Before = before;
    }

    private int Take(ExclusiveBox box)
    {
        var node = _free;
        if (node != None)
            _free = _nodes[node].Next;
        else if ((node = _used++) == _nodes.Length)
            Array.Resize(ref _nodes, 2 * _nodes.Length);
        _nodes[node].Box = box;
        return node;
    }

    private void Free(int node) => (_nodes[node].Next, _free) = (_free, node);

    private struct Node
    {
        public ExclusiveBox Box;
        public int Before;
        public int Next;
    }
}
